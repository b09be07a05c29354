import type { TableFormatId } from '../model/table.ts';
import { csvDanish } from './csv-danish.ts';
import type { TableFormat } from './data-table.ts';
import { jsonStat } from './jsonstat.ts';
import { parquet } from './parquet.ts';
import { tableJson } from './table-json.ts';
import { xlsx } from './xlsx.ts';

/** Formats made from a table's CSV, by the extension of their files. */
export const tableFormats: Readonly<Record<TableFormatId, TableFormat>> = {
  'da.csv.zip': csvDanish,
  'table.json': tableJson,
  'jsonstat.json': jsonStat,
  parquet,
  xlsx,
};
