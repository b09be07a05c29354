// This file is published with the package's types: it imports only those.
import type { FilePart } from './series-types.ts';

export type { PublishedComparison, PublishedLens, Verdict } from './comparison-types.ts';
export type { DerivedSeries, EncodedSeries, Exception, FilePart, IndicatorFile, SeriesKey } from './series-types.ts';

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
