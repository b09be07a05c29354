import { areas, COUNTRY, FIRST_MUNICIPALITY, isSingle, UNKNOWN } from './geography.ts';
import { MONTHS } from './time-axis.ts';

/** One figure for every area and month of the axis, area by area; not rounded. */
export type Series = Float64Array;

/** Place of an area's month in a series. */
export const at = (area: number, month: number): number => area * MONTHS + month;

/** Series of zeros. */
export const emptySeries = (): Series => new Float64Array(areas.length * MONTHS);

/** Fills in regions and country as sums of their municipalities; the country also holds the unknown area. */
export function addUp(series: Series): Series {
  areas.forEach(({ members }, area) => {
    if (isSingle(area)) return;
    for (let month = 0; month < MONTHS; month += 1) {
      let sum = area === COUNTRY ? series[at(UNKNOWN, month)]! : 0;
      for (const member of members) sum += series[at(FIRST_MUNICIPALITY + member, month)]!;
      series[at(area, month)] = sum;
    }
  });
  return series;
}

/** Series computed cell by cell from others; `make` is given the place of the cell, its area and month. */
export function mapSeries(make: (place: number, area: number, month: number) => number): Series {
  const out = emptySeries();
  for (let area = 0; area < areas.length; area += 1)
    for (let month = 0; month < MONTHS; month += 1) out[at(area, month)] = make(at(area, month), area, month);
  return out;
}

/** Sum of several series. */
export const sumSeries = (parts: readonly Series[]): Series =>
  mapSeries(place => parts.reduce((sum, part) => sum + part[place]!, 0));

/** Sum of an area's months from `first` to `last`, both included. */
export function sumOver(
  series: Series,
  area: number,
  months: { readonly first: number; readonly last: number },
): number {
  let sum = 0;
  for (let month = months.first; month <= months.last; month += 1) sum += series[at(area, month)]!;
  return sum;
}

/** Mean of an area's months from `first` to `last`, both included. */
export const meanOver = (
  series: Series,
  area: number,
  months: { readonly first: number; readonly last: number },
): number => sumOver(series, area, months) / (months.last - months.first + 1);
