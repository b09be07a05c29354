import type { Freq } from '../../src/package/types.ts';

/** What a figure can be told by beside indicator, area and period; one of them at a time. */
export const CUTS = ['target_group', 'responsibility', 'sex', 'age', 'origin'] as const;
export type Cut = (typeof CUTS)[number];

/** What a table can have along its side and its top. */
export const AXES = ['indicator', 'area', 'cut', 'period'] as const;
export type Axis = (typeof AXES)[number];

/** The letter that an axis has in an address. */
export const AXIS_LETTER: Readonly<Record<Axis, string>> = { indicator: 'i', area: 'a', cut: 'b', period: 't' };

/** What is shown of each figure. */
export const MEASURES = ['value', 'numerator', 'denominator'] as const;
export type Measure = (typeof MEASURES)[number];

/** Forms of chart; `none` hides it. */
export const FORMS = ['auto', 'line', 'bars', 'panels', 'map', 'scatter', 'none'] as const;
export type Form = (typeof FORMS)[number];

/** A group of areas of the reader's own making. */
export interface OwnGroup {
  readonly name: string;
  readonly members: readonly string[];
}

/** The span of periods: from one to another, or the latest so many. */
export type Span = { readonly from: string; readonly to: string } | { readonly latest: number };

/** Everything a reader has chosen; the address holds all of it. */
export interface Choice {
  readonly indicators: readonly string[];
  /**
   * Areas in order: a code (`165`), all of a level (`level:region`), all municipalities in an area (`in:1084`), the
   * cluster of a municipality (`cluster:165`) or an own group by its name (`own:Vestegnen`).
   */
  readonly areas: readonly string[];
  readonly groups: readonly OwnGroup[];
  /** The target group; null for each indicator's headline one. */
  readonly targetGroup: string | null;
  readonly cut: Cut | null;
  /** Codes of the cut that are shown; all where it is empty. */
  readonly codes: readonly string[];
  readonly freq: Freq;
  readonly span: Span;
  readonly measure: Measure;
  readonly rows: readonly Axis[];
  readonly columns: readonly Axis[];
  readonly form: Form;
  readonly heat: boolean;
  /** Column the rows are sorted by, counted from 0 (−1 the heads), and whether the largest comes first. */
  readonly sort: { readonly column: number; readonly descending: boolean } | null;
}

/** Most cells that are put together; beyond it the reader is asked to choose less. */
export const MOST_CELLS = 60_000;

/** A choice of one indicator for the country: where a reader begins. */
export const firstChoice = (indicator: string): Choice => ({
  indicators: [indicator],
  areas: ['DK'],
  groups: [],
  targetGroup: null,
  cut: null,
  codes: [],
  freq: 'M',
  span: { latest: 24 },
  measure: 'value',
  rows: ['period'],
  columns: ['indicator', 'area', 'cut'],
  form: 'auto',
  heat: false,
  sort: null,
});
