import type { Column, TableDefinition } from '../../model/table.ts';
import { CHANGE_CLASSES, CHANGE_KINDS } from '../../revisions/change.ts';
import { measuredIn } from './measured-in.ts';
import { areaColumn, column, freqColumn, numberColumn, periodColumn } from './shared-columns.ts';

const code = { type: 'code', unit: measuredIn.code, required: true } as const;
const measures = { da: 'måltallets', en: "the measure's" };

/** A breakdown of source tables; `_T` where the table is not broken down by it. */
const breakdown = (name: string, meaning: readonly [string, string], codeList: string): Column =>
  column(name, meaning, { ...code, codeList });

const status = (name: string, meaning: readonly [string, string]): Column =>
  column(name, meaning, { ...code, codes: ['A', 'Q', 'O'] });

/** Every cell of the source tables that two editions do not have alike. */
export const revisions: TableDefinition = {
  id: 'revisions',
  dataset: 'revisions',
  path: 'revisions.csv',
  name: { da: 'Revisioner', en: 'Revisions' },
  row: {
    da: 'et felt, der er et andet end i den forrige udgave',
    en: 'a cell that is another one than in the edition before',
  },
  columns: [
    column('source', ['udgiverens kilde', "publisher's source"], code),
    column('table', ['udgiverens tabel', "publisher's table"], code),
    column('measure', ['måling i tabellen', 'measure of the table'], code),
    areaColumn,
    breakdown('target_group', ['målgruppe, `_T` for alle', 'target group, `_T` for all'], 'target-group'),
    breakdown('sex', ['køn, `_T` for begge', 'sex, `_T` for both'], 'sex'),
    breakdown('age', ['alder, `_T` for alle', 'age, `_T` for all'], 'age'),
    breakdown('origin', ['herkomst, `_T` for alle', 'origin, `_T` for all'], 'origin'),
    breakdown('offer', ['tilbud, `_T` for alle', 'offer, `_T` for all'], 'offer'),
    breakdown('delay', ['uger eller måneder efter, `_T` uden', 'weeks or months after, `_T` without'], 'delay'),
    freqColumn,
    periodColumn,
    column(
      'change',
      [
        'et andet tal, en ny række eller en række, der er væk',
        'another figure, a row that is new, or one that is gone',
      ],
      { ...code, codes: [...CHANGE_KINDS] },
    ),
    numberColumn(
      'old_value',
      [
        'tallet i den forrige udgave; tomt, hvis det ikke var der, eller hvis tallet er skjult nu',
        'the figure in the edition before; empty where there was none, or where it is withheld now',
      ],
      measures,
    ),
    numberColumn(
      'new_value',
      [
        'tallet i udgaven i brug; tomt, hvor der intet er',
        'the figure in the edition in use; empty where there is none',
      ],
      measures,
    ),
    status('old_status', [
      '`A` et tal, `Q` en række uden tal (skjult), `O` ingen række',
      '`A` a figure, `Q` a row without one (withheld), `O` no row',
    ]),
    status('new_status', ['det samme nu', 'the same now']),
    column(
      'months_old',
      ['fra periodens slutning til udgaven i brug', 'from the end of the period to the edition in use'],
      {
        type: 'count',
        unit: measuredIn.wholeMonths,
        required: true,
      },
    ),
    column('class', ['slags ændring, efter reglerne ovenfor', 'kind of change, by the rules above'], {
      ...code,
      codes: [...CHANGE_CLASSES],
    }),
  ],
  key: [
    'source',
    'table',
    'measure',
    'ref_area',
    'target_group',
    'sex',
    'age',
    'origin',
    'offer',
    'delay',
    'freq',
    'time_period',
  ],
  formats: ['da.csv.zip', 'table.json', 'parquet', 'xlsx'],
};
