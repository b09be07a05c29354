import { describe, expect, it } from 'vitest';
import { benefits } from '../../src/codelists/benefit.ts';
import { dimensionNumbering } from '../../src/codelists/dimensions.ts';
import { translatedIndicators, definitionTexts } from '../../src/i18n/definition-text.ts';
import { indicators } from '../../src/indicators/index.ts';
import { Indicator, SUBJECTS } from '../../src/model/indicator.ts';
import { sourceTable } from '../../src/sources/index.ts';

describe('the registry of indicators', () => {
  it('has each id once', () => {
    const ids = indicators.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('is the whole catalogue, subject by subject', () => {
    const subjects = indicators.map(({ subject }) => subject);
    expect(SUBJECTS.map(subject => subjects.filter(own => own === subject).length)).toEqual([6, 10, 8, 10, 6]);
    expect(subjects).toEqual([...subjects].sort((a, b) => SUBJECTS.indexOf(a) - SUBJECTS.indexOf(b)));
  });

  it('has short names that fit a table, each once', () => {
    const names = indicators.map(({ shortName }) => shortName);
    expect(names.filter(name => name.length > 28)).toEqual([]);
    expect(names).toEqual([...new Set(names)]);
    const english = indicators.map(indicator => definitionTexts(indicator).shortName.en);
    expect(english.filter(name => name.length > 28)).toEqual([]);
    expect(english).toEqual([...new Set(english)]);
  });

  it('says of every acceptance card something of its own', () => {
    for (const key of ['validity', 'perverseIncentives'] as const) {
      const texts = indicators.map(({ acceptance }) => acceptance[key]);
      expect(texts).toEqual([...new Set(texts)]);
    }
  });

  it('has an English text for every Danish one, and none for others', () => {
    expect([...translatedIndicators].sort()).toEqual(indicators.map(({ id }) => id).sort());
    for (const indicator of indicators) {
      const texts = definitionTexts(indicator);
      const { name, plain, numeratorText, denominatorText, breaks, caveats, acceptance, bridge } = texts;
      const note = bridge?.note ? [bridge.note] : [];
      const all = [name, plain, numeratorText, denominatorText, ...breaks, ...caveats, ...Object.values(acceptance)];
      for (const { da, en } of [...all, ...note]) expect(en, `${indicator.id}: ${da}`).not.toBe(da);
    }
  });
});

describe.each(indicators)('$id', indicator => {
  const { reference } = indicator;
  const parts = [
    ...indicator.numerator,
    ...indicator.denominator,
    ...indicator.published,
    ...(reference ? [...reference.numerator, ...reference.denominator] : []),
  ];

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

  it('has a reference where it is a difference, and only there', () => {
    expect(reference !== undefined).toBe(indicator.formula === 'difference');
  });

  it('goes back a whole number of years where it is a growth', () => {
    const lags = indicator.denominator.map(({ lagMonths = 0 }) => lagMonths);
    expect(lags.some(lag => lag > 0)).toBe(indicator.formula === 'growth');
    expect(lags.every(lag => lag % 12 === 0)).toBe(true);
  });

  it('breaks only for groups it tells of', () => {
    const told = new Set([...indicator.targetGroups, ...indicator.totalOf]);
    for (const { targetGroups = [] } of indicator.breaks) {
      for (const group of targetGroups) expect([...told]).toContain(group);
    }
  });

  it('leads to tables that Jobindsats has', () => {
    const used = parts.flatMap(({ terms }) => terms.map(({ table }) => sourceTable(table).source));
    expect(indicator.bridge !== undefined).toBe(used.includes('jobindsats'));
    for (const table of indicator.bridge?.tables ?? []) expect(sourceTable(table).source).toBe('jobindsats');
  });

  it('splits by benefit only what are benefits', () => {
    const split = indicator.totalOf.length > 0 ? indicator.totalOf : indicator.targetGroups.slice(0, 1);
    if (indicator.responsibility !== 'by-benefit') return;
    for (const group of split) expect(benefits.codes.map(({ id }) => id)).toContain(group);
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
