import type { TableDefinition } from '../../model/table.ts';
import { measuredIn } from './measured-in.ts';
import { column, freqColumn, numberColumn } from './shared-columns.ts';

const code = { type: 'code', unit: measuredIn.code, required: true } as const;
const share = { da: 'andel, 0,02 er 2 pct.', en: 'share, 0.02 is 2 per cent' };

/** How the newest figures were revised from one edition to the next. */
export const completeness: TableDefinition = {
  id: 'completeness',
  dataset: 'completeness',
  path: 'completeness.csv',
  name: { da: 'De nyeste tals fuldstændighed', en: 'Completeness of the newest figures' },
  row: { da: 'én kildetabels tal af samme alder', en: 'figures of one source table and one age' },
  columns: [
    column('source', ['udgiverens kilde', "publisher's source"], code),
    column('table', ['udgiverens tabel', "publisher's table"], code),
    column('measure', ['måling i tabellen', 'measure of the table'], code),
    freqColumn,
    column('older_edition', ['den forrige udgave', 'edition before'], { type: 'day', unit: measuredIn.day }),
    column('newer_edition', ['den brugte udgave', 'edition in use'], { type: 'day', unit: measuredIn.day }),
    column(
      'age',
      ['fra periodens slutning til den forrige udgave', 'from the end of the period to the edition before'],
      { type: 'count', unit: measuredIn.wholeMonths, required: true },
    ),
    column('pairs', ['tal, der er i begge udgaver', 'figures in both editions'], {
      type: 'count',
      unit: measuredIn.figures,
      required: true,
    }),
    numberColumn('median', ['median af senere / første − 1', 'median of later / first − 1'], share),
    numberColumn('lower', ['nedre ende af de midterste 90 pct.', 'lower end of the middle 90 per cent'], share),
    numberColumn('upper', ['øvre ende af de midterste 90 pct.', 'upper end of the middle 90 per cent'], share),
    numberColumn(
      'revised',
      ['andel af tallene, der fik en anden værdi', 'share of the figures with another value'],
      measuredIn.share,
    ),
  ],
  key: ['source', 'table', 'measure', 'freq', 'age'],
  formats: ['da.csv.zip', 'table.json', 'parquet', 'xlsx'],
};
