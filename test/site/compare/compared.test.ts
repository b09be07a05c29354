import { describe, expect, it } from 'vitest';
import { comparedIndicator, lensAt } from '../../../site/compare/compared.ts';
import type { ComparedInput } from '../../../site/compare/compared.ts';
import { compareMatrix } from '../../../site/compare/compare-matrix.ts';
import { developmentSvg, domainOf } from '../../../site/compare/development-svg.ts';
import { goalDistance } from '../../../site/compare/goal-distance.ts';
import { rowSentence } from '../../../site/compare/row-sentence.ts';
import type { Cell } from '../../../site/databank/cells.ts';
import type { PublishedComparison, PublishedLens } from '../../../src/package/comparison-types.ts';
import type { ObsStatus, Row } from '../../../src/package/types.ts';
import { context } from '../databank/context.ts';

const indicator = context.indicators[0]!;
const PERIODS = ['2026-01', '2026-02', '2026-03'];

const row = (area: string, period: string, value: number | null, status: ObsStatus): Row => ({
  ...{ indicator: 'one', ref_area: area, target_group: '_T', responsibility: '_T', sex: '_T', age: '_T', origin: '_T' },
  ...{ freq: 'M', time_period: period, obs_value: value, numerator: null, denominator: null, lower: null, upper: null },
  ...{ obs_status: status, conf_status: 'F' },
});

const cells = (area: string, values: readonly (number | null)[], status: ObsStatus = 'A'): Cell[] =>
  values.map((value, i) => ({
    ...{ indicator: 'one', area, code: '', period: PERIODS[i]! },
    row: row(area, PERIODS[i]!, value, value === null ? 'Q' : status),
    status: value === null ? 'Q' : status,
  }));

const lens = (verdict: PublishedLens['verdict']): PublishedLens => ({
  ...{ reference: 3, difference: 1.5, lower: 1, upper: 2, q: 0.01, verdict },
});

const comparison = (over: Partial<PublishedComparison> = {}): PublishedComparison => ({
  ...{ indicator: 'one', target_group: '_T', freq: 'M', time_period: '2026-03', value: 4.5, excluded: null },
  ...{ country: lens('worse'), region: null, cluster: null, expected: null, past: null, trend: null, place: null },
  ...over,
});

const input = (over: Partial<ComparedInput> = {}): ComparedInput => ({
  ...{ indicator, freq: 'M', periods: PERIODS, goal: null, refused: new Set(['own:x']), unread: new Set() },
  areas: [
    { id: '165', name: 'Albertslund', parts: ['165'] },
    { id: 'cluster:165', name: 'Klyngen omkring Albertslund', parts: ['851', '101'] },
    { id: 'own:x', name: 'X', parts: ['165', '851'] },
  ],
  cells: [...cells('165', [4, 4.2, 4.5]), ...cells('cluster:165', [3, null, 3]), ...cells('own:x', [])],
  comparisons: new Map([
    [
      '165',
      [
        comparison(),
        comparison({ freq: 'Y', expected: { ...lens('no-clear-difference'), model: 'all', version: '1' } }),
      ],
    ],
  ]),
  ...over,
});

describe('comparedIndicator', () => {
  it('puts the areas side by side at the latest period that any has a row for', () => {
    const { period, areas } = comparedIndicator(input());
    expect(period).toBe('2026-03');
    expect(areas.map(({ row: own }) => own?.obs_value ?? null)).toEqual([4.5, 3, null]);
    expect(areas.map(({ refused }) => refused)).toEqual([false, false, true]);
  });

  it('invents no verdict for a group, and takes none of another period', () => {
    const all = new Map(['165', '851', '101'].map(code => [code, [comparison()]]));
    const { areas } = comparedIndicator(input({ comparisons: all }));
    expect(areas.map(one => lensAt(one, 'country') !== null)).toEqual([true, false, false]);
    const before = new Map([['165', [comparison({ time_period: '2026-02' })]]]);
    expect(lensAt(comparedIndicator(input({ comparisons: before })).areas[0]!, 'country')).toBeNull();
  });

  it('takes the expectation of the latest year, and none where the figure is not compared', () => {
    const [own] = comparedIndicator(input()).areas;
    expect(lensAt(own!, 'expected')?.verdict).toBe('no-clear-difference');
    const few = new Map([['165', [comparison({ excluded: 'few-cases' })]]]);
    expect(lensAt(comparedIndicator(input({ comparisons: few })).areas[0]!, 'country')).toBeNull();
  });
});

