import { describe, expect, it } from 'vitest';
import { readGoals } from '../../../scripts/build/read-goals.ts';
import type { Comparison } from '../../../src/comparisons/comparison.ts';
import type { ControlState } from '../../../src/comparisons/control.ts';
import type { IndicatorFunnel } from '../../../src/comparisons/funnels.ts';
import { lk75 } from '../../../src/indicators/lk-75.ts';
import { mgSygedagpenge } from '../../../src/indicators/mg-sygedagpenge.ts';
import { monitoringOf } from '../../../src/steering/monitoring/monitoring.ts';
import { raiseSignals } from '../../../src/steering/monitoring/signals.ts';
import { comparisonOf, computedOf, worldOf } from '../world.ts';

const book = await readGoals();
const lens = { reference: 2, difference: 1, lower: 0.5, upper: 1.5, q: 0.01, verdict: 'worse' } as const;
const worse = (own: Partial<Comparison>): Comparison =>
  comparisonOf({ area: '167', indicator: 'mg-sygedagpenge', targetGroup: 'SDP', country: lens, ...own });

const funnel: IndicatorFunnel = {
  indicator: mgSygedagpenge,
  targetGroup: 'SDP',
  year: 2025,
  kind: 'proportion',
  centre: 2,
  phi: 3,
  tau: 0.2,
  points: [
    { area: '167', denominator: 25_000, value: 3.4, adjustedZ: 4, p: 0.0001, outside: '99.8', side: 'above' },
    { area: '165', denominator: 18_000, value: 0.9, adjustedZ: -4, p: 0.0001, outside: '99.8', side: 'below' },
  ],
  limits: [],
  excluded: [],
};
const concern = { indicator: 'mg-sygedagpenge', area: '167', state: 'concern' } as ControlState;
const lasting = [worse({ period: 2024 }), worse({ period: 2025 })];

const raised = (own: { control?: ControlState[]; comparisons?: Comparison[]; funnels?: IndicatorFunnel[] }) =>
  raiseSignals(
    worldOf({
      book,
      comparisons: own.comparisons ?? lasting,
      analyses: { savings: [], funnels: own.funnels ?? [funnel], control: own.control ?? [concern] },
    }),
  ).signals;

describe('a serious result problem', () => {
  it('is outside the funnel, bad in the chart as well, and lasting', () => {
    expect(raised({})).toMatchObject([
      {
        id: 'alvorligt-resultatproblem.167.mg-sygedagpenge.2025',
        region: '1084',
        state: 'open',
        since: '2024',
        value: 3.4,
        reference: 2,
        q: 0.0001,
        step: null,
        text: {
          da: 'Sygedagpenge: 3,4 pct. i 2025 mod 2,0 pct. i hele landet; uden for 99,8 pct.-grænsen og klart dårligere siden 2024.',
        },
      },
    ]);
  });

  it.each<[string, Parameters<typeof raised>[0]]>([
    ['neither chart nor trend is bad', { control: [] }],
    ['it lasted one year only', { comparisons: [worse({ period: 2025 })] }],
    [
      'it is outside the 95 per cent limit only',
      { funnels: [{ ...funnel, points: [{ ...funnel.points[0]!, outside: '95' }] }] },
    ],
    [
      'chance explains it among so many tests',
      {
        funnels: [
          {
            ...funnel,
            points: [
              { ...funnel.points[0]!, p: 0.0018 },
              ...Array.from({ length: 97 }, () => ({ ...funnel.points[1]!, outside: null, side: null, p: 0.9 })),
            ],
          },
        ],
      },
    ],
  ])('is not one where %s', (_, own) => {
    expect(raised(own)).toEqual([]);
  });

  it('takes a bad trend for a bad chart', () => {
    const trend = { direction: 'increasing', p: 0.01 } as const;
    expect(
      raised({ control: [], comparisons: [worse({ period: 2024 }), worse({ period: 2025, trend })] }),
    ).toHaveLength(1);
  });
});

describe('a requirement of the law not met', () => {
  const quarter = (area: string, period: string, value: number) => ({
    area,
    period,
    value,
    numerator: value * 10,
    denominator: 1000,
  });
  const world = worldOf({
    book: {
      ...book,
      ladder: [
        { area: '167', day: '2026-09-01', step: 'dialogue', text: { da: 'Møde', en: 'Meeting' }, source: 'Region' },
        { area: '167', day: '2026-06-01', step: 'notice', text: { da: 'Brev', en: 'Letter' }, source: 'Region' },
      ],
    },
    computed: [
      computedOf(lk75, 'Q', [
        quarter('167', '2026-Q1', 60),
        quarter('167', '2026-Q2', 61),
        quarter('165', '2026-Q1', 80),
        quarter('165', '2026-Q2', 70),
      ]),
    ],
  });
  const made = raiseSignals(world);

  it('is one missed in two quarters running, with the latest step of the ladder', () => {
    expect(made.signals).toMatchObject([
      { ref_area: '167', kind: 'legal', since: '2026-Q1', time_period: '2026-Q2', certain: true, step: 'dialogue' },
    ]);
  });

  it('is listed by region, with what a signal is not, and the ladder newest first', () => {
    const monitoring = monitoringOf(world, made);
    expect(monitoring.regions.map(({ region, signals }) => [region, signals.length])).toEqual([
      ['1081', 0],
      ['1082', 0],
      ['1083', 0],
      ['1084', 1],
      ['1085', 0],
    ]);
    expect(monitoring.is_not.da).toMatch(/^Et signal er ikke en dom\./);
    expect(monitoring.ladder.map(({ step }) => step)).toEqual(['dialogue', 'notice']);
  });
});
