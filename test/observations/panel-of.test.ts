import { table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { dimensionNumbering } from '../../src/codelists/dimensions.ts';
import { toOrdinal } from '../../src/model/period.ts';
import { panelOf } from '../../src/observations/panel-of.ts';
import { row } from './panels.ts';

const area = dimensionNumbering.ref_area.numberOf('101');
const selected = (cells: readonly (readonly [period: number, value: number, withheld: 0 | 1])[]) =>
  table({
    ref_area: cells.map(() => area),
    time: cells.map(([period]) => period),
    value: cells.map(([, value]) => value),
    withheld: cells.map(([, , withheld]) => withheld),
  });
const rule = { freq: 'R4', provisionalPeriods: 0, absent: 'unknown' } as const;
const second = toOrdinal('R4', 2025, 2);

describe('panelOf(selected, rule)', () => {
  it('tells a withheld number from a row that is not there', () => {
    const panel = panelOf(
      selected([
        [second, 5, 0],
        [second + 1, 0, 1],
        [second + 3, 7, 0],
      ]),
      rule,
    )!;
    expect(row(panel, '101')).toEqual([5, 'Q', 'O', 7]);
  });

  it('holds periods that the publisher never tells of for impossible, not for missing', () => {
    const rows = selected([
      [second, 5, 0],
      [second + 4, 7, 0],
    ]);
    expect(row(panelOf(rows, { ...rule, subPeriods: [2, 4] })!, '101')).toEqual([5, 'M', 'O', 'M', 7]);
  });

  it('is nothing where nothing was selected', () => expect(panelOf(selected([]), rule)).toBeNull());
});
