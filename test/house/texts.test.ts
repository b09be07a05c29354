import { describe, expect, it } from 'vitest';
import { filesIn } from './source-files.ts';
import { flatten, spellingProblems, textProblems } from './texts.ts';
import type { TextTree } from './texts.ts';

const languages = filesIn(['src/i18n'], ['.json']);
const read = (language: string): TextTree =>
  JSON.parse(languages.find(({ path }) => path.endsWith(`/${language}.json`))!.text) as TextTree;

describe('texts', () => {
  it('has every text in Danish and English, with the same placeholders', () => {
    const [danish, english] = [read('da'), read('en')];
    expect(flatten(danish).size).toBeGreaterThan(0);
    expect(textProblems(danish, english)).toEqual([]);
    expect(textProblems(english, danish)).toEqual([]);
  });

  it('spells a word in one way in all Danish texts', () => {
    expect(spellingProblems(flatten(read('da')))).toEqual([]);
    const glossary = JSON.parse(languages.find(({ path }) => path.endsWith('/glossary.json'))!.text) as readonly {
      readonly id: string;
      readonly term: { readonly da: string };
      readonly text: { readonly da: string };
    }[];
    expect(glossary.length).toBeGreaterThan(0);
    expect(spellingProblems(new Map(glossary.map(({ id, term, text }) => [id, `${term.da}: ${text.da}`])))).toEqual([]);
  });
});

describe('spellingProblems', () => {
  it.each([
    '2 pct.point',
    '2 pct. point',
    '2 pct.-point',
    '95 pct. interval',
    '95 pct. grænsen',
    '5 %',
    'fik A-dagpenge',
  ])('refuses %s', text => {
    expect(spellingProblems(new Map([['key', text]]))).toHaveLength(1);
  });

  it.each(['2 procentpoint', '95 pct.-interval', '5 pct. af dem', 'A-dagpenge', 'fik a-dagpenge', '95 pct. sikkerhed'])(
    'accepts %s',
    text => {
      expect(spellingProblems(new Map([['key', text]]))).toEqual([]);
    },
  );
});

describe('textProblems', () => {
  it.each([
    ['a missing key', { page: { title: 'a', lead: 'b' } }, { page: { title: 'a' } }, 'missing text: page.lead'],
    ['an empty text', { title: 'a' }, { title: ' ' }, 'missing text: title is empty'],
    [
      'another placeholder',
      { title: '{area} i {year}' },
      { title: '{area} in {month}' },
      'invalid text: title has other placeholders',
    ],
  ])('finds %s', (_, from, to, problem) => {
    expect(textProblems(from as TextTree, to as TextTree)).toEqual([problem]);
  });

  it('accepts the same keys with placeholders in another order', () => {
    expect(textProblems({ a: { b: '{x} {y}' } }, { a: { b: '{y} {x}' } })).toEqual([]);
  });
});
