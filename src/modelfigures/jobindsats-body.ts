import { areas } from './geography.ts';
import { shownNumber } from './shown-number.ts';
import { measuresOf, tableRows } from './table-rows.ts';
import type { TableModel } from './table-model.ts';
import { jobindsatsPeriod } from './time-axis.ts';
import type { World } from './world.ts';

const CHUNK = 1 << 16;

/**
 * A table as a body of Jobindsats' version 3: `{"columns":[…],"rows":[[…]]}` on one line, in chunks of text to be
 * written one after the other.
 */
export function* jobindsatsBody(model: TableModel, world: World): Generator<string> {
  const { freq } = model.table;
  const measures = measuresOf(model);
  const columns = ['Periode', 'Område', ...(model.columns ?? []), ...measures.map(({ labels }) => labels[0])];
  const texts = (model.members ?? [[]]).map(member => member.map(text => `,${JSON.stringify(text)}`).join(''));
  const names = areas.map(({ name }) => JSON.stringify(name));
  let chunk = `{"columns":${JSON.stringify(columns)},"rows":[`;
  let separator = '';
  for (const { ordinal, area, member, figures } of tableRows(model, world)) {
    const numbers = figures.map((value, i) => `,${shownNumber(value, measures[i]!)}`).join('');
    chunk += `${separator}["${jobindsatsPeriod(freq, ordinal)}",${names[area]}${texts[member]}${numbers}]`;
    separator = ',';
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield `${chunk}]}`;
}
