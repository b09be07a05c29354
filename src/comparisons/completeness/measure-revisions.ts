import { dimensionNumbering } from '../../codelists/dimensions.ts';
import { ageOf } from '../../model/age-of.ts';
import type { Freq } from '../../model/period.ts';
import type { MeasureTable } from '../../observations/measure-table.ts';
import { rowPairs } from '../../observations/row-pairs.ts';
import { sourceTable } from '../../sources/index.ts';
import { revisionBands, type RevisedValue, type RevisionBand } from '../../statistics/revision-band.ts';
import { municipalities } from '../places.ts';

/** How a measure of a table was revised from one edition to the next, over its municipalities and breakdowns. */
export interface MeasureRevisions {
  readonly table: string;
  readonly measure: string;
  readonly freq: Freq;
  readonly band: RevisionBand;
  /** Share of the pairs that were given another figure. */
  readonly revised: number;
}

/** A table in two editions. */
export interface TwoEditions {
  readonly older: MeasureTable;
  readonly newer: MeasureTable;
}

/** Fewest pairs that a band is told from. */
export const LEAST_PAIRS = 20;

const MUNICIPALITIES = new Set(municipalities.map(dimensionNumbering.ref_area.numberOf));

/** The revisions of every measure of a table by the age it had on `day`, when the older edition came out. */
export function measureRevisions({ older, newer }: TwoEditions, day: string): MeasureRevisions[] {
  const pairs = rowPairs(older, newer).filter(pair => MUNICIPALITIES.has(newer.codes.ref_area![pair.newer]!));
  const { id: table, measures } = sourceTable(newer.table);
  // A difference crosses zero, so that its relative change says nothing.
  const told = measures.filter(({ id, signed }) => !signed && id in older.values && id in newer.values);
  return told.flatMap(({ id: measure }) => {
    const values = pairs
      .map(pair => ({
        age: ageOf(newer.freq, newer.time[pair.newer]!, day),
        first: older.values[measure]![pair.older]!,
        later: newer.values[measure]![pair.newer]!,
      }))
      .filter(({ first, later }) => !Number.isNaN(first) && !Number.isNaN(later));
    return revisionBands(values, LEAST_PAIRS).map(band => ({
      table,
      measure,
      freq: newer.freq,
      band,
      revised: revisedShare(values, band.age),
    }));
  });
}

function revisedShare(values: readonly RevisedValue[], age: number): number {
  const own = values.filter(value => value.age === age && value.first !== 0);
  return own.filter(({ first, later }) => first !== later).length / own.length;
}
