import { RESPONSIBILITIES } from '../../model/dimension.ts';
import { ConfStatus, OBS_STATUSES } from '../../model/status.ts';
import type { Column, TableDefinition } from '../../model/table.ts';
import { TABLE_FORMATS } from '../../model/table.ts';
import { measuredIn } from './measured-in.ts';
import { areaColumn, freqColumn, indicatorColumn, periodColumn } from './shared-columns.ts';

const breakdown = (name: 'sex' | 'age' | 'origin', meaning: Column['meaning']): Column => ({
  name,
  type: 'code',
  meaning,
  unit: measuredIn.code,
  codeList: name,
  concept: name === 'origin' ? 'CITIZENSHIP' : name.toUpperCase(),
  required: true,
});

const figure = (name: string, meaning: Column['meaning'], unit: Column['unit']): Column => ({
  name,
  type: 'number',
  meaning,
  unit,
});

/** An indicator's figures: one row a figure. */
export const observations: TableDefinition = {
  id: 'observations',
  dataset: 'indicators',
  path: 'indicators/<id>.csv',
  name: { da: 'Indikatorens tal', en: "The indicator's figures" },
  row: { da: 'ét tal for et område, en gruppe og en periode', en: 'one figure of an area, a group and a period' },
  columns: [
    { ...indicatorColumn, meaning: { da: 'indikatorens id', en: 'id of the indicator' } },
    areaColumn,
    {
      name: 'target_group',
      type: 'code',
      meaning: {
        da: 'ydelse eller gruppe, som tallet handler om, `_T` for alle',
        en: 'benefit or group the figure is about, `_T` for all',
      },
      unit: measuredIn.code,
      codeList: 'target-group',
      required: true,
    },
    {
      name: 'responsibility',
      type: 'code',
      meaning: {
        da: 'hvem der har ansvaret for indsatsen: `state`, `municipality`, `_T`',
        en: 'who answers for the effort: `state`, `municipality`, `_T`',
      },
      unit: measuredIn.code,
      codeList: 'responsibility',
      codes: [...RESPONSIBILITIES],
      required: true,
    },
    breakdown('sex', { da: 'køn, `_T` for alle', en: 'sex, `_T` for all' }),
    breakdown('age', { da: 'aldersgruppe, `_T` for alle', en: 'age band, `_T` for all' }),
    breakdown('origin', { da: 'herkomst, `_T` for alle', en: 'origin, `_T` for all' }),
    {
      ...freqColumn,
      meaning: {
        da: '`M` måned, `Q` kvartal, `Y` år, `R4` og `R12` rullende år',
        en: '`M` month, `Q` quarter, `Y` year, `R4` and `R12` rolling year',
      },
    },
    {
      ...periodColumn,
      meaning: {
        da: 'periode; et rullende år er opkaldt efter sin sidste periode',
        en: 'period; a rolling year is named after its last period',
      },
      unit: { da: '`2026-07`, `2026-Q3` ...', en: '`2026-07`, `2026-Q3`, ...' },
    },
    {
      ...figure(
        'obs_value',
        {
          da: 'tallet, tomt hvor `obs_status` siger hvorfor',
          en: 'the figure, empty where `obs_status` says why',
        },
        measuredIn.indicator,
      ),
      concept: 'OBS_VALUE',
    },
    figure('numerator', { da: 'antal over brøkstregen', en: 'count above the line' }, measuredIn.counted),
    figure('denominator', { da: 'antal under brøkstregen', en: 'count below the line' }, measuredIn.counted),
    figure(
      'lower',
      { da: 'nedre ende af 95 %-intervallet', en: 'lower end of the 95 % interval' },
      measuredIn.indicator,
    ),
    figure(
      'upper',
      { da: 'øvre ende af 95 %-intervallet', en: 'upper end of the 95 % interval' },
      measuredIn.indicator,
    ),
    {
      name: 'obs_status',
      type: 'code',
      meaning: {
        da: '`A` normalt, `P` foreløbigt, `E` skøn, `U` lav pålidelighed, `B` første efter et brud; `M` kan ikke forekomme, `O` mangler, `Q` skjult',
        en: '`A` normal, `P` provisional, `E` estimated, `U` low reliability, `B` first after a break; `M` cannot exist, `O` missing, `Q` suppressed',
      },
      unit: measuredIn.code,
      codeList: 'obs-status',
      codes: [...OBS_STATUSES],
      concept: 'OBS_STATUS',
      required: true,
    },
    {
      name: 'conf_status',
      type: 'code',
      meaning: { da: '`F` frit, `C` fortroligt', en: '`F` free, `C` confidential' },
      unit: measuredIn.code,
      codeList: 'conf-status',
      codes: [...ConfStatus.options],
      concept: 'CONF_STATUS',
      required: true,
    },
  ],
  key: ['indicator', 'ref_area', 'target_group', 'responsibility', 'sex', 'age', 'origin', 'freq', 'time_period'],
  breakdowns: ['responsibility', 'sex', 'age', 'origin'],
  formats: [...TABLE_FORMATS].filter(format => format !== 'table.json'),
};

/** An indicator's figures by sex, age or origin: the same columns, in files of their own. */
export const breakdowns: TableDefinition = {
  ...observations,
  id: 'breakdowns',
  path: 'indicators/<id>/by-<dimension>.csv',
  name: { da: 'Indikatorens tal efter køn, alder eller herkomst', en: "The indicator's figures by sex, age or origin" },
};
