import type { Dimension } from '../model/dimension.ts';

/**
 * A figure that rests on counts. `part` and `whole` are a measure of the same table or, as `c01.activated_fte`, of the
 * table of that family for the same benefit.
 */
export interface RatioRelation {
  readonly ratios: readonly string[];
  /** `share`: part of a whole of persons or spells; `rate`: per labour force or population; `mean`: an average over the whole. */
  readonly kind: 'share' | 'rate' | 'mean';
  /** Left out where the publisher gives only share and whole: the part is then worked out as anybody can. */
  readonly part?: string;
  /** Of a rate: the name of the unpublished base, one figure an area and period. */
  readonly whole: string;
}

/** Which counts stand behind the publishers' shares, rates and means. */
export const RATIO_RELATIONS: readonly RatioRelation[] = [
  { ratios: ['rate_labour_force'], kind: 'rate', part: 'fte', whole: 'labour force' },
  { ratios: ['rate_labour_force'], kind: 'rate', part: 'activated_fte', whole: 'labour force' },
  { ratios: ['rate_population'], kind: 'rate', part: 'fte', whole: 'population' },
  { ratios: ['share_with_hours'], kind: 'share', part: 'persons_with_hours', whole: 'a02.persons' },
  { ratios: ['activation_degree'], kind: 'share', part: 'c01.activated_fte', whole: 'a02.fte' },
  { ratios: ['share_activated'], kind: 'share', part: 'c01.activated_persons', whole: 'a02.persons' },
  { ratios: ['share_long_term'], kind: 'share', part: 'persons', whole: 'gross_unemployed_persons' },
  { ratios: ['with_offer_pct'], kind: 'share', part: 'with_offer', whole: 'running' },
  { ratios: ['started_pct'], kind: 'share', part: 'started', whole: 'recipients' },
  { ratios: ['passive_pct'], kind: 'share', part: 'passive', whole: 'recipients' },
  { ratios: ['lacking_pct'], kind: 'share', part: 'lacking', whole: 'recipients' },
  { ratios: ['without_offer_pct'], kind: 'share', part: 'without_offer', whole: 'recipients' },
  { ratios: ['few_interviews_pct'], kind: 'share', part: 'few_interviews', whole: 'recipients' },
  { ratios: ['employed_or_upgraded_pct'], kind: 'share', part: 'employed_or_upgraded', whole: 'recipients' },
  { ratios: ['met_pct'], kind: 'share', part: 'met', whole: 'reached' },
  { ratios: ['actual_pct', 'gap_pct'], kind: 'rate', part: 'actual', whole: 'population' },
  { ratios: ['expected_pct'], kind: 'rate', part: 'expected', whole: 'population' },
  { ratios: ['required_pct'], kind: 'share', whole: 'recipients' },
  { ratios: ['still_pct'], kind: 'share', whole: 'starters' },
  { ratios: ['employed_pct'], kind: 'share', whole: 'new_unemployed' },
  {
    ratios: ['employed_pct', 'education_pct', 'self_supported_pct', 'support_pct'],
    kind: 'share',
    whole: 'ended_spells',
  },
  { ratios: ['mean_weeks'], kind: 'mean', whole: 'ended_spells' },
  { ratios: ['mean_weeks'], kind: 'mean', whole: 'spells_with_offer' },
  { ratios: ['mean_interviews'], kind: 'mean', whole: 'recipients' },
  { ratios: ['share_sanctioned', 'sanctions_per_person'], kind: 'mean', whole: 'sanctions' },
];

/** Figures that rest on no count of persons in the editions, so that nothing is hidden behind them. */
export const RATIOS_WITHOUT_COUNTS: readonly string[] = ['RAS200.employment_rate', 'y25i14.failed_rate'];

/** One thing counted in several tables: their cells are the same, parts or totals of each other. */
export interface Quantity {
  readonly id: string;
  /** Ids of the tables, without those that are cuts of them. */
  readonly tables: RegExp;
  readonly measure: string;
  /** How figures of months make one of a quarter or year; `none` where they do not, e.g. persons. */
  readonly overTime: 'mean' | 'sum' | 'none';
}

/** The things that more than one table counts; any other measure is one thing in a table and its cuts. */
export const QUANTITIES: readonly Quantity[] = [
  { id: 'recipients-fte', tables: /^(y\d\d|ptv_)a02/, measure: 'fte', overTime: 'mean' },
  { id: 'recipients-persons', tables: /^(y\d\d|ptv_)a02/, measure: 'persons', overTime: 'none' },
  { id: 'activated-fte', tables: /^(y\d\d|ptv)c01/, measure: 'activated_fte', overTime: 'mean' },
  { id: 'activated-persons', tables: /^y\d\dc0[12]/, measure: 'activated_persons', overTime: 'none' },
  { id: 'ended-spells', tables: /^y\d\d(a27|b15)/, measure: 'ended_spells', overTime: 'sum' },
];

/** Counts of one cohort, told again for every code of a dimension. */
export const REPEATED: readonly { readonly measure: string; readonly over: Dimension }[] = [
  { measure: 'new_unemployed', over: 'delay' },
  { measure: 'starters', over: 'delay' },
  { measure: 'ended_spells', over: 'delay' },
];

/** Measures of one row that add up to another; `overlap` where a person may stand in more than one part. */
export interface RowSum {
  readonly total: string;
  readonly parts: readonly string[];
  readonly overlap: boolean;
}

/** The sums within a row, found by their measures. */
export const ROW_SUMS: readonly RowSum[] = [
  { total: 'employed_or_upgraded', parts: ['employed', 'upgraded'], overlap: true },
  {
    total: 'sanctions',
    parts: ['sanctions_excluded', 'sanctions_quarantine', 'sanctions_repeated', 'sanctions_other'],
    overlap: false,
  },
];
