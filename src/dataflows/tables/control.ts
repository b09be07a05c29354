import type { TableDefinition } from '../../model/table.ts';
import { measuredIn } from './measured-in.ts';
import { areaColumn, column, headlineColumn, indicatorColumn, numberColumn, periodColumn } from './shared-columns.ts';

const code = { type: 'code', unit: measuredIn.code } as const;

/** The latest month in its control chart. */
export const control: TableDefinition = {
  id: 'control',
  dataset: 'control',
  path: 'control.csv',
  name: { da: 'Kontroldiagrammer', en: 'Control charts' },
  row: { da: 'én indikator og ét område i den seneste måned', en: 'one indicator and area in the latest month' },
  columns: [
    areaColumn,
    indicatorColumn,
    headlineColumn,
    { ...periodColumn, meaning: { da: 'seneste måned', en: 'latest month' }, unit: measuredIn.month },
    numberColumn('value', ['månedens tal', "the month's figure"], measuredIn.indicator),
    numberColumn(
      'change',
      ['fra samme måned året før; tom over et brud', 'from the same month last year; empty across a break'],
      measuredIn.indicator,
    ),
    numberColumn('development', ['det samme, som folk læser det', 'the same as people read it'], {
      da: 'som `development_unit`',
      en: 'as `development_unit`',
    }),
    column(
      'development_unit',
      [
        '`percentage-points` for andele, `percent` for resten',
        '`percentage-points` for shares, `percent` for the rest',
      ],
      { ...code, codes: ['percentage-points', 'percent'] },
    ),
    column(
      'state',
      [
        '`improvement`, `concern`, `neutral` (et signal uden en god side), `common-cause` (intet); tom hvor det ikke kan siges',
        '`improvement`, `concern`, `neutral` (a signal without a good side), `common-cause` (none); empty where it cannot be told',
      ],
      { ...code, codes: ['improvement', 'concern', 'neutral', 'common-cause'] },
    ),
    column(
      'rule',
      [
        'den vægtigste regel: `outside` uden for en grænse, `shift` (7 på én side), `trend` (7 stigende eller faldende), `two-of-three` nær en grænse',
        'weightiest rule: `outside` a limit, `shift` (7 on one side), `trend` (7 rising or falling), `two-of-three` near a limit',
      ],
      { ...code, codes: ['outside', 'shift', 'trend', 'two-of-three'] },
    ),
    column('side', ['`high` eller `low`', '`high` or `low`'], { ...code, codes: ['high', 'low'] }),
    column(
      'since',
      ['den første af de ubrudte måneder med samme tilstand', 'first of the unbroken months with the same state'],
      { type: 'period', unit: measuredIn.month },
    ),
    column('points', ['ændringer siden seneste brud', 'changes since the latest break'], {
      type: 'count',
      unit: measuredIn.months,
    }),
    column(
      'trial',
      [
        '`true` hvor grænserne hviler på færre end tolv ændringer og er foreløbige',
        '`true` where the limits rest on fewer than twelve changes and are preliminary',
      ],
      { type: 'flag', unit: measuredIn.flag },
    ),
    numberColumn('centre', ['gennemsnitlig ændring', 'mean change'], measuredIn.indicator),
    numberColumn('lower', ['nedre grænse for ændringen', 'lower limit of the change'], measuredIn.indicator),
    numberColumn('upper', ['øvre grænse for ændringen', 'upper limit of the change'], measuredIn.indicator),
  ],
  key: ['ref_area', 'indicator', 'target_group', 'time_period'],
  formats: ['da.csv.zip', 'table.json', 'parquet', 'xlsx'],
};
