import { describe, expect, it } from 'vitest';
import { dimensionNumbering } from '../../src/codelists/dimensions.ts';
import { translatedIndicators, definitionTexts } from '../../src/i18n/definition-text.ts';
import { indicators } from '../../src/indicators/index.ts';
import { Indicator } from '../../src/model/indicator.ts';
import { sourceTable } from '../../src/sources/index.ts';

describe('the registry of indicators', () => {
  it('has each id once', () => {
    const ids = indicators.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('has an English text for every Danish one, and none for others', () => {
    expect([...translatedIndicators].sort()).toEqual(indicators.map(({ id }) => id).sort());
    for (const indicator of indicators) {
      const texts = definitionTexts(indicator);
      for (const { da, en } of [texts.name, texts.plain, texts.numeratorText, ...texts.breaks, ...texts.caveats]) {
        expect(en, `${indicator.id}: ${da}`).not.toBe(da);
      }
    }
  });
});

describe.each(indicators)('$id', indicator => {
  const parts = [...indicator.numerator, ...indicator.denominator, ...indicator.published];

  it('fits the schema of definitions', () => expect(() => Indicator.parse(indicator)).not.toThrow());

  it('names tables, measures and codes that exist', () => {
    for (const { targetGroup, terms } of parts) {
      expect(dimensionNumbering.target_group.has(targetGroup)).toBe(true);
      for (const { table, measure, where } of terms) {
        expect(sourceTable(table).measures.map(({ id }) => id)).toContain(measure);
        for (const [dimension, code] of Object.entries(where ?? {})) {
          expect(dimensionNumbering[dimension as 'age'].has(code)).toBe(true);
        }
      }
    }
  });

  it('has parts for every target group it shows', () => {
    const measured = new Set([...indicator.numerator, ...indicator.published].map(({ targetGroup }) => targetGroup));
    for (const group of indicator.targetGroups) expect(measured.has(group) || indicator.totalOf.length > 0).toBe(true);
    for (const group of indicator.totalOf) expect(measured.has(group)).toBe(true);
  });

  it('does not divide by a rate', () => {
    const kinds = indicator.denominator.flatMap(({ terms }) =>
      terms.map(({ table, measure }) => sourceTable(table).measures.find(({ id }) => id === measure)!.kind),
    );
    expect(kinds).not.toContain('share');
    expect(kinds).not.toContain('mean');
  });
});
