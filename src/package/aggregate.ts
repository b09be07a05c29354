import { interval } from '../statistics/interval.ts';
import { round } from '../statistics/rounding.ts';
import type { AggregateOptions } from './api-types.ts';
import { figure } from './decode.ts';
import { gravest } from './gravest.ts';
import type { IndicatorData } from './indicator-data.ts';
import { selectSeries } from './selection.ts';
import type { Aggregation, IndicatorFile, ObsStatus, PublishedArea, Row } from './types.ts';

const WHY_NOT: Readonly<Record<Exclude<Aggregation, 'ratio-of-sums'>, string>> = {
  'weighted-mean': 'its numerators are not published, and rates are never averaged',
  'published-total': 'it counts persons who may stand in two areas, so that only the publisher can tell their total',
  difference: 'it is a difference to a reference that is each area’s own',
  sum: 'it is what each area has beyond its own cluster, and a group of areas has none',
  never: 'it has no meaning for a group of areas',
};

/**
 * Areas taken as one, period by period: the sum of their numerators over the sum of their denominators. A period in which
 * a part is suppressed, missing or cannot exist has no figure and says so in `obs_status`. `known` are the areas of the
 * version. Throws `invalid aggregate` for what may not be added, `invalid group` for areas that overlap, and as
 * `selectSeries`.
 */
export function aggregateOf(
  data: IndicatorData,
  { areas, estimate = false, ...selection }: AggregateOptions,
  known: readonly PublishedArea[],
): Row[] {
  const { file } = data;
  refuseUnaddable(file, estimate);
  refuseOverlaps(areas, known);
  const parts = areas.map(area => {
    const rows = selectSeries(data, area, selection);
    return new Map(rows.map(row => [row.time_period, row]));
  });
  const name = areas.join('+');
  const longest = parts.reduce((a, b) => (b.size > a.size ? b : a));
  const periods = [...longest.keys()].filter(period => parts.every(part => part.has(period)));
  return periods.map(period =>
    summed(
      file,
      { ...parts[0]!.get(period)!, ref_area: name },
      {
        rows: parts.map(part => part.get(period)!),
        estimated: file.persons && areas.length > 1,
      },
    ),
  );
}

function refuseUnaddable({ indicator, aggregation, persons }: IndicatorFile, estimate: boolean): void {
  if (aggregation !== 'ratio-of-sums') {
    throw new Error(`invalid aggregate: ${indicator} may not be added over areas: ${WHY_NOT[aggregation]}`);
  }
  if (persons && !estimate) {
    throw new Error(
      `invalid aggregate: ${indicator} counts persons, and a person may stand in two areas; pass estimate: true to have the sum as an estimate (E)`,
    );
  }
}

function refuseOverlaps(areas: readonly string[], known: readonly PublishedArea[]): void {
  if (areas.length === 0) throw new Error('invalid group: no areas; name at least one');
  const holder = new Map<string, string>();
  for (const id of areas) {
    const area = known.find(one => one.id === id);
    if (!area) throw new Error(`unknown ref_area: "${id}" is no area of this version`);
    for (const part of area.members.length > 0 ? area.members : [id]) {
      const other = holder.get(part);
      if (other !== undefined)
        throw new Error(`invalid group: ${other} and ${id} overlap in ${part}; leave one of them out`);
      holder.set(part, id);
    }
  }
}

function summed(
  file: IndicatorFile,
  head: Row,
  { rows, estimated }: { readonly rows: readonly Row[]; readonly estimated: boolean },
): Row {
  const numerator = sum(rows.map(row => row.numerator));
  const denominator = sum(rows.map(row => row.denominator));
  const value = figure(file, numerator, denominator);
  const told = statusOf(rows, value);
  const status = estimated ? gravest([told, 'E']) : told;
  const empty = 'MOQ'.includes(status);
  const [lower, upper] = empty ? [null, null] : interval(file, numerator, denominator);
  return {
    ...head,
    obs_value: empty ? null : value,
    numerator: empty ? null : numerator,
    denominator: empty ? null : denominator,
    lower,
    upper,
    obs_status: status,
    conf_status: status === 'Q' ? 'C' : 'F',
  };
}

/**
 * A part without its counts leaves the whole without a figure, even where the part's own figure is published; one without
 * any cases does not.
 */
function statusOf(rows: readonly Row[], value: number | null): ObsStatus {
  const withCases = rows.filter(row => !(row.obs_status === 'M' && row.numerator === 0 && row.denominator === 0));
  if (withCases.length === 0) return 'M';
  const status = gravest(withCases.map(row => row.obs_status));
  return value === null && !'MOQ'.includes(status) ? 'O' : status;
}

function sum(numbers: readonly (number | null)[]): number | null {
  let total = 0;
  for (const number of numbers) {
    if (number === null) return null;
    total += number;
  }
  return round(total, 2);
}
