import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highsSolver } from '../../scripts/disclosure/highs-solver.ts';
import { audit } from '../../src/disclosure/audit.ts';
import { protect } from '../../src/disclosure/protect.ts';
import type { MeasureTable } from '../../src/observations/measure-table.ts';
import { byId, longTerm, RULE, tableOf, told } from './tables.ts';

const solve = await highsSolver();
const shown = (...tables: MeasureTable[]) => protect(byId(...tables), { rule: RULE, solve });

describe('protect', () => {
  it('hides another figure where total minus part gives a withheld count away', () => {
    const { tables } = shown(longTerm({ '101': [90, 88, null] }));
    expect(told(tables.get('y25i09')!, 'persons')).toEqual([90, null, null]);
  });

  it('hides another figure also where parts make totals so exactly that a withheld one seems to be no small one', () => {
    const months = Array.from({ length: 120 }, (_, month) => [
      { target_group: '_T', fte: 100 + month },
      { target_group: 'ADP', fte: month === 60 ? 157 : 90 + month },
      { target_group: 'KTH', fte: month === 60 ? null : 10 },
    ]);
    const table = tableOf(
      'y25i01',
      months.flatMap((rows, month) =>
        rows.map(({ target_group, fte }) => ({
          at: { ref_area: '101', target_group },
          time: 24_000 + month,
          values: { fte },
        })),
      ),
    );
    const fte = told(shown(table).tables.get('y25i01')!, 'fte');
    // 160 less 157 is 3, which rounding makes of 2: the insured are hidden as well.
    expect(fte.slice(180, 183)).toEqual([160, null, null]);
    expect(fte.filter(value => value === null)).toHaveLength(2);
  });

  it('hides counts of 1 and 2 and tells 0 and 3', () => {
    const { tables } = shown(longTerm({ '101': [0, 0, 0], '147': [3, 3, 0], '151': [2, 2, 0] }));
    expect(told(tables.get('y25i09')!, 'persons')).toEqual([0, 0, 0, 3, 3, 0, null, null, 0]);
  });

  it('hides the total where no part is left that could protect', () => {
    const { tables } = shown(longTerm({ '101': [4, null, null] }));
    expect(told(tables.get('y25i09')!, 'persons')).toEqual([null, null, null]);
  });

  it('hides the share of a hidden count, whoever published it, and tells the others', () => {
    const rows = (persons_with_hours: number | null, share_with_hours: number, ref_area: string) => ({
      at: { ref_area },
      time: 24_310,
      values: { persons_with_hours, share_with_hours },
    });
    const hours = tableOf('y60j01', [rows(null, 8.7, '563'), rows(12, 20, '101')]);
    const { tables } = shown(hours);
    expect(told(tables.get('y60j01')!, 'share_with_hours')).toEqual([null, 20]);
    expect(told(tables.get('y60j01')!, 'persons_with_hours')).toEqual([null, 12]);
  });

  it('hides a share that itself tells a count of 1 or 2, or that 1 or 2 are not in it', () => {
    const after = (employed_pct: number, i: number) => ({
      at: { ref_area: ['101', '147', '151', '153'][i]!, delay: 'M3' },
      time: 8100,
      values: { ended_spells: 40, employed_pct },
    });
    const { tables } = shown(tableOf('y01b15', [5, 97.5, 50, 0].map(after)));
    expect(told(tables.get('y01b15')!, 'employed_pct')).toEqual([null, null, 50, 0]);
    expect(told(tables.get('y01b15')!, 'ended_spells')).toEqual([40, 40, 40, 40]);
  });

  it('hides a part whose whole leaves 1 or 2 over, and the share with it', () => {
    const passive = (passive: number, i: number) => ({
      at: { ref_area: ['101', '147'][i]!, target_group: 'ADP' },
      time: 24_300,
      values: { recipients: 50, passive, passive_pct: passive * 2 },
    });
    const { tables } = shown(tableOf('passivandel', [49, 25].map(passive)));
    expect(told(tables.get('passivandel')!, 'passive')).toEqual([null, 25]);
    expect(told(tables.get('passivandel')!, 'passive_pct')).toEqual([null, 50]);
  });

  it('hides money that one person could make up most of', () => {
    const money = [{ table: 'ptv_g01', measure: 'expenditure', largest: 300, share: 0.5, source: 'test' }];
    const spent = tableOf(
      'ptv_g01',
      [599, 600].map((expenditure, i) => ({
        at: { ref_area: ['101', '147'][i]!, target_group: 'SHO' },
        time: 2020,
        values: { expenditure },
      })),
    );
    const { tables } = protect(byId(spent), { rule: { ...RULE, money }, solve });
    expect(told(tables.get('ptv_g01')!, 'expenditure')).toEqual([null, 600]);
  });

  it('keeps a table in which nothing is hidden as it is', () => {
    const table = longTerm({ '101': [90, 60, 30] });
    expect(shown(table).tables.get('y25i09')).toBe(table);
  });

  it('sees a table and its cut as one: a sex is hidden where the other gives it away', () => {
    const year = (target: string, table: string, by: readonly (readonly [string | null, number | null])[]) =>
      tableOf(
        table,
        by.map(([sex, fte]) => ({
          at: { ref_area: '101', target_group: target, ...(sex !== null && { sex }) },
          time: table === 'ptv_a02' ? 24_300 : 2025,
          values: { fte },
        })),
      );
    const months = tableOf(
      'ptv_a02',
      Array.from({ length: 12 }, (_, month) => ({
        at: { ref_area: '101', target_group: 'FLX' },
        time: 24_300 + month,
        values: { fte: 40 },
      })),
    );
    const { tables } = shown(
      months,
      year('FLX', 'ptv_a02_kon', [
        ['F', 40],
        ['M', null],
      ]),
    );
    expect(told(tables.get('ptv_a02_kon')!, 'fte')).toEqual([null, null]);
  });
});

