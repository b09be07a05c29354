// This file is published with the package's types: it imports only those.
export type { PublishedComparison, PublishedLens, Verdict } from './comparison-types.ts';

/** Words in both languages; the Danish text is the authoritative one. */
export interface Text {
  readonly da: string;
  readonly en: string;
}

/** Month, quarter, year, rolling year of four quarters, rolling year of twelve months. */
export type Freq = 'M' | 'Q' | 'Y' | 'R4' | 'R12';

/** How counts of months become counts of longer periods. */
export type OverTime = 'mean' | 'sum' | 'last';

/** How figures of parts become the figure of the whole. */
export type Aggregation = 'ratio-of-sums' | 'weighted-mean' | 'published-total' | 'difference' | 'sum' | 'never';

/** Levels of areas, from the country down. */
export type AreaLevel =
  | 'country'
  | 'region'
  | 'province'
  | 'employment-region'
  | 'rar'
  | 'council'
  | 'municipality-group'
  | 'municipality'
  | 'jobcentre'
  | 'other';

/** Normal, provisional, estimated, low reliability, break; cannot exist, missing, suppressed. */
export type ObsStatus = 'A' | 'P' | 'E' | 'U' | 'B' | 'M' | 'O' | 'Q';

/** One figure: the fields of a row of the CSV files. */
export interface Row {
  readonly indicator: string;
  readonly ref_area: string;
  readonly target_group: string;
  readonly responsibility: '_T' | 'state' | 'municipality';
  readonly sex: string;
  readonly age: string;
  readonly origin: string;
  readonly freq: Freq;
  /** `2026-07`, `2026-Q3` or `2026`. */
  readonly time_period: string;
  /** In the indicator's unit; null where `obs_status` says why. */
  readonly obs_value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Ends of the 95 % interval; null where an interval has no meaning. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly obs_status: ObsStatus;
  readonly conf_status: 'F' | 'C';
}

/** Where one source table of an indicator comes from in this version. */
export interface TableUse {
  readonly source: 'jobindsats' | 'statbank';
  readonly table: string;
  /** The publisher's Danish title. */
  readonly name: string;
  /** Day of the edition read (YYYY-MM-DD); null where the table is in no edition of this version. */
  readonly edition: string | null;
  readonly firstPeriod: string | null;
  readonly latestPeriod: string | null;
}

/** One edition this version is built on. */
export interface EditionUse {
  readonly source: 'jobindsats' | 'statbank' | 'geometry';
  readonly edition: string;
  readonly publisher: string;
  readonly url: string;
  readonly licence: string | null;
  readonly retrieved: string;
  readonly kind: 'official' | 'model';
  readonly note: string;
}

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

/** A file that holds an indicator's figures; the path is relative to the version's root. */
export interface FileUse {
  readonly format: string;
  readonly mediaType: string;
  readonly path: string;
  readonly part: FilePart;
  readonly bytes: number;
  readonly rows: number;
}

/** A breakdown with figures: its codes, the groups that are told by it, and the tables it comes from. */
export interface BreakdownUse {
  readonly dimension: 'sex' | 'age' | 'origin';
  readonly codes: readonly string[];
  readonly targetGroups: readonly string[];
  readonly tables: readonly TableUse[];
}

/** An indicator as the catalogue describes it, in both languages. */
export interface CatalogueIndicator {
  readonly id: string;
  readonly subject: string;
  readonly name: Text;
  readonly shortName: Text;
  readonly plain: Text;
  readonly numerator: Text;
  readonly denominator: Text;
  readonly unit: string;
  /** The unit in words, e.g. `pct. af arbejdsstyrken`. */
  readonly unitText: Text;
  readonly decimals: number;
  readonly direction: 'lower' | 'higher' | 'neutral';
  readonly formula: 'ratio' | 'complement' | 'growth' | 'difference' | 'saving';
  readonly multiplier: number;
  readonly aggregation: Aggregation;
  readonly interval: 'wilson' | 'byar' | 'given' | 'none';
  /** Who answers for it: by benefit and date, the municipality alone, or nobody in particular. */
  readonly responsibility: 'by-benefit' | 'municipality' | 'none';
  /** Target groups with figures, the headline one first. */
  readonly targetGroups: readonly string[];
  readonly freqs: readonly Freq[];
  readonly levels: readonly AreaLevel[];
  /** What it is told by besides, in years, one at a time: only those with figures. */
  readonly breakdowns: readonly BreakdownUse[];
  readonly periods: Partial<Record<Freq, { readonly first: string; readonly last: string }>>;
  readonly breaks: readonly { readonly month: string; readonly text: Text }[];
  readonly caveats: readonly Text[];
  readonly basis: string;
  /** Why it is fit to be shown, and what it may tempt people to do. */
  readonly acceptance: {
    readonly validity: Text;
    readonly timeliness: Text;
    readonly perverseIncentives: Text;
  };
  /** What to look for at Jobindsats to find the comparable number; null where there is none. */
  readonly bridge: { readonly measure: string; readonly tables: readonly string[]; readonly note: Text | null } | null;
  readonly tables: readonly TableUse[];
  /** False where the edition lacks what the indicator needs; then there are no figures and `reason` says why. */
  readonly available: boolean;
  readonly reason: Text | null;
  readonly files: readonly FileUse[];
}

/** `indicators.json`: what this version holds and what it rests on. */
export interface Catalogue {
  readonly version: string;
  /** Day of release, YYYY-MM-DD. */
  readonly released: string;
  readonly kind: 'official' | 'model';
  /** The label that must stand with every figure; null for official figures. */
  readonly notice: Text | null;
  readonly editions: readonly EditionUse[];
  readonly subjects: readonly { readonly id: string; readonly name: Text }[];
  readonly targetGroups: readonly { readonly id: string; readonly name: Text }[];
  readonly indicators: readonly CatalogueIndicator[];
}

/** An area with figures, as `areas.json` lists it. */
export interface PublishedArea {
  readonly id: string;
  readonly name: Text;
  readonly level: AreaLevel;
  /** Days the area existed, where it is dated. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The region of a municipality; null for others. */
  readonly region: string | null;
  /** Municipality codes of a larger area at the end of its validity; empty for municipalities. */
  readonly members: readonly string[];
  readonly nuts: string | null;
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
