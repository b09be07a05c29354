import type { PublishedAttainment, PublishedGoal } from './goal-types.ts';
import type { PublishedAbsence, PublishedScore } from './score-types.ts';
import type { Freq, ObsStatus, Text, Verdict } from './types.ts';

// Shapes of the result audit.

/** A sentence about a figure; the judgement is good, bad, uncertain, or neither. */
export interface PublishedSentence {
  readonly section: string;
  readonly indicator: string;
  readonly target_group: string;
  /** What it tells: standing against others, change on a year, a goal, a requirement. */
  readonly about: 'standing' | 'change' | 'goal' | 'compliance' | 'saving';
  readonly judgement: 'good' | 'bad' | 'uncertain' | 'neutral';
  readonly text: Text;
}

/** Whether requirements of a kind are kept for a target group, as `compliance.csv` has it. */
export interface PublishedCompliance {
  readonly ref_area: string;
  readonly target_group: string;
  readonly kind: 'interview' | 'offer';
  readonly freq: Freq;
  readonly time_period: string;
  /** Ids of the verified requirements in force, with a space between them. */
  readonly requirements: string;
  /** True where other requirements were in force that rest on general knowledge alone. */
  readonly unverified: boolean;
  /** Least share that the law requires, per cent. */
  readonly min_share: number | null;
  readonly basis: 'published-share' | 'proxy' | 'none';
  readonly indicator: string | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly status: ObsStatus | null;
  /** Against `min_share`; null where the law sets none or nothing tells. */
  readonly met: 'met' | 'not-met' | 'within-uncertainty' | null;
}

/** A calculated potential of a benefit group; amounts in 1,000 kroner a year. */
export interface PublishedAuditSaving {
  readonly model: string;
  readonly indicator: string;
  readonly target_group: string;
  readonly reference: 'cluster' | 'expected';
  readonly gap: number;
  readonly potential: number;
  readonly potential_lower: number | null;
  readonly potential_upper: number | null;
  /** Gross, all of it; the split between municipality and state needs a verified refund rate. */
  readonly amount: number | null;
  readonly net_amount: number | null;
  readonly refunded_amount: number | null;
}

/** Level that framework conditions let expect for a benefit group. */
export interface PublishedConditionModel {
  readonly model: string;
  readonly name: Text;
  readonly year: number;
  readonly actual: number | null;
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
  readonly verdict: Verdict | null;
  readonly cluster: readonly string[];
}

/** What stands at the head of an audit or a plan. */
export interface PublishedHead {
  readonly area: string;
  readonly name: Text;
  readonly year: number;
  readonly version: string;
  readonly kind: 'official' | 'model';
  readonly notice: Text | null;
  /** The jobcentre of the last day of the year and the municipalities it serves. */
  readonly jobcentre: string | null;
  readonly serves: readonly string[];
  readonly region: string;
  /** Jobcentres under the same framework conditions, for all benefits together; empty where no model is fitted. */
  readonly cluster: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly editions: readonly { readonly source: string; readonly edition: string }[];
  /** False after July 2009, when the municipalities took over the state's part. */
  readonly state_part: boolean;
}

/** One section of figures. */
export interface PublishedSection {
  readonly id: 'volume' | 'speed' | 'effort';
  readonly rows: readonly PublishedScore[];
  readonly missing: readonly PublishedAbsence[];
}

/** `audits/<area>/<year>.json`: the result audit by the one common template. */
export interface PublishedAudit {
  readonly head: PublishedHead;
  readonly goals: {
    readonly gap: Text | null;
    readonly goals: readonly PublishedGoal[];
    readonly attainments: readonly PublishedAttainment[];
  };
  readonly sections: readonly PublishedSection[];
  readonly compliance: readonly PublishedCompliance[];
  readonly savings: readonly PublishedAuditSaving[];
  readonly conditions: readonly PublishedConditionModel[];
  readonly sentences: readonly PublishedSentence[];
  /** Places in `sentences`: what a reader sees within a minute. */
  readonly summary: {
    readonly good: readonly number[];
    readonly bad: readonly number[];
    readonly uncertain: readonly number[];
    readonly promised: readonly number[];
  };
  /** The jobcentre's own comments as safe HTML; null without. */
  readonly comments: string | null;
}
