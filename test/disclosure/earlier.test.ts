import { describe, expect, it } from 'vitest';
import { highsSolver } from '../../scripts/disclosure/highs-solver.ts';
import { hideBefore } from '../../src/disclosure/hide-before.ts';
import { protect } from '../../src/disclosure/protect.ts';
import type { MeasureTable } from '../../src/observations/measure-table.ts';
import { byId, longTerm, RULE, tableOf, told } from './tables.ts';

const solve = await highsSolver();

/** Two editions, the second protected with what the first hid. */
function editions(older: MeasureTable, newer: MeasureTable): { before: MeasureTable; now: MeasureTable } {
  const earlier = protect(byId(older), { rule: RULE, solve });
  const { tables } = protect(byId(newer), { rule: RULE, solve, earlier });
  return { before: earlier.tables.get(older.table)!, now: tables.get(newer.table)! };
}

/** People under notice in 120 months of one municipality; one month may be withheld. */
const notices = (figure: (month: number) => number | null): MeasureTable =>
  tableOf(
    'y25i05',
    Array.from({ length: 120 }, (_, month) => ({
      at: { ref_area: '101' },
      time: 24_000 + month,
      values: { persons: figure(month), companies: 1 },
    })),
  );

describe('a cell hidden in an earlier edition', () => {
  it('stays hidden where figures are not revised, so that the new one would be the old one', () => {
    const { now } = editions(longTerm({ '101': [90, 88, null] }), longTerm({ '101': [90, 86, 4] }));
    expect(told(now, 'persons')).toEqual([90, null, null]);
  });

  it('stays hidden where it protected another, whatever it has become', () => {
    const { before, now } = editions(longTerm({ '101': [90, 88, null] }), longTerm({ '101': [95, 91, 4] }));
    expect(told(before, 'persons')[1]).toBeNull();
    expect(told(now, 'persons')[1]).toBeNull();
  });

  it('is told where revisions are so wide that 1 and 2 stay possible for the old figure', () => {
    const revised = (month: number): number => 20 + month + (month % 2 === 0 ? 6 : -6);
    const { now } = editions(
      notices(month => (month === 7 ? null : 20 + month)),
      notices(month => (month === 7 ? 4 : revised(month))),
    );
    expect(told(now, 'persons')[7]).toBe(4);
  });

  it('is not told where revisions are too narrow for that', () => {
    const { now } = editions(
      notices(month => (month === 7 ? null : 20 + month)),
      notices(month => (month === 7 ? 8 : 20 + month)),
    );
    expect(told(now, 'persons')[7]).toBeNull();
  });

  it('takes part in the edition after it, also where rows come in another order', () => {
    const older = longTerm({ '101': [90, 88, null], '147': [50, 30, 20] });
    const newer = longTerm([
      ['147', [50, 30, 20]],
      ['101', [90, 88, null]],
    ]);
    expect(told(editions(older, newer).now, 'persons')).toEqual([50, 30, 20, 90, null, null]);
  });
});

describe('hideBefore', () => {
  it('hides in an older edition what is hidden now, by cell and not by row', () => {
    const older = longTerm([
      ['147', [50, 30, 20]],
      ['101', [90, 86, 4]],
    ]);
    const newer = longTerm({ '101': [90, 88, null], '147': [50, 30, 20] });
    const { marks } = protect(byId(newer), { rule: RULE, solve });
    expect(told(hideBefore(older, newer, marks), 'persons')).toEqual([50, 30, 20, 90, null, null]);
  });
});
