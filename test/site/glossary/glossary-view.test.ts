import { describe, expect, it } from 'vitest';
import { glossary } from '../../../src/i18n/glossary.ts';
import { glossaryView } from '../../../site/glossary/glossary-view.ts';

describe('glossaryView', () => {
  it('lists the terms by the alphabet of the language, æ, ø and å last in Danish', () => {
    const letters = glossaryView('da').letters.map(({ letter }) => letter);
    expect(letters[0]).toBe('0–9');
    expect(letters.slice(1)).toEqual(letters.slice(1).toSorted((a, b) => a.localeCompare(b, 'da')));
    expect(glossaryView('en').letters.flatMap(({ terms }) => terms)).toHaveLength(glossary.length);
  });

  it('says when a term was in force and where its meaning is from', () => {
    const notes = new Map(
      glossaryView('da').letters.flatMap(({ terms }) => terms.map(({ id, note }) => [id, note] as const)),
    );
    expect(notes.get('beskaeftigelsesregion')).toMatch(/^2007–2014\. Efter: Bemærkningerne til lovforslag L 22/);
    expect(notes.get('kravet-75-pct')).toMatch(/^Fra 2026\. /);
    expect(notes.get('procentpoint')).toBe('');
  });
});

describe('glossary', () => {
  it('has ids fit for an address, each once, and no form of a word for two terms', () => {
    expect(glossary.filter(({ id }) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
    for (const lang of ['da', 'en'] as const) {
      const forms = glossary.flatMap(({ words }) => words[lang].map(word => word.toLowerCase()));
      expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
    }
  });

  it('tells every meaning in both languages, short enough to be read in passing', () => {
    const texts = glossary.flatMap(({ text }) => [text.da, text.en]);
    expect(texts.filter(text => !text.endsWith('.') || text.length > 260)).toEqual([]);
  });
});
