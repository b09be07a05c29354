import type { SourceTable } from '../model/source.ts';

/**
 * A binding that reads only some texts of one of its columns, e.g. one level of a breakdown; rows with the column's
 * other known texts are left out. Throws `unknown column` or `unknown text` where the binding has no such thing.
 */
export function takeTexts(table: SourceTable, label: string, texts: readonly string[]): SourceTable {
  const index = table.keys.findIndex(({ labels }) => labels.includes(label));
  const key = table.keys[index];
  if (!key) throw new Error(`unknown column: "${label}" of table ${table.id}`);
  const codes = Object.entries(key.codes ?? {});
  const unknown = texts.filter(text => !codes.some(([name]) => name === text));
  if (unknown.length > 0)
    {throw new Error(`unknown text: "${unknown.join('", "')}" of column "${label}" in ${table.id}`);}
  const isTaken = ([text]: readonly [string, string]): boolean => texts.includes(text);
  const leftOut = codes.filter(entry => !isTaken(entry)).map(([text]) => text);
  const taken = {
    ...key,
    codes: Object.fromEntries(codes.filter(isTaken)),
    leaveOut: [...(key.leaveOut ?? []), ...leftOut],
  };
  return { ...table, keys: table.keys.with(index, taken) };
}
