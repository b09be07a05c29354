import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const text = readFileSync(fileURLToPath(new URL('../../docs/data.md', import.meta.url)), 'utf8');

/** `docs/data.md` by its sections: heading of a file → the columns it describes. */
const sections = new Map(
  text
    .split(/^### /m)
    .slice(1)
    .map(section => [
      /^`([^`]+)`/.exec(section)![1]!,
      [...section.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name]) => name!),
    ]),
);

const LENSES = ['country', 'region', 'cluster', 'expected', 'past'];
const asPattern = (name: string): RegExp =>
  new RegExp(
    `^${name
      .replaceAll(/[.[\]]/g, '\\$&')
      .replace('<lens>', `(${LENSES.join('|')})`)
      .replace(/<[a-z]+>/, '[^/]+')}$`,
  );

/** Fields of a JSON file by the way to them, e.g. `points[].value`. */
function fieldsOf(value: unknown, way = ''): string[] {
  if (Array.isArray(value)) return value.flatMap(one => fieldsOf(one, `${way}[]`));
  if (value === null || typeof value !== 'object') return [way];
  return Object.entries(value).flatMap(([name, one]) => fieldsOf(one, way === '' ? name : `${way}.${name}`));
}

/** Fields of a JSON file that `docs/data.md` does not describe, and fields it describes that the file lacks. */
export const undocumentedFields = (path: string, json: string): string[] =>
  undocumented(path, `${[...new Set(fieldsOf(JSON.parse(json)))].join(',')}\n`);

/** Columns of a CSV file that `docs/data.md` does not describe, and columns it describes that the file lacks. */
export function undocumented(path: string, csv: string): string[] {
  const known = [...sections].find(([name]) => asPattern(name).test(path))?.[1];
  if (!known) return [`${path}: no section`];
  const columns = csv.slice(0, csv.indexOf('\n')).split(',');
  return [
    ...columns.filter(column => !known.some(name => asPattern(name).test(column))),
    ...known.filter(name => !columns.some(column => asPattern(name).test(column))),
  ].map(column => `${path}: ${column}`);
}
