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
      .replaceAll('.', '\\.')
      .replace('<lens>', `(${LENSES.join('|')})`)
      .replace(/<[a-z]+>/, '[^/]+')}$`,
  );

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
