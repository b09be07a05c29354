import type { Cell, DataColumn, DataTable, TableFacts, TableFormat } from './data-table.ts';
import { labelOf } from './labels.ts';
import type { Sheet } from './xlsx-sheet.ts';
import { wideSheets } from './xlsx-wide.ts';
import { workbook } from './xlsx-workbook.ts';

/** An Excel workbook: notes first, then the code book, then the cells. */
export const xlsx: TableFormat = {
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  serialize: (table, facts) =>
    workbook([notesSheet(facts), codeBook(table), ...dataSheets(table, facts)], {
      title: `${facts.name.da} (Jobindsats ${facts.version})`,
      day: facts.released,
    }),
};

const noticeOf = ({ notice }: TableFacts): string | null => notice && `${notice.da} / ${notice.en}`;

/** What must be read before the figures are used. */
function notesSheet(facts: TableFacts): Sheet {
  const { name, version, released, notes, notice, unit } = facts;
  const rows: (readonly Cell[])[] = [
    [name.da, name.en],
    ...[...(notice ? [notice] : []), ...notes].map(({ da, en }) => [da, en]),
    ...(unit ? [[`Enhed: ${unit.da}`, `Unit: ${unit.en}`]] : []),
    [`Version ${version}, udgivet ${released}`, `Version ${version}, released ${released}`],
    ['Licens: CC BY 4.0. Kilde: Jobindsats', 'Licence: CC BY 4.0. Source: Jobindsats'],
    ['En tom celle er ikke fortalt og aldrig nul.', 'An empty cell is not told and never zero.'],
  ];
  return { name: 'Noter', rows, widths: [90], frozenColumns: 0, notice: noticeOf(facts) };
}

/** The columns with their meaning, and the codes in them with their names. */
function codeBook({ columns }: DataTable): Sheet {
  const words = columns.map(({ name, meaning, unit }): Cell[] => [name, '', meaning.da, meaning.en, unit.da, unit.en]);
  const codes = columns.flatMap(column => codeRows(column));
  const head = ['kolonne', 'kode', 'betydning', 'meaning', 'enhed', 'unit'];
  return {
    name: 'Kodebog',
    rows: [head, ...words, ...codes],
    widths: [18, 14, 60, 60, 22],
    frozenColumns: 0,
    notice: null,
  };
}

const codeRows = (column: DataColumn): Cell[][] =>
  column.codeList === undefined
    ? []
    : [...new Set(column.values)].flatMap(code => {
        const name = code === null ? null : labelOf(column, String(code));
        return name ? [[column.name, code, name.da, name.en]] : [];
      });

function dataSheets(table: DataTable, facts: TableFacts): Sheet[] {
  if (table.definition.breakdowns) return wideSheets(table, noticeOf(facts));
  return [{ name: 'Data', rows: longRows(table), widths: [14], frozenColumns: 1, notice: noticeOf(facts) }];
}

function* longRows(table: DataTable): Generator<readonly Cell[]> {
  yield table.columns.map(({ name }) => name);
  for (let row = 0; row < table.rows; row += 1) yield table.columns.map(({ values }) => values[row]!);
}
