// This file is published with the package's types: it imports only those.
import type { Aggregation, Freq, ObsStatus, OverTime, Text } from './types.ts';

/** Which of an indicator's figures a file holds. */
export interface FilePart {
  /**
   * What the figures are told by beside area and period; null for all of them together. Files of `target_group` hold
   * another group than the headline one, files of `sex`, `age` and `origin` the breakdowns of one group.
   */
  readonly dimension: 'responsibility' | 'target_group' | 'sex' | 'age' | 'origin' | null;
  /** The group it is about; null where it holds those of all groups. */
  readonly target_group: string | null;
}

/**
 * One time series as the JSON files hold it. Numbers are whole after scaling by ten to the number of decimals, and each
 * is the difference to the latest one before it that is not null. `status` has one letter a period.
 */
export interface EncodedSeries extends SeriesKey {
  /** First period; the others follow without gaps. */
  readonly start: string;
  readonly status: string;
  /** Differences in base 64 VLQ, `!` for none; null where there are none at all. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** Present where the figure does not follow from numerator and denominator. */
  readonly value: string | null;
  /** Ends of the 95 % interval with one decimal more than the figure, where they are `given`. */
  readonly lower?: string | null;
  readonly upper?: string | null;
  /** Decimals of numerator, denominator. */
  readonly scale: readonly [number, number];
}

/** All dimensions of a series but time. */
export interface SeriesKey {
  readonly ref_area: string;
  readonly target_group: string;
  readonly responsibility: '_T' | 'state' | 'municipality';
  readonly sex: string;
  readonly age: string;
  readonly origin: string;
  readonly freq: Freq;
}

/** A quarterly or yearly series that follows from the series of the same key at frequency `of`, as `overTime` says. */
export interface DerivedSeries extends SeriesKey {
  readonly of: Freq;
  /** Periods whose figures do not follow, as they are told: those with a part whose count is not published with its base. */
  readonly except?: readonly Exception[];
}

/** A period that does not follow from its parts. */
export type Exception = readonly [
  time_period: string,
  obs_status: ObsStatus,
  numerator: number | null,
  denominator: number | null,
  /** Present where it does not follow from numerator and denominator. */
  value: number | null,
];

/** `indicators/<id>.json`, its further parts `indicators/<id>/by-….json`, and `indicators/<id>/<area>.json`. */
export interface IndicatorFile {
  readonly indicator: string;
  readonly version: string;
  readonly kind: 'official' | 'model';
  readonly notice: Text | null;
  readonly decimals: number;
  readonly multiplier: number;
  readonly formula: 'ratio' | 'complement' | 'growth' | 'difference' | 'saving';
  readonly interval: 'wilson' | 'byar' | 'given' | 'none';
  /** Which way is better; `neutral` where more is a means and not a result. */
  readonly direction: 'lower' | 'higher' | 'neutral';
  /** How figures of areas become the figure of their group; only ratios of sums follow from numerators and denominators. */
  readonly aggregation: Aggregation;
  /** True where the numerator counts persons who may stand in two areas: their sum is an estimate. */
  readonly persons: boolean;
  /** How counts of months become counts of quarters and years: mean of a stock, sum of a flow. */
  readonly overTime: { readonly numerator: OverTime; readonly denominator: OverTime };
  /** Which of the indicator's figures it holds; left out where it holds those of one area. */
  readonly part?: FilePart;
  /** In an area's first file: the names of the files with its other figures, beside it. */
  readonly more?: readonly string[];
  readonly series: readonly (EncodedSeries | DerivedSeries)[];
}
