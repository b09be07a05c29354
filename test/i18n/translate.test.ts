import { describe, expect, it } from 'vitest';
import da from '../../src/i18n/da.json';
import en from '../../src/i18n/en.json';
import { isTextKey, t } from '../../src/i18n/translate.ts';

describe('t', () => {
  it('gives the text of a key in a language', () => {
    expect([t('da', 'nav.areas'), t('en', 'nav.areas')]).toEqual(['Områder', 'Areas']);
  });

  it('puts parameters where the text names them', () => {
    expect(t('da', 'period.quarter', { quarter: 3, year: 2026 })).toBe('3. kvartal 2026');
  });

  it('has one stop where a parameter ends with an abbreviation', () => {
    expect(t('da', 'goals.target.level.lower', { target: '30,0 pct.' })).toBe('Måltal: højst 30,0 pct.');
  });

  it('throws where a parameter is not given', () => {
    expect(() => t('da', 'period.quarter', { year: 2026 })).toThrow(
      'missing parameter: "quarter" of text "period.quarter" (da)',
    );
  });
});

describe('isTextKey', () => {
  it('knows the keys and nothing else', () => {
    expect(['status.Q', 'status.A', 'toString'].map(isTextKey)).toEqual([true, false, false]);
  });
});

describe('the languages', () => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(da));
  });

  it('have no text with spaces at an end but for the joints of sentences', () => {
    const loose = [...Object.entries(da), ...Object.entries(en)].filter(([, text]) => text !== text.trim());
    const joints = /^(sentence\.(better|worse)|steering\.tail\.[a-z-]+)$/;
    expect(loose.map(([key]) => key).filter(key => !joints.test(key))).toEqual([]);
  });
});
