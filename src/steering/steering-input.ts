import type { Analyses } from '../comparisons/analyses.ts';
import type { Comparison } from '../comparisons/comparison.ts';
import type { Framework } from '../comparisons/framework/fit-framework.ts';
import type { ComputedIndicator } from '../indicators/compute/compute-indicator.ts';
import type { Card } from '../model/card.ts';
import type { Freq } from '../model/period.ts';
import type { Text } from '../model/text.ts';
import type { ClusterReader } from './attainment/clusters-by-year.ts';
import type { Figures } from './figures/figures.ts';
import type { GoalBook } from './goals/goal-book.ts';

/** What the steering cycle is made of. */
export interface SteeringInput {
  readonly version: string;
  readonly released: string;
  readonly kind: 'official' | 'model';
  /** The label of figures that are not official; null for official ones. */
  readonly notice: Text | null;
  readonly cards: readonly Card[];
  readonly computed: readonly ComputedIndicator[];
  readonly framework: Framework;
  readonly comparisons: readonly Comparison[];
  readonly analyses: Pick<Analyses, 'savings' | 'funnels' | 'control'>;
  readonly book: GoalBook;
  /** Safe HTML of the areas' own comments by `<area>/<year>`. */
  readonly comments: ReadonlyMap<string, string>;
}

/** The input with the readers that every part of the steering cycle shares. */
export interface SteeringWorld extends SteeringInput {
  readonly figures: Figures;
  readonly clusterOf: ClusterReader;
  /** The comparison of a headline figure; null where there is none. */
  comparisonOf(key: {
    readonly area: string;
    readonly indicator: string;
    readonly group: string;
    readonly freq: Freq;
    readonly period: number;
  }): Comparison | null;
  /** Latest year with whole-year figures of any municipality; null without one. */
  readonly latestYear: number | null;
}
