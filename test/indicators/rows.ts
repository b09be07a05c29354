import type { ComputedIndicator } from '../../src/indicators/compute/compute-indicator.ts';
import { csv } from '../../src/formats/csv.ts';
import { encode } from '../../src/formats/encode.ts';
import { seriesRanges } from '../../src/observations/series-ranges.ts';

/** The published rows of an indicator as records of text, exactly as the CSV file has them. */
export function rows(
  { indicator, observations }: ComputedIndicator,
  filter: Readonly<Record<string, string>> = {},
): Record<string, string>[] {
  if (!observations) return [];
  const ranges = seriesRanges(observations);
  const file = encode(
    indicator,
    { observations, ranges },
    { version: '1.0.0', kind: 'official', notice: null, persons: false },
  );
  const [header, ...lines] = String(csv.serialize({ observations, ranges, file })).trimEnd().split('\n');
  const names = header!.split(',');
  return lines
    .map(line => Object.fromEntries(line.split(',').map((cell, i) => [names[i]!, cell])))
    .filter(record => Object.entries(filter).every(([name, value]) => record[name] === value));
}

/** The values of some columns of rows, one line a row. */
export const cells = (records: readonly Record<string, string>[], ...names: string[]): string[] =>
  records.map(record => names.map(name => record[name]).join(' '));
