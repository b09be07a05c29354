import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/process/project-root.ts';
import { dimensionNumbering } from '../../src/codelists/dimensions.ts';
import { cellsOf } from '../../src/disclosure/cells.ts';
import { familiesOf } from '../../src/disclosure/families.ts';
import { impliedCounts } from '../../src/disclosure/implied-counts.ts';
import { DisclosureRules, ruleOn, thresholdOf } from '../../src/disclosure/rules.ts';
import { sumsOf } from '../../src/disclosure/sums.ts';
import { RATIO_RELATIONS, RATIOS_WITHOUT_COUNTS } from '../../src/disclosure/table-relations.ts';
import { tolerancesOf } from '../../src/disclosure/tolerance.ts';
import type { Dimension } from '../../src/model/dimension.ts';
import { sourceTables } from '../../src/sources/index.ts';
import { longTerm, RULE } from './tables.ts';

const families = (dimension: Dimension, codes: readonly string[]): string[] => {
  const { idOf, numberOf } = dimensionNumbering[dimension];
  return familiesOf(dimension, new Set(codes.map(numberOf))).map(
    ({ parent, children }) => `${idOf(parent)} = ${children.map(idOf).join(' + ')}`,
  );
};

describe('familiesOf', () => {
  it('divides the country by regions and a region by all its municipalities', () => {
    const north = ['773', '787', '810', '813', '820', '825', '840', '846', '849', '851', '860'];
    const regions = ['1081', '1082', '1083', '1084', '1085'];
    expect(families('ref_area', ['DK', ...regions, ...north])).toEqual([
      `DK = ${regions.join(' + ')}`,
      expect.stringMatching(/^1081 = (\d{3} \+ ){10}\d{3}$/),
    ]);
  });

  it('leaves out an area that the present ones do not fill', () => {
    expect(families('ref_area', ['1081', '773', '787'])).toEqual([]);
  });

  it('puts each code under the nearest one above it that is there', () => {
    expect(families('origin', ['_T', 'DK', 'W', 'NW', 'NW_IM', 'NW_DE'])).toEqual([
      '_T = DK + W + NW',
      'NW = NW_IM + NW_DE',
    ]);
    expect(families('age', ['_T', 'Y16T29', 'Y16T24', 'Y25T29', 'Y30T66'])).toEqual([
      '_T = Y16T29 + Y30T66',
      'Y16T29 = Y16T24 + Y25T29',
    ]);
  });

  it('takes no point in time after an event for a part of another', () => {
    expect(families('delay', ['M3', 'M6', 'M12'])).toEqual([]);
  });
});

describe('impliedCounts', () => {
  it('gives the whole number a share makes with its whole, and how far it may be off where several fit', () => {
    const { values, half } = impliedCounts(Float64Array.of(8.7, 50, 12, 5), Float64Array.of(23, 0, NaN, 20_000), 1);
    expect([...values]).toEqual([2, 0, NaN, 1000]);
    expect([...half]).toEqual([0, 0, 0, 10]);
  });
});

describe('tolerancesOf', () => {
  it('believes a sum that few tell in full, until one of them contradicts it', () => {
    const tolerance = (figures: readonly number[]) => {
      const store = cellsOf([longTerm({ '101': [90, 88, null], '147': figures })], RULE);
      const relations = sumsOf(store);
      const kind = relations.kinds.findIndex(({ name }) => name.endsWith('by target_group'));
      return tolerancesOf(store, relations)[kind];
    };
    expect(tolerance([9, 5, 4])).toMatchObject({ complete: 1, holds: true });
    expect(tolerance([9, 5, 3])).toMatchObject({ complete: 1, holds: false });
    expect(tolerance([9, 5, 6])).toMatchObject({ complete: 1, holds: true, high: 2 });
  });
});

describe('the rules and relations', () => {
  const file = DisclosureRules.parse(
    JSON.parse(readFileSync(join(PROJECT_ROOT, 'datasets', 'goals', 'disclosure-rules.json'), 'utf8')),
  );

  it('is the one in force on a day, and says where there is none', () => {
    expect(ruleOn([RULE, { ...RULE, from: '2027-01-01', threshold: 5 }], '2026-12-31').threshold).toBe(3);
    expect(ruleOn([{ ...RULE, from: '2027-01-01', threshold: 5 }, RULE], '2027-01-01').threshold).toBe(5);
    expect(() => ruleOn(file.rules, '1999-01-01')).toThrow('missing disclosure rule: none on 1999-01-01');
  });

  it('name only tables and measures that are bound', () => {
    const tables = new Map(sourceTables.map(table => [table.id, table.measures.map(({ id }) => id)]));
    for (const rule of file.rules) {
      for (const table of rule.exceptions.flatMap(one => one.tables)) expect(tables.has(table), table).toBe(true);
      for (const { table, measure } of rule.money) expect(tables.get(table), table).toContain(measure);
    }
    expect(thresholdOf(file.rules[0]!, 'FOLK1A')).toBe(0);
    expect(thresholdOf(file.rules[0]!, 'y25i01')).toBe(3);
  });

  it('say of every share, rate and mean which counts stand behind it', () => {
    const unsaid = sourceTables.flatMap(({ id, measures }) =>
      measures
        .filter(({ kind }) => kind === 'share' || kind === 'mean')
        .map(measure => measure.id)
        .filter(ratio => !RATIOS_WITHOUT_COUNTS.includes(`${id}.${ratio}`))
        .filter(ratio => !RATIO_RELATIONS.some(relation => rests(id, ratio, relation)))
        .map(ratio => `${id}.${ratio}`),
    );
    expect(unsaid).toEqual([]);

    function rests(table: string, ratio: string, relation: (typeof RATIO_RELATIONS)[number]): boolean {
      const needed = relation.kind === 'rate' ? [relation.part!] : [relation.part ?? relation.whole, relation.whole];
      return relation.ratios.includes(ratio) && needed.every(count => isBound(table, count));
    }
    function isBound(table: string, count: string): boolean {
      const [family, measure] = count.split('.');
      const id = measure === undefined ? table : `${table.slice(0, 3)}${family}`;
      const found = sourceTables.find(one => one.id === id);
      return found?.measures.some(one => one.id === (measure ?? count)) ?? false;
    }
  });
});
