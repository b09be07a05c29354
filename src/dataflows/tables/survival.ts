import { OBS_STATUSES } from '../../model/status.ts';
import type { TableDefinition } from '../../model/table.ts';
import { measuredIn } from './measured-in.ts';
import { areaColumn, column, headlineColumn, numberColumn, periodColumn } from './shared-columns.ts';

/** How many are still on a benefit, week by week. */
export const survival: TableDefinition = {
  id: 'survival',
  dataset: 'survival',
  path: 'survival.csv',
  name: { da: 'Overlevelseskurver', en: 'Survival curves' },
  row: {
    da: 'dem, der begyndte på ydelsen i et område og et kvartal',
    en: 'those who began on a benefit in an area and a quarter',
  },
  columns: [
    areaColumn,
    { ...headlineColumn, meaning: { da: 'ydelse', en: 'benefit' } },
    { ...periodColumn, meaning: { da: 'startkvartal', en: 'quarter of the start' }, unit: measuredIn.quarter },
    numberColumn('starters', ['begyndte forløb', 'spells begun'], measuredIn.spells),
    column(
      'mature_weeks',
      ['sidste uge, som hele kvartalet er nået til', 'last week that the whole quarter has reached'],
      { type: 'count', unit: measuredIn.weeks },
    ),
    numberColumn(
      'still_26',
      ['stadig på ydelsen efter 26 uger', 'still on the benefit after 26 weeks'],
      measuredIn.percent,
    ),
    numberColumn(
      'restricted_mean_52',
      [
        'gennemsnitligt antal uger på ydelsen inden for de første 52 (arealet under kurven)',
        'mean weeks on the benefit within the first 52 (area under the curve)',
      ],
      measuredIn.weeks,
    ),
    numberColumn(
      'week_<n>',
      [
        'stadig på ydelsen efter så mange uger; tom fra den første uge, der ikke fortælles om',
        'still on the benefit after so many weeks; empty from the first week not told on',
      ],
      measuredIn.percent,
    ),
    column(
      'obs_status',
      [
        'den alvorligste status af forløb og modne uger, som i indikatorerne',
        'gravest status of starters and mature weeks, as in the indicators',
      ],
      {
        type: 'code',
        unit: measuredIn.code,
        codeList: 'obs-status',
        codes: [...OBS_STATUSES],
        concept: 'OBS_STATUS',
        required: true,
      },
    ),
  ],
  key: ['ref_area', 'target_group', 'time_period'],
  formats: ['da.csv.zip', 'table.json', 'jsonstat.json', 'parquet', 'xlsx'],
};
