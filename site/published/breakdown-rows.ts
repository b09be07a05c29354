import { rowsOfSeries } from '../../src/package/decode.ts';
import type { Row } from '../../src/package/decode.ts';
import { TOTAL } from '../../src/model/code.ts';
import type { Freq } from '../../src/model/period.ts';
import type { IndicatorFile } from '../../src/package/types.ts';
import type { Published } from './published.ts';
import { remember } from './remember.ts';

/** Dimensions that a target group is broken down by. */
export const BREAKDOWNS = ['sex', 'age', 'origin'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** The rows of one code of a breakdown, periods in order. */
export interface BreakdownRows {
  readonly code: string;
  readonly rows: readonly Row[];
}

/** A file of an area, which may name others beside it. */
type AreaFile = IndicatorFile & { readonly more?: readonly string[] };

/** An area's series by sex, age or origin at a frequency, of one target group; none where the version has none. */
export function breakdownRows(
  published: Published,
  id: string,
  { area, freq, targetGroup, by }: { area: string; freq: Freq; targetGroup: string; by: Breakdown },
): BreakdownRows[] {
  return areaFiles(published, id, area).flatMap(file =>
    file.series
      .filter(
        series =>
          series[by] !== TOTAL &&
          BREAKDOWNS.every(other => other === by || series[other] === TOTAL) &&
          series.freq === freq &&
          series.target_group === targetGroup &&
          series.responsibility === TOTAL,
      )
      .map(series => ({ code: series[by], rows: [...rowsOfSeries(file, series)] })),
  );
}

const areaFiles = (published: Published, id: string, area: string): readonly AreaFile[] =>
  remember(published, `files of ${id} ${area}`, () => readAreaFiles(published, id, area));

/** The files of an indicator for an area: the first and those that it names; none where the version has none. */
export function readAreaFiles(published: Published, id: string, area: string): readonly AreaFile[] {
  const read = (name: string): AreaFile[] => {
    const text = published.text(`indicators/${id}/${name}`);
    return text === null ? [] : [JSON.parse(text) as AreaFile];
  };
  const first = read(`${area}.json`);
  return [...first, ...first.flatMap(({ more = [] }) => more.flatMap(read))];
}
