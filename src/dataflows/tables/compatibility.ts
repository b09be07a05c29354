import type { TableDefinition } from '../../model/table.ts';
import { measuredIn } from './measured-in.ts';
import { column, freqColumn, indicatorColumn } from './shared-columns.ts';

const code = { type: 'code', unit: measuredIn.code, required: true } as const;
const text = { type: 'text', unit: measuredIn.text } as const;

/** Which of the publisher's measures is which column of which indicator. */
export const compatibility: TableDefinition = {
  id: 'compatibility',
  dataset: 'compatibility',
  path: 'compatibility.csv',
  name: { da: 'Fra Jobindsats’ tabeller til filerne', en: 'From the tables of Jobindsats to the files' },
  row: { da: 'én brug af én måling i en af Jobindsats’ tabeller', en: 'one use of one measure of a Jobindsats table' },
  columns: [
    column('table', ['udgiverens id for tabellen', "publisher's id of the table"], code),
    column('table_name', ['udgiverens navn på tabellen', "publisher's name of the table"], { ...text, required: true }),
    column('measure', ['udgiverens navn på kolonnen', "publisher's name of the column"], { ...text, required: true }),
    column('measure_id', ['vores navn på den', 'our name of it'], code),
    column('at', ['koder i opdelingerne, som den læses ved', 'codes of the breakdowns it is read at'], text),
    indicatorColumn,
    column('column', ['`numerator`, `denominator`, `obs_value`', '`numerator`, `denominator`, `obs_value`'], {
      ...code,
      codes: ['numerator', 'denominator', 'obs_value'],
    }),
    column('target_group', ['målgruppe', 'target group'], { ...code, codeList: 'target-group' }),
    freqColumn,
    column(
      'how',
      [
        '`same` cellen selv, `rounded` udgiverens eget tal, `part` lægges sammen med andre, `before` en tidligere periodes celle',
        "`same` the very cell, `rounded` the publisher's own figure, `part` added with others, `before` the cell of an earlier period",
      ],
      { ...code, codes: ['same', 'rounded', 'part', 'before'] },
    ),
    column('v2', ['sti og forespørgsel i version 2', 'path and query in version 2'], text),
    column('v3', ['sti og forespørgsel i version 3', 'path and query in version 3'], text),
    column('file', ['filen med tallene her', 'the file that has the figures here'], { ...text, required: true }),
    column(
      'verified',
      ['`true` hvor kolonner og navne er set i et svar', '`true` where columns and labels were seen in an answer'],
      { type: 'flag', unit: measuredIn.flag, required: true },
    ),
  ],
  key: ['table', 'measure_id', 'at', 'indicator', 'column', 'target_group', 'freq', 'how'],
  formats: ['da.csv.zip', 'parquet', 'xlsx'],
};
