import type { ReleaseRecord } from '../../src/package/release-types.ts';

const MOST_REVISIONS = 10;

/** Release notes in Markdown: what the version is to the one before, counts of changes, what breaks, largest revisions. */
export function releaseNotes({
  version,
  released,
  previous,
  level,
  cells,
  counts,
  changes,
  largest,
}: ReleaseRecord): string {
  const numbers = [...Object.entries(cells), ...Object.entries(counts)];
  const broke = changes.filter(change => change.level === 'major');
  const head = previous === null ? `Released ${released}.` : `Released ${released}. Against ${previous}: ${level}.`;
  return [
    `# ${version}`,
    head,
    ...section('Changes', table(['change', 'number'], numbers)),
    ...section(
      'What breaks',
      table(
        ['change', 'where', 'before', 'after'],
        broke.map(({ change, where, from, to }) => [change, where, from ?? '', to ?? '']),
      ),
    ),
    ...section(
      'Largest revisions',
      table(
        ['indicator', 'area', 'period', 'before', 'after'],
        largest.slice(0, MOST_REVISIONS).map(one => [one.indicator, one.ref_area, one.time_period, one.from, one.to]),
      ),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

const section = (heading: string, body: string | null): string[] => (body === null ? [] : [`## ${heading}`, body]);

function table(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string | null {
  if (rows.length === 0) return null;
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map(cell => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
