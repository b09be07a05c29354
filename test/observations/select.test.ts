import { describe, expect, it } from 'vitest';
import { dimensionNumbering } from '../../src/codelists/dimensions.ts';
import type { MeasureTable } from '../../src/observations/measure-table.ts';
import { select, type Selection } from '../../src/observations/select.ts';

/** A table of one area and year, a row for each code. */
function tableOf(
  dimension: 'age' | 'origin' | 'target_group',
  rows: readonly (readonly [string, number])[],
): MeasureTable {
  const { numberOf } = dimensionNumbering[dimension];
  return {
    table: 'T',
    freq: 'Y',
    rows: rows.length,
    time: new Int32Array(rows.length).fill(2025),
    codes: {
      ref_area: new Uint16Array(rows.length).fill(dimensionNumbering.ref_area.numberOf('101')),
      [dimension]: Uint16Array.from(rows, ([code]) => numberOf(code)),
    },
    values: { persons: Float64Array.from(rows, ([, value]) => value) },
  };
}

const values = (source: MeasureTable, where: Selection): unknown[] =>
  select(source, 'persons', where)
    .objects()
    .map(row => [(row as { value: number }).value, (row as { withheld: number }).withheld]);

describe('select', () => {
  const ages = tableOf('age', [
    ['_T', 100],
    ['Y16', 1],
    ['Y17', 2],
    ['Y18', NaN],
  ]);

  it('takes dimensions that are not named at their total', () => expect(values(ages, {})).toEqual([[100, 0]]));

  it('adds the years of a band only where the table has them all', () => {
    const young = tableOf(
      'age',
      ['Y16', 'Y17', 'Y18', 'Y19'].map((code, i) => [code, i + 1] as const),
    );
    expect(values(young, { age: 'Y16T19' })).toEqual([[10, 0]]);
    expect(values(ages, { age: 'Y16T19' })).toEqual([]);
  });

  it('adds the finer origins of one that the table lacks', () => {
    const origins = tableOf('origin', [
      ['NW_IM', 30],
      ['NW_DE', NaN],
      ['W_IM', 5],
    ]);
    expect(values(origins, { origin: 'NW' })).toEqual([[30, 1]]);
    expect(values(origins, { origin: 'W' })).toEqual([]);
  });

  it('never adds groups that may overlap', () => {
    const groups = tableOf('target_group', [
      ['SDP_26W', 30],
      ['SDP_52W', 20],
    ]);
    expect(values(groups, { target_group: 'SDP' })).toEqual([]);
  });

  it('refuses a measure that the table lacks, by name', () => {
    expect(() => select(ages, 'fte', {})).toThrow('unknown measure: "fte" in table T. It has persons');
  });
});
