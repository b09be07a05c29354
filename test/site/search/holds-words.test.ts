import { describe, expect, it } from 'vitest';
import { holdsWords } from '../../../site/search/holds-words.ts';

describe('holdsWords', () => {
  it.each([
    ['København', 'køben'],
    ['København', 'KOEBEN'],
    ['København', 'koben'],
    ['Ærø', 'aero'],
    ['Aarhus', 'århus'],
    ['Aarhus', 'arhus'],
    ['Region Midtjylland', 'jylland region'],
    ['Odense', 'o'],
    ['Odense', ''],
  ])('finds in “%s” what is written “%s”', (name, written) => expect(holdsWords(name)(written)).toBe(true));

  it.each([
    ['Odense', 'øde'],
    ['Region Midtjylland', 'region syd'],
    ['Vejle', 'vejen'],
  ])('does not find in “%s” what is written “%s”', (name, written) => expect(holdsWords(name)(written)).toBe(false));
});
