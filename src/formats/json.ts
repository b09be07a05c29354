import { dimensionNumbering } from '../codelists/dimensions.ts';
import { RESPONSIBILITIES } from '../model/dimension.ts';
import { FREQS, periodId } from '../model/period.ts';
import { round } from '../model/rounding.ts';
import { OBS_STATUSES } from '../model/status.ts';
import type { EncodedSeries, IndicatorFile } from '../package/types.ts';
import type { Format, IndicatorDataset } from './format.ts';

/** One object a file, one entry a series, numbers as differences: small, and read by the package's `rowsOf`. */
export const json: Format = {
  extension: 'json',
  mediaType: 'application/json',
  serialize: dataset => `${JSON.stringify(encode(dataset))}\n`,
};

/** An indicator's figures as series of differences (`EncodedSeries`). */
export function encode({ indicator, observations, version, kind, notice }: IndicatorDataset): IndicatorFile {
  const columns = Object.fromEntries(
    observations.columnNames().map(name => [name, observations.array(name) as ArrayLike<number>]),
  );
  const { decimals, multiplier, formula, interval } = indicator;
  const series = seriesRanges(columns).map(([from, to]) => encodeSeries(columns, from, { to, decimals }));
  return { indicator: indicator.id, version, kind, notice, decimals, multiplier, formula, interval, series };
}

type Columns = Readonly<Record<string, ArrayLike<number>>>;

const KEY = ['ref_area', 'target_group', 'responsibility', 'sex', 'age', 'origin', 'freq'];

/** Rows from–to of each series: as long as the key stays and periods follow each other. */
function seriesRanges(columns: Columns): [number, number][] {
  const rows = columns.time_period!.length;
  const ranges: [number, number][] = [];
  for (let row = 0; row < rows; row += 1) {
    const open = ranges.at(-1);
    const goes = open && KEY.every(name => columns[name]![row] === columns[name]![row - 1]);
    if (goes && columns.time_period![row] === columns.time_period![row - 1]! + 1) open[1] = row + 1;
    else ranges.push([row, row + 1]);
  }
  return ranges;
}

function encodeSeries(
  columns: Columns,
  from: number,
  { to, decimals }: { to: number; decimals: number },
): EncodedSeries {
  const slice = (name: string) => Array.from({ length: to - from }, (_, i) => columns[name]![from + i]!);
  const code = (name: 'ref_area' | 'target_group' | 'sex' | 'age' | 'origin') =>
    dimensionNumbering[name].idOf(columns[name]![from]!);
  const freq = FREQS[columns.freq![from]!]!;
  const [numerator, denominator] = [slice('numerator'), slice('denominator')];
  const scale = [decimalsOf(numerator), decimalsOf(denominator)] as const;
  const given = slice('given').includes(1);
  return {
    ref_area: code('ref_area'),
    target_group: code('target_group'),
    responsibility: RESPONSIBILITIES[columns.responsibility![from]!]!,
    sex: code('sex'),
    age: code('age'),
    origin: code('origin'),
    freq,
    start: periodId(freq, columns.time_period![from]!),
    status: slice('obs_status')
      .map(number => OBS_STATUSES[number]!)
      .join(''),
    scale,
    numerator: delta(numerator, scale[0]),
    denominator: delta(denominator, scale[1]),
    value: given ? delta(slice('obs_value'), decimals) : null,
  };
}

const decimalsOf = (values: readonly number[]): number =>
  [0, 1, 2].find(decimals => values.every(value => Number.isNaN(value) || round(value, decimals) === value)) ?? 3;

function delta(values: readonly number[], decimals: number): (number | null)[] | null {
  if (values.every(Number.isNaN)) return null;
  let before = 0;
  return values.map(value => {
    if (Number.isNaN(value)) return null;
    const whole = Math.round(value * 10 ** decimals);
    const step = whole - before;
    before = whole;
    return step;
  });
}
