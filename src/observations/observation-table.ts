import { table as columnTable, type ColumnTable } from 'arquero';
import { dimensionNumbering } from '../codelists/dimensions.ts';
import { RESPONSIBILITIES, type Responsibility } from '../model/dimension.ts';
import { FREQS, type Freq } from '../model/period.ts';
import { round } from '../statistics/rounding.ts';
import { STATUS } from '../model/status.ts';
import { interval, type IntervalRule } from '../statistics/interval.ts';

/** The key of one series: all dimensions but time, as codes. */
export interface SeriesKey {
  readonly ref_area: string;
  readonly target_group: string;
  readonly responsibility: Responsibility;
  readonly sex: string;
  readonly age: string;
  readonly origin: string;
  readonly freq: Freq;
}

/** One figure of a series; NaN where a number is missing. */
export interface Figure {
  readonly period: number;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly status: number;
  /** Ends of the 95 % interval, where the rule says that they are given. */
  readonly ends?: readonly [lower: number, upper: number];
  /** True where the value does not follow from numerator and denominator. */
  readonly given: boolean;
  /** Whether the publisher's own figure is the one that numerator and denominator make; left out where one is missing. */
  readonly agrees?: boolean;
}

/** Columns of an observation table, all numbers: positions in code lists, period numbers, figures. */
export const OBSERVATION_TABLE_COLUMNS = [
  'ref_area',
  'target_group',
  'responsibility',
  'sex',
  'age',
  'origin',
  'freq',
  'time_period',
  'obs_value',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'obs_status',
  'given',
] as const;

/** The numbers of one column of an observation table, not copied. */
export const columnOf = (table: ColumnTable, name: (typeof OBSERVATION_TABLE_COLUMNS)[number]): ArrayLike<number> =>
  (table.data() as unknown as Record<string, ArrayLike<number>>)[name]!;

/** Collects series into one observation table. */
export interface ObservationTableBuilder {
  add(key: SeriesKey, figures: readonly Figure[]): void;
  /** The table, sorted by key in the order of columns and code lists. */
  table(): ColumnTable;
}

/** Columns of the codes of a series, before those of its figures. */
const KEY_CELLS = 7;
/** Columns of a figure. */
const FIGURE_CELLS = OBSERVATION_TABLE_COLUMNS.length - KEY_CELLS;

/** A series as numbers: its codes, and the cells of its figures one after the other. */
interface PackedSeries {
  readonly codes: readonly number[];
  readonly cells: Float64Array;
}

/** A builder whose intervals follow `rule`. */
export function observationTableBuilder(rule: IntervalRule): ObservationTableBuilder {
  const series: PackedSeries[] = [];
  return {
    add: (key, figures) => void series.push({ codes: codesOf(key), cells: packed(rule, figures) }),
    table: () => {
      series.sort((a, b) => a.codes.map((code, i) => code - b.codes[i]!).find(difference => difference !== 0) ?? 0);
      const rows = series.reduce((sum, { cells }) => sum + cells.length / FIGURE_CELLS, 0);
      const columns = OBSERVATION_TABLE_COLUMNS.map(name => emptyColumn(name, rows));
      let row = 0;
      for (const one of series) row = unpacked(columns, row, one);
      return columnTable(Object.fromEntries(OBSERVATION_TABLE_COLUMNS.map((name, i) => [name, columns[i]!])));
    },
  };
}

/** The cells of figures as numbers; figures themselves are objects, and millions of them would be kept until the end. */
function packed(rule: IntervalRule, figures: readonly Figure[]): Float64Array {
  const cells = new Float64Array(figures.length * FIGURE_CELLS);
  figures.forEach((figure, i) => writeFigure(cells, i * FIGURE_CELLS, { rule, figure }));
  return cells;
}

/** Writes a series into columns from a row on; the row after it. */
function unpacked(
  columns: readonly (Float64Array | Int32Array | Uint16Array)[],
  from: number,
  { codes, cells }: PackedSeries,
): number {
  const to = from + cells.length / FIGURE_CELLS;
  codes.forEach((code, i) => columns[i]!.fill(code, from, to));
  for (let i = 0; i < FIGURE_CELLS; i += 1) {
    const column = columns[KEY_CELLS + i]!;
    for (let row = from, cell = i; row < to; row += 1, cell += FIGURE_CELLS) column[row] = cells[cell]!;
  }
  return to;
}

const codesOf = (key: SeriesKey): number[] => [
  dimensionNumbering.ref_area.numberOf(key.ref_area),
  dimensionNumbering.target_group.numberOf(key.target_group),
  RESPONSIBILITIES.indexOf(key.responsibility),
  dimensionNumbering.sex.numberOf(key.sex),
  dimensionNumbering.age.numberOf(key.age),
  dimensionNumbering.origin.numberOf(key.origin),
  FREQS.indexOf(key.freq),
];

/** Writes the cells of one figure, in the order of the columns. */
function writeFigure(
  cells: Float64Array,
  at: number,
  { rule, figure }: { readonly rule: IntervalRule; readonly figure: Figure },
): void {
  const { period, value, numerator, denominator, status, given } = figure;
  // A hidden figure hides its numerator too.
  const top = status === STATUS.Q ? NaN : numerator;
  const [lower, upper] = rule.interval === 'given' ? givenEnds(rule, figure) : interval(rule, top, denominator);
  cells[at] = period;
  cells[at + 1] = round(value, rule.decimals);
  cells[at + 2] = top;
  cells[at + 3] = denominator;
  cells[at + 4] = lower ?? NaN;
  cells[at + 5] = upper ?? NaN;
  cells[at + 6] = status;
  cells[at + 7] = given ? 1 : 0;
}

const givenEnds = ({ decimals }: IntervalRule, { ends }: Figure): readonly number[] =>
  (ends ?? []).map(end => round(end, decimals + 1));

const FIGURES: readonly string[] = ['obs_value', 'numerator', 'denominator', 'lower', 'upper'];

const emptyColumn = (name: string, rows: number): Float64Array | Int32Array | Uint16Array =>
  FIGURES.includes(name)
    ? new Float64Array(rows)
    : name === 'time_period'
      ? new Int32Array(rows)
      : new Uint16Array(rows);
