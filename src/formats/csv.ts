import { OBSERVATION_COLUMNS } from '../model/observation.ts';
import { periodId } from '../model/period.ts';
import { OBS_STATUSES, STATUS } from '../model/status.ts';
import { columnOf } from '../observations/observation-table.ts';
import type { Format, IndicatorDataset } from './format.ts';

/** RFC 4180 with LF: one row a figure, columns as `OBSERVATION_COLUMNS`, decimal point, empty where there is no number. */
export const csv: Format = { extension: 'csv', mediaType: 'text/csv', split: 'breakdowns', serialize };

/** Status and confidentiality at the end of a row, by status number. */
const ENDS = OBS_STATUSES.map((status, number) => `${status},${number === STATUS.Q ? 'C' : 'F'}\n`);

function serialize({ file, observations, ranges }: IndicatorDataset): string {
  const [time, value, top, below, lower, upper, status] = (
    ['time_period', 'obs_value', 'numerator', 'denominator', 'lower', 'upper', 'obs_status'] as const
  ).map(name => columnOf(observations, name));
  let text = `${OBSERVATION_COLUMNS.join(',')}\n`;
  for (const { key, from, to } of ranges) {
    const { ref_area, target_group, responsibility, sex, age, origin, freq } = key;
    const head = `${file.indicator},${ref_area},${target_group},${responsibility},${sex},${age},${origin},${freq},`;
    for (let row = from; row < to; row += 1) {
      text += `${head}${periodId(freq, time![row]!)},${figure(value![row]!)},${figure(top![row]!)},${figure(below![row]!)},${figure(lower![row]!)},${figure(upper![row]!)},${ENDS[status![row]!]!}`;
    }
  }
  return text;
}

const figure = (value: number): string => (Number.isNaN(value) ? '' : String(value));
