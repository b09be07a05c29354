import type { Comparison } from '../../src/comparisons/comparison.ts';
import type { ComputedIndicator } from '../../src/indicators/compute/compute-indicator.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { parsePeriodId, type Freq } from '../../src/model/period.ts';
import type { Responsibility } from '../../src/model/dimension.ts';
import { STATUS } from '../../src/model/status.ts';
import { observationTableBuilder } from '../../src/observations/observation-table.ts';
import type { GoalBook } from '../../src/steering/goals/goal-book.ts';
import type { SteeringInput } from '../../src/steering/steering-input.ts';
import { steeringWorld } from '../../src/steering/steering-world.ts';

/** A figure in words: area, period, value, numerator, denominator, and what differs from a plain overall one. */
export interface Told {
  readonly area: string;
  readonly period: string;
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly group?: string;
  readonly part?: Responsibility;
  readonly status?: keyof typeof STATUS;
}

/** An indicator's published table out of figures of one frequency. */
export function computedOf(indicator: Indicator, freq: Freq, figures: readonly Told[]): ComputedIndicator {
  const builder = observationTableBuilder(indicator);
  const series = new Map<string, Told[]>();
  for (const figure of figures) {
    const { area, group = indicator.targetGroups[0]!, part = '_T' } = figure;
    const key = `${area} ${group} ${part}`;
    series.set(key, [...(series.get(key) ?? []), figure]);
  }
  for (const [key, own] of series) {
    const [area, group, part] = key.split(' ') as [string, string, Responsibility];
    const dimensions = {
      ref_area: area,
      target_group: group,
      responsibility: part,
      sex: '_T',
      age: '_T',
      origin: '_T',
      freq,
    };
    builder.add(
      dimensions,
      own.map(({ period, value, numerator, denominator, status = value === null ? 'O' : 'A' }) => ({
        period: parsePeriodId(freq, period),
        value: value ?? NaN,
        numerator: numerator ?? NaN,
        denominator: denominator ?? NaN,
        status: STATUS[status],
        given: false,
      })),
    );
  }
  const groups = [...new Set(figures.map(({ group = indicator.targetGroups[0]! }) => group))];
  return {
    indicator,
    observations: builder.table(),
    targetGroups: indicator.targetGroups.filter(group => groups.includes(group)),
    missingTables: [],
    agreement: { compared: 0, other: 0 },
  };
}

/** A book without goals, requirements or rules. */
export const emptyBook: GoalBook = {
  goals: [],
  gaps: [],
  requirements: [],
  measures: [],
  monitoring: {
    is: { da: 'Et sted at spørge', en: 'A place to ask' },
    isNot: { da: 'Ikke en dom', en: 'Not a verdict' },
    rules: [],
  },
  ladder: [],
};

/** A world of a build of October 2026 with nothing but what is given. */
export const worldOf = (own: Partial<SteeringInput>) =>
  steeringWorld({
    version: '1.0.0',
    released: '2026-10-26',
    kind: 'model',
    notice: { da: 'Modeltal', en: 'Model figures' },
    cards: [{ ...CARD, source: 'jobindsats', edition: '2026-10-22' }],
    computed: [],
    framework: { fitted: [], absent: [] },
    comparisons: [],
    analyses: { savings: [], funnels: [], control: [] },
    book: emptyBook,
    comments: new Map(),
    ...own,
  });

const CARD: Omit<SteeringInput['cards'][number], 'source' | 'edition'> = {
  publisher: 'STAR',
  url: 'https://www.jobindsats.dk',
  licence: null,
  retrieved: '2026-10-22T08:00:00+02:00',
  format: 'jobindsats-v3',
  kind: 'model',
  note: '',
  files: [],
};

/** A comparison of a municipality's year without any lens but those given. */
export const comparisonOf = (own: Partial<Comparison> & Pick<Comparison, 'area' | 'indicator'>): Comparison => ({
  targetGroup: '_T',
  freq: 'Y',
  period: 2025,
  value: 1,
  excluded: null,
  country: null,
  region: null,
  cluster: null,
  expected: null,
  past: null,
  trend: null,
  place: null,
  ...own,
});
