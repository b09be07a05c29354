import type { Text } from './types.ts';

/** A requirement of the law for interviews or offers of a target group, in one version (`requirements.json`). */
export interface PublishedRequirement {
  /** As in the column `requirements` of `compliance.csv`. */
  readonly id: string;
  readonly kind: 'interview' | 'offer';
  readonly target_group: string;
  readonly age_from: number | null;
  readonly age_to: number | null;
  /** The act, as far as it is known. */
  readonly law: string | null;
  /** First and last day, YYYY-MM-DD; null while it is in force. */
  readonly from: string;
  readonly to: string | null;
  /** True where the source tells the years but not the days. */
  readonly dates_approximate: boolean;
  readonly text: Text;
  /** Weeks to the first one, and between two. */
  readonly deadline_weeks: number | null;
  readonly repeat_weeks: number | null;
  readonly least_number: number | null;
  readonly within_weeks: number | null;
  /** Share of the recipients who must get it, per cent. */
  readonly min_share: number | null;
  /** False where no source was read for it: then it is not to be shown as fact. */
  readonly verified: boolean;
  readonly source: string;
}