const AREAS = ['DK', '1081', '1084', '810', '813', '101', '147'];
const count = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 4 }), weight: 1 },
  { arbitrary: fc.integer({ min: 5, max: 90 }), weight: 3 },
);
/** Insurance benefit and social assistance of the municipalities; totals, regions and country follow; small counts are withheld. */
const hierarchies = fc
  .array(fc.array(fc.tuple(count, count), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map(months =>
    tableOf(
      'y25i09',
      months.flatMap((by, month) => {
        const sum = (places: readonly number[], part: 0 | 1): number =>
          places.reduce((all, place) => all + by[place]![part], 0);
        const members = [[0, 1, 2, 3], [0, 1], [2, 3], [0], [1], [2], [3]];
        return AREAS.flatMap((ref_area, area) => {
          const [adp, kth] = [sum(members[area]!, 0), sum(members[area]!, 1)];
          return [adp + kth, adp, kth].map((persons, i) => ({
            at: { ref_area, target_group: ['_T', 'ADP', 'KTH'][i]! },
            time: 24_300 + month,
            values: { persons: persons > 0 && persons < 3 ? null : persons },
          }));
        });
      }),
    ),
  );

describe('protect on random tables with areas, benefits and months', () => {
  it('leaves no hidden cell that the audit can bound closer than the rule', () => {
    fc.assert(
      fc.property(hierarchies, table => {
        const { tables, marks } = shown(table);
        expect(audit([...tables.values()], RULE, { marks, solve }).failures).toEqual([]);
      }),
    );
  });

  it('leaves every withheld count of a municipality both 1 and 2, whoever tries all figures', () => {
    fc.assert(
      fc.property(hierarchies, table => {
        const told = shown(table).tables.get('y25i09')!.values['persons']!;
        const before = table.values['persons']!;
        for (let row = 0; row < told.length; row += 3) {
          const cells = [told[row]!, told[row + 1]!, told[row + 2]!];
          const possible = everyCase(
            cells,
            [0, 1, 2].map(i => Number.isNaN(before[row + i]!)),
          );
          // Where the publisher withheld all three, both parts are 1, and no figure told has a part in that.
          if ([0, 1, 2].every(i => Number.isNaN(before[row + i]!))) continue;
          for (const part of [1, 2]) {
            if (!Number.isNaN(before[row + part]!)) continue;
            expect(new Set(possible.map(one => one[part])), String(cells)).toEqual(new Set([1, 2]));
          }
        }
      }),
    );
  });

  it('tells every figure as it was or not at all, and none that was withheld', () => {
    fc.assert(
      fc.property(hierarchies, table => {
        const told = shown(table).tables.get('y25i09')!.values['persons']!;
        table.values['persons']!.forEach((value, row) => {
          if (!Number.isNaN(told[row]!)) expect(told[row]).toBe(value);
        });
      }),
    );
  });

  it('hides first with a higher threshold whatever it hides first with a lower one', () => {
    fc.assert(
      fc.property(hierarchies, table => {
        const first = (threshold: number): number[] => {
          const marks = protect(byId(table), { rule: { ...RULE, threshold }, solve }).marks.get('y25i09.persons');
          return [...(marks ?? [])].flatMap((reason, row) => (reason === 1 || reason === 2 ? [row] : []));
        };
        expect(first(5)).toEqual(expect.arrayContaining(first(3)));
      }),
      { numRuns: 30 },
    );
  });
});

/** Every total, first and second part that fit what is told: withheld ones are 1 or 2, other hidden ones anything up to 200. */
function everyCase(cells: readonly number[], withheld: readonly boolean[]): number[][] {
  const range = (i: number): number[] =>
    !Number.isNaN(cells[i]!) ? [cells[i]!] : withheld[i] ? [1, 2] : Array.from({ length: 201 }, (_, value) => value);
  return range(1).flatMap(first =>
    range(2).flatMap(second => range(0).flatMap(all => (all === first + second ? [[all, first, second]] : []))),
  );
}
