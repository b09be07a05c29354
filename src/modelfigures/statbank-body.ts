import { areas } from './geography.ts';
import { measuresOf, tableRows } from './table-rows.ts';
import type { TableModel } from './table-model.ts';
import { statbankPeriod } from './time-axis.ts';
import type { World } from './world.ts';

const CHUNK = 1 << 16;
const NEWLINE = '\r\n';

const shown = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', ',');

/**
 * A table as Statistics Denmark's BULK format in codes: byte order mark, CRLF, semicolons, decimal comma, the value in
 * `INDHOLD`; a combination whose value is zero has no row. Chunks of text to be written one after the other.
 */
export function* statbankBody(model: TableModel, world: World): Generator<string> {
  const [measure] = measuresOf(model);
  const breakdown = model.columns ?? [];
  const header = ['OMRÅDE', ...breakdown, 'TID', 'INDHOLD'];
  const texts = (model.members ?? [[]]).map(member => member.map(code => `;${code}`).join(''));
  let chunk = `\uFEFF${header.join(';')}${NEWLINE}`;
  for (const { ordinal, area, member, figures } of tableRows(model, world)) {
    const value = figures[0];
    if (value === null || value === undefined || value === 0) continue;
    const period = statbankPeriod(model.table.freq, ordinal);
    chunk += `${areas[area]!.dst}${texts[member]};${period};${shown(value, measure!.decimals)}${NEWLINE}`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}
