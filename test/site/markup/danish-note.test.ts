import { describe, expect, it } from 'vitest';
import { danishNote, danishText } from '../../../site/markup/danish-note.ts';

describe('danishNote', () => {
  it('stands as it is on Danish pages, with its days in words', () => {
    expect(danishNote('da', 'nb.dk 2021-04-07; L 66 (2025-26) & <b>')).toBe(
      'nb.dk 7. april 2021; L 66 (2025-26) &amp; &lt;b&gt;',
    );
  });

  it('is marked and said to be Danish on English pages', () => {
    expect(danishNote('en', 'Almen viden 2021-04-07')).toBe(
      '<span lang="da">Almen viden 7. april 2021</span> (in Danish)',
    );
  });
});

describe('danishText', () => {
  it('is marked without a word', () => {
    expect(danishText('en', 'Ledige')).toBe('<span lang="da">Ledige</span>');
    expect(danishText('da', 'Ledige')).toBe('Ledige');
  });
});
