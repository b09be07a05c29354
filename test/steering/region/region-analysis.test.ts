import { describe, expect, it } from 'vitest';
import { mgSygedagpenge } from '../../../src/indicators/mg-sygedagpenge.ts';
import { regionAnalysis } from '../../../src/steering/region/region-analysis.ts';
import { regionsOfYear } from '../../../src/steering/region/regions-of-year.ts';
import { goalEntry } from '../goal-samples.ts';
import { comparisonOf, computedOf, emptyBook, worldOf } from '../world.ts';

const sick = (area: string, period: string, value: number, denominator: number) => ({
  area,
  period,
  value,
  numerator: (value / 100) * denominator,
  denominator,
});
const lens = { reference: 2, difference: 1, lower: 0.5, upper: 1.5, q: 0.01, verdict: 'worse' } as const;

const world = worldOf({
  computed: [
    computedOf(mgSygedagpenge, 'Y', [
      sick('RARFY', '2023', 2.5, 300_000),
      sick('RARFY', '2024', 3, 300_000),
      sick('DK', '2023', 2.5, 3_700_000),
      sick('DK', '2024', 2.5, 3_700_000),
      sick('461', '2024', 1.8, 130_000),
      sick('479', '2024', 3.2, 38_000),
    ]),
  ],
  comparisons: ['mg-sygedagpenge', 're-job3'].map((indicator, i) =>
    comparisonOf({
      area: '479',
      indicator,
      targetGroup: ['SDP', 'ADP'][i]!,
      period: 2024,
      cluster: { ...lens, model: 'all', year: 2024 },
    }),
  ),
  book: { ...emptyBook, goals: [goalEntry()] },
});

describe('regionAnalysis', () => {
  const analysis = regionAnalysis(world, 'RARFY', 2024)!;

  it('tells the region by the division of its year', () => {
    expect(analysis).toMatchObject({ region: 'RARFY', level: 'rar', year: 2024, state_part: false });
    expect(analysis.municipalities).toContain('461');
    // Middelfart belonged to Sydjylland.
    expect(analysis.municipalities).not.toContain('410');
    expect(analysis.jobcentres).toContain('JC461');
  });

  it('holds it against the country and the year before, judged together', () => {
    const [row] = analysis.sections.flatMap(({ rows }) => rows);
    expect(row).toMatchObject({
      overall: { value: 3 },
      country: { value: 2.5, difference: 0.5, verdict: 'worse' },
      development: { change: 0.5, verdict: 'worse' },
    });
    expect(analysis.watch).toEqual([{ indicator: 'mg-sygedagpenge', target_group: 'SDP', reason: 'country' }]);
  });

  it('lists municipalities by how they stand with each goal', () => {
    expect(analysis.goals).toMatchObject([
      { goal: { id: 'faerre-sygemeldte' }, region: { status: 'reversed' }, areas: { met: ['461'], behind: ['479'] } },
    ]);
  });

  it('names what the edition lacks', () => {
    expect(analysis.sections.find(({ id }) => id === 'results')!.missing.length).toBeGreaterThan(0);
  });

  it('is none in a year without figures', () => {
    expect(regionAnalysis(world, 'RARFY', 2020)).toBeNull();
  });

  it.each([
    ['RARFY', 2025, /^invalid year: RARFY \(RAR Fyn\) did not exist in 2025\. It has analyses of 2015 to 2024\.$/],
    ['BRNJ', 2015, /^invalid year: BRNJ .* did not exist in 2015\. It has analyses of 2007 to 2014\.$/],
    ['RBNJ', 2024, /^invalid year: RBNJ .* did not exist in 2024\. It has analyses of 2025 to now\.$/],
    ['1084', 2024, /^unknown region: "1084"/],
  ])('says of %s in %i that there was no such region', (region, year, message) => {
    expect(() => regionAnalysis(world, region, year)).toThrow(message);
  });
});

describe('regionsOfYear', () => {
  it.each([
    [2007, 4],
    [2014, 4],
    [2015, 8],
    [2024, 8],
    [2025, 5],
  ])('%i had %i', (year, count) => {
    expect(regionsOfYear(year)).toHaveLength(count);
  });
});
