import { describe, expect, it } from 'vitest';
import { lkFokus1 } from '../../../src/indicators/lk-fokus1.ts';
import { mgDagpenge } from '../../../src/indicators/mg-dagpenge.ts';
import { mgUnge } from '../../../src/indicators/mg-unge.ts';
import type { LensResult } from '../../../src/comparisons/comparison.ts';
import { resultAudit } from '../../../src/steering/audit/audit.ts';
import { goalEntry } from '../goal-samples.ts';
import { comparisonOf, computedOf, emptyBook, worldOf } from '../world.ts';

const lens = (reference: number, verdict: LensResult['verdict']): LensResult => ({
  reference,
  difference: 0.6,
  lower: 0.2,
  upper: 1,
  q: 0.01,
  verdict,
});

const world = worldOf({
  computed: [
    computedOf(mgDagpenge, 'Y', [
      { area: '167', period: '2024', value: 2.5, numerator: 625, denominator: 25_000 },
      { area: '167', period: '2025', value: 3.1, numerator: 775, denominator: 25_000 },
      { area: 'DK', period: '2025', value: 2.5, numerator: 75_000, denominator: 3_000_000 },
      { area: '1084', period: '2025', value: 2.8, numerator: 28_000, denominator: 1_000_000 },
    ]),
    computedOf(mgUnge, 'Y', [{ area: '167', period: '2025', value: null, status: 'Q' }]),
    computedOf(lkFokus1, 'Y', [
      { area: '167', period: '2024', value: 29.8, numerator: 298, denominator: 1000 },
      { area: '167', period: '2025', value: 31, numerator: 310, denominator: 1000 },
    ]),
  ],
  comparisons: [
    comparisonOf({
      area: '167',
      indicator: 'mg-dagpenge',
      targetGroup: 'ADP',
      value: 3.1,
      country: lens(2.5, 'worse'),
      past: lens(2.5, 'worse'),
    }),
  ],
  book: {
    ...emptyBook,
    goals: [
      goalEntry({
        id: 'fokus',
        indicator: 'lk-fokus1',
        targetGroup: 'LONG',
        from: '2025-01-01',
        to: '2025-12-31',
        target: 30,
      }),
      goalEntry({ id: 'gaet', from: '2025-01-01', to: '2025-12-31', verified: false }),
    ],
    gaps: [{ from: 2025, to: 2025, text: { da: 'Ikke fundet', en: 'Not found' } }],
  },
  comments: new Map([['167/2025', '<p>Vores ord</p>']]),
});
const audit = resultAudit(world, '167', 2025)!;
const rowOf = (indicator: string) =>
  audit.sections.flatMap(({ rows }) => rows).find(row => row.indicator === indicator);

describe('resultAudit', () => {
  it('heads with area, jobcentre, region, period and editions, and that there is no state part', () => {
    expect(audit.head).toMatchObject({
      area: '167',
      year: 2025,
      jobcentre: 'JC167',
      serves: ['167'],
      region: '1084',
      from: '2025-01-01',
      to: '2025-12-31',
      editions: [{ source: 'jobindsats', edition: '2026-10-22' }],
      state_part: false,
    });
  });

  it('tells the published figure, cell for cell, in three columns', () => {
    expect(rowOf('mg-dagpenge')).toMatchObject({
      overall: { value: 3.1, numerator: 775, denominator: 25_000, status: 'A' },
      municipality: { value: 3.1, numerator: 775, status: 'A', absent: null },
      state: { value: null, absent: 'no-state-part' },
      development: { from: '2024', before: 2.5, change: 0.6, count_change: 24, verdict: 'worse' },
      region: { value: 2.8, difference: 0.3, verdict: null },
      country: { value: 2.5, verdict: 'worse' },
      cluster: null,
    });
  });

  it('keeps a suppressed figure suppressed', () => {
    expect(rowOf('mg-unge')).toMatchObject({ overall: { value: null, status: 'Q' }, development: null, country: null });
  });

  it('says of everything else in the template that it is missing, and why', () => {
    const missing = audit.sections.flatMap(section => section.missing);
    expect(missing.map(({ indicator }) => indicator)).toContain('re-job3');
    expect(new Set(missing.map(({ reason }) => reason))).toEqual(new Set(['not-in-edition']));
  });

  it('tells what was promised, and nothing of a goal nobody sourced', () => {
    expect(audit.goals.gap).toEqual({ da: 'Ikke fundet', en: 'Not found' });
    expect(audit.goals.attainments.map(({ goal, status, certain }) => [goal, status, certain])).toEqual([
      ['fokus', 'reversed', false],
    ]);
    expect(audit.summary.promised.map(i => audit.sentences[i]!.text.da)).toEqual([
      'Færre på sygedagpenge: den forkerte vej. Tallet var 31,0 pct. i 2025 mod 29,8 pct. i 2024; målet var 30,0 pct. Usikkerheden rækker hen over målet.',
    ]);
  });

  it('says within a minute what is bad, in both languages', () => {
    expect(audit.summary.bad.map(i => audit.sentences[i]!.text)).toEqual([
      {
        da: 'A-dagpenge: 3,1 pct. i 2025 mod 2,5 pct. i hele landet – klart dårligere.',
        en: 'Unemployment insurance: 3.1% in 2025 against 2.5% in the whole country – clearly worse.',
      },
      {
        da: 'A-dagpenge: steget 0,6 procentpoint fra 2,5 pct. i 2024 til 3,1 pct. i 2025 – en klar forværring. Antallet er steget 24,0 pct.',
        en: 'Unemployment insurance: up 0.6 percentage points from 2.5% in 2024 to 3.1% in 2025 – clearly for the worse. The number is up 24.0%.',
      },
    ]);
  });

  it('takes the jobcentre’s own comments', () => {
    expect(audit.comments).toBe('<p>Vores ord</p>');
    expect(resultAudit(world, '167', 2024)!.comments).toBeNull();
  });

  it('is none for an area or a year without any figure', () => {
    expect(resultAudit(world, '851', 2025)).toBeNull();
    expect(resultAudit(world, '167', 2019)).toBeNull();
  });
});

describe('resultAudit of an edition with months but no whole years', () => {
  it('shows the last month of the year rather than nothing', () => {
    const months = worldOf({
      computed: [
        computedOf(mgDagpenge, 'M', [
          { area: '167', period: '2025-12', value: 3.3, numerator: 800, denominator: 24_000 },
        ]),
      ],
    });
    const [row] = resultAudit(months, '167', 2025)!.sections[0]!.rows;
    expect(row).toMatchObject({ freq: 'M', time_period: '2025-12', overall: { value: 3.3 } });
  });
});
