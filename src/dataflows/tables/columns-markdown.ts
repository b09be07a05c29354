import type { TableDefinition } from '../../model/table.ts';
import type { Language } from '../../model/text.ts';
import { tables } from './index.ts';

const HEADS: Record<Language, readonly string[]> = {
  da: ['kolonne', 'betydning', 'enhed'],
  en: ['column', 'meaning', 'unit'],
};

/** The columns of a table as a Markdown table. */
export function columnsMarkdown({ columns }: TableDefinition, lang: Language): string {
  const rows = columns.map(({ name, meaning, unit }) => [`\`${name}\``, meaning[lang], unit[lang]]);
  return markdownTable(HEADS[lang], rows);
}

/** Rows as a Markdown table, cells padded as Prettier does. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map(row => row[i]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |\n`;
  return line(head) + line(widths.map(width => '-'.repeat(width))) + rows.map(line).join('');
}

/**
 * A text on the published files with the column tables of all definitions in place: under the heading ``### `path` `` of
 * each, the first table is the definition's. Throws `missing section` where a table has no heading.
 */
export function withColumnTables(markdown: string): string {
  return tables.reduce((text, definition) => {
    const start = text.indexOf(`### \`${definition.path}\``);
    if (start < 0) throw new Error(`missing section: "### \`${definition.path}\`" in docs/data.md`);
    const next = text.slice(start + 4).search(/^#{2,3} /m);
    const end = next < 0 ? text.length : start + 4 + next;
    const section = text.slice(start, end).replace(/(^\|.*\n)+/m, () => columnsMarkdown(definition, 'en'));
    return text.slice(0, start) + section + text.slice(end);
  }, markdown);
}
