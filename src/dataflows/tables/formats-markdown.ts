import { TABLE_FORMATS, type TableFormatId } from '../../model/table.ts';
import { markdownTable } from './columns-markdown.ts';
import { tables } from './index.ts';

const NAMES: Readonly<Record<TableFormatId, string>> = {
  'da.csv.zip': 'Danish CSV',
  'table.json': 'JSON columns',
  'jsonstat.json': 'JSON-stat',
  parquet: 'Parquet',
  xlsx: 'Excel',
};

/** Which formats every published table has beside its CSV, as a Markdown table: one row a table. */
export const formatsMarkdown = (): string =>
  markdownTable(
    ['table', ...TABLE_FORMATS.map(format => NAMES[format])],
    tables.map(({ path, formats }) => [
      `\`${path}\``,
      ...TABLE_FORMATS.map(format => (formats.includes(format) ? 'yes' : '')),
    ]),
  );

/** A text with the table of formats in place of the one it has. Throws `missing table` where it has none. */
export function withFormatsTable(markdown: string): string {
  const place = /^\| table +\| Danish CSV.*\n(^\|.*\n)+/m;
  if (!place.test(markdown)) throw new Error('missing table: "| table | Danish CSV |" in docs/data.md');
  return markdown.replace(place, formatsMarkdown);
}
