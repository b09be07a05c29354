import type { Analyses } from '../comparisons/analyses.ts';
import type { Comparison } from '../comparisons/comparison.ts';
import type { Framework } from '../comparisons/framework/fit-framework.ts';
import type { DisclosureReport } from '../disclosure/report.ts';
import type { Card } from '../model/card.ts';
import type { ComputedIndicator } from '../indicators/compute/compute-indicator.ts';
import type { Tables } from '../indicators/compute/operand.ts';
import type { Text } from '../model/text.ts';
import type { Editions } from '../revisions/editions.ts';
import type { Steering } from '../steering/steering.ts';

/** Everything the published files are made of; the same input always makes the same bytes. */
export interface BuildInput {
  /** Semantic version of the data. */
  readonly version: string;
  /** Day of release, YYYY-MM-DD; never today's. */
  readonly released: string;
  /** One card for each edition in use. */
  readonly cards: readonly Card[];
  /** Official boundaries of the municipalities (TopoJSON) where there is an edition of them. */
  readonly boundaries?: Uint8Array;
  readonly tables: Tables;
  readonly computed: readonly ComputedIndicator[];
  readonly framework: Framework;
  readonly comparisons: readonly Comparison[];
  readonly analyses: Analyses;
  /** What all editions kept say together. */
  readonly editions: Editions;
  /** What was hidden, and that it holds. */
  readonly disclosure: DisclosureReport;
  /** Goals, result audits, plans, analyses of regions, monitoring, compliance. */
  readonly steering: Steering;
}

/** The label that stands with every figure that is not a publisher's own. */
export const MODEL_NOTICE: Text = {
  da: 'Modeltal – ikke officiel statistik',
  en: 'Model figures – not official statistics',
};

/** `model` as soon as one edition in use is model figures. */
export const kindOf = (cards: readonly Card[]): 'official' | 'model' =>
  cards.some(card => card.kind === 'model') ? 'model' : 'official';

/** The label for a build, null where all its editions are official. */
export const noticeOf = (cards: readonly Card[]): Text | null => (kindOf(cards) === 'model' ? MODEL_NOTICE : null);
