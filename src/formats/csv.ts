import { dimensionNumbering } from '../codelists/dimensions.ts';
import { RESPONSIBILITIES } from '../model/dimension.ts';
import { OBSERVATION_COLUMNS } from '../model/observation.ts';
import { FREQS, periodId } from '../model/period.ts';
import { OBS_STATUSES, STATUS } from '../model/status.ts';
import { columnOf } from '../observations/observation-table.ts';
import type { Format, IndicatorDataset } from './format.ts';

/** RFC 4180 with LF: one row a figure, columns as `OBSERVATION_COLUMNS`, decimal point, empty where there is no number. */
export const csv: Format = { extension: 'csv', mediaType: 'text/csv', serialize };

function serialize({ file, observations }: IndicatorDataset): string {
  const column = (name: Parameters<typeof columnOf>[1]) => columnOf(observations, name);
  const text = (name: Parameters<typeof columnOf>[1], of: (value: number) => string) => {
    const values = column(name);
    return (row: number) => of(values[row]!);
  };
  const freq = column('freq');
  const time = column('time_period');
  const cells: Record<(typeof OBSERVATION_COLUMNS)[number], (row: number) => string> = {
    indicator: () => file.indicator,
    ref_area: text('ref_area', dimensionNumbering.ref_area.idOf),
    target_group: text('target_group', dimensionNumbering.target_group.idOf),
    responsibility: text('responsibility', number => RESPONSIBILITIES[number]!),
    sex: text('sex', dimensionNumbering.sex.idOf),
    age: text('age', dimensionNumbering.age.idOf),
    origin: text('origin', dimensionNumbering.origin.idOf),
    freq: row => FREQS[freq[row]!]!,
    time_period: row => periodId(FREQS[freq[row]!]!, time[row]!),
    obs_value: text('obs_value', figure),
    numerator: text('numerator', figure),
    denominator: text('denominator', figure),
    lower: text('lower', figure),
    upper: text('upper', figure),
    obs_status: text('obs_status', number => OBS_STATUSES[number]!),
    conf_status: text('obs_status', number => (number === STATUS.Q ? 'C' : 'F')),
  };
  const writers = OBSERVATION_COLUMNS.map(name => cells[name]);
  const lines = new Array<string>(observations.numRows());
  for (let row = 0; row < lines.length; row += 1) lines[row] = writers.map(write => write(row)).join(',');
  return `${OBSERVATION_COLUMNS.join(',')}\n${lines.join('\n')}\n`;
}

const figure = (value: number): string => (Number.isNaN(value) ? '' : String(value));