describe('rowSentence', () => {
  it('tells the highest, the lowest, who differs from the country, and the own goal', () => {
    expect(rowSentence('da', comparedIndicator(input({ goal: 4 })))).toBe(
      'I marts 2026 er tallet højest i Albertslund med 4,5 pct. og lavest i klyngen omkring Albertslund med 3,0 pct. ' +
        'Klart dårligere end landet: Albertslund. Dit mål på 4,0 pct. er nået: klyngen omkring Albertslund.',
    );
    expect(rowSentence('en', comparedIndicator(input({ goal: 1 })))).toMatch(/met by none of them\.$/);
  });

  it('says nothing of areas without a figure', () => {
    const none = comparedIndicator(input({ cells: cells('165', [null, null, null]), goal: 3 }));
    expect(rowSentence('da', none)).toBe(
      'Ingen af områderne har et tal for marts 2026. Klart dårligere end landet: Albertslund.',
    );
  });
});

describe('goalDistance', () => {
  it('goes by the direction of the indicator, and by the figure as it is shown', () => {
    expect(goalDistance({ direction: 'lower', decimals: 1 }, 4.52, 4.5)).toEqual({ difference: 0, met: true });
    expect(goalDistance({ direction: 'lower', decimals: 1 }, 4.6, 4.5)).toEqual({ difference: 0.1, met: false });
    expect(goalDistance({ direction: 'higher', decimals: 1 }, 4.6, 4.5).met).toBe(true);
    expect(goalDistance({ direction: 'neutral', decimals: 1 }, 4.6, 4.5).met).toBeNull();
  });
});

describe('developmentSvg', () => {
  it('is on the scale of all areas and the goal, broken where a figure is missing', () => {
    const { areas } = comparedIndicator(input());
    expect(domainOf(areas, null)).toEqual([3, 4.5]);
    expect(domainOf(areas, 6)).toEqual([3, 6]);
    const svg = developmentSvg(areas[1]!.cells, [3, 4.5], 4);
    expect(svg.match(/M[\d.]+ /g)).toHaveLength(3);
    expect(svg).toContain('class="goal"');
    expect(developmentSvg(areas[2]!.cells, [3, 4.5], null)).toBe('');
    expect(domainOf([{ cells: [] }], 3)).toBeNull();
  });

  it('tells its scales, so that a figure is found by its number and its value', () => {
    const scales = (svg: string) => [/data-x="(.*?)"/.exec(svg)![1], /data-y="(.*?)"/.exec(svg)![1]];
    const { areas } = comparedIndicator(input());
    expect(scales(developmentSvg(areas[0]!.cells, [3, 4.5], null))).toEqual(['0 2 4 128', '3 4.5 36 4']);
    expect(scales(developmentSvg(areas[0]!.cells.slice(0, 1), [4, 4], null))).toEqual(['0 1 4 128', '3 5 36 4']);
  });
});

describe('compareMatrix', () => {
  it('has a row an indicator and area, numbers as numbers, words where there is none', () => {
    const { heads, rows } = compareMatrix('da', [comparedIndicator(input({ goal: 4 }))]);
    expect(rows).toHaveLength(3);
    for (const one of rows) expect(one).toHaveLength(heads.length);
    expect(rows[0]!.slice(0, 4)).toEqual(['Nøgletal one', 'Albertslund', 'marts 2026', 4.5]);
    expect(rows[0]).toContain('dårligere');
    expect(rows[0]!.at(-1)).toBe(0.5);
    expect(rows[2]![3]).toBe('');
  });

  it('says where comparisons could not be had, for single municipalities alone', () => {
    const unread = new Set(['165', '851', '101']);
    const [own, ...groups] = compareMatrix('da', [comparedIndicator(input({ comparisons: new Map(), unread }))]).rows;
    expect(own!.filter(cell => cell === 'ikke hentet')).toHaveLength(5);
    expect(groups.flat()).not.toContain('ikke hentet');
  });

  it('keeps a withheld count withheld', () => {
    const hidden = comparedIndicator(input({ cells: cells('165', [null, null, null]) }));
    const [first] = compareMatrix('da', [hidden]).rows;
    expect(first![3]).toBe('');
    expect(first![6]).not.toBe('');
  });
});
