import { table as columnTable, type ColumnTable } from 'arquero';
import { dimensionNumbering } from '../codelists/dimensions.ts';
import { RESPONSIBILITIES, type Responsibility } from '../model/dimension.ts';
import { FREQS, type Freq } from '../model/period.ts';
import { round } from '../model/rounding.ts';
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

/** Collects series into one observation table, in the order they come. */
export interface ObservationTableBuilder {
  add(key: SeriesKey, figures: readonly Figure[]): void;
  table(): ColumnTable;
}

/** A builder whose intervals follow `rule`. */
export function observationTableBuilder(rule: IntervalRule): ObservationTableBuilder {
  const columns = OBSERVATION_TABLE_COLUMNS.map((): number[] => []);
  return {
    add(key, figures) {
      const codes = [
        dimensionNumbering.ref_area.numberOf(key.ref_area),
        dimensionNumbering.target_group.numberOf(key.target_group),
        RESPONSIBILITIES.indexOf(key.responsibility),
        dimensionNumbering.sex.numberOf(key.sex),
        dimensionNumbering.age.numberOf(key.age),
        dimensionNumbering.origin.numberOf(key.origin),
        FREQS.indexOf(key.freq),
      ];
      for (const figure of figures) {
        [...codes, ...cells(rule, figure)].forEach((value, i) => columns[i]!.push(value));
      }
    },
    table: () =>
      columnTable(Object.fromEntries(OBSERVATION_TABLE_COLUMNS.map((name, i) => [name, typed(name, columns[i]!)]))),
  };
}

function cells(rule: IntervalRule, figure: Figure): number[] {
  const { period, value, numerator, denominator, status, given } = figure;
  const withheld = status === STATUS.Q;
  // A hidden figure hides its numerator too.
  const top = withheld ? NaN : numerator;
  const [lower, upper] = interval(rule, top, denominator);
  return [period, round(value, rule.decimals), top, denominator, lower ?? NaN, upper ?? NaN, status, given ? 1 : 0];
}

const typed = (name: string, values: number[]): Float64Array | Int32Array | Uint16Array =>
  name === 'time_period'
    ? Int32Array.from(values)
    : ['obs_value', 'numerator', 'denominator', 'lower', 'upper'].includes(name)
      ? Float64Array.from(values)
      : Uint16Array.from(values);
