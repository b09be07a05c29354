import type { TableDefinition } from '../../model/table.ts';
import { measuredIn } from './measured-in.ts';
import {
  areaColumn,
  column,
  endColumns,
  figureStatusColumn,
  freqColumn,
  indicatorColumn,
  periodColumn,
} from './shared-columns.ts';

/** Interviews and offers in time, or what stands in for them. */
export const compliance: TableDefinition = {
  id: 'compliance',
  dataset: 'compliance',
  path: 'compliance.csv',
  name: { da: 'Overholdelse af lovkrav', en: 'Compliance with the law' },
  row: { da: 'ét område, år, målgruppe og slags krav', en: 'one area, year, target group and kind of requirement' },
  columns: [
    areaColumn,
    column('target_group', ['målgruppe', 'target group'], {
      type: 'code',
      unit: measuredIn.code,
      codeList: 'target-group',
      required: true,
    }),
    column('kind', ['`interview` samtaler eller `offer` tilbud', '`interview` or `offer`'], {
      type: 'code',
      unit: measuredIn.code,
      codes: ['interview', 'offer'],
      required: true,
    }),
    column(
      'requirements',
      [
        'bekræftede krav, der gjaldt, med mellemrum; de står i `requirements.json`',
        'verified requirements in force, spaced; they stand in `requirements.json`',
      ],
      { type: 'text', unit: measuredIn.codes },
    ),
    column(
      'unverified',
      [
        'om der også gjaldt krav, som ingen kilde er læst til',
        'whether other requirements were in force that no source was read for',
      ],
      { type: 'flag', unit: measuredIn.flag, required: true },
    ),
    column('min_share', ['mindsteandel efter loven', 'least share by law'], {
      type: 'number',
      unit: measuredIn.percent,
    }),
    freqColumn,
    periodColumn,
    column(
      'basis',
      [
        '`published-share`, eller `proxy` hvor en erstatning vises',
        '`published-share`, or `proxy` where a stand-in is shown',
      ],
      { type: 'code', unit: measuredIn.code, codes: ['published-share', 'proxy'], required: true },
    ),
    indicatorColumn,
    column('numerator', ['tæller', 'numerator'], { type: 'number', unit: measuredIn.counted }),
    column('denominator', ['nævner', 'denominator'], { type: 'number', unit: measuredIn.counted }),
    ...endColumns(measuredIn.indicator),
    column(
      'met',
      [
        'mod mindsteandelen: `met`, `not-met`, `within-uncertainty`; tom for en erstatning',
        'against the least share: `met`, `not-met`, `within-uncertainty`; empty for a stand-in',
      ],
      { type: 'code', unit: measuredIn.code, codes: ['met', 'not-met', 'within-uncertainty'] },
    ),
    column('obs_value', ['tallet', 'figure'], { type: 'number', unit: measuredIn.indicator }),
    figureStatusColumn,
  ],
  key: ['ref_area', 'target_group', 'kind', 'time_period'],
  formats: ['da.csv.zip', 'table.json', 'parquet', 'xlsx'],
};
