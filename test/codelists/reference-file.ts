import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../../shared/', import.meta.url);

/** True where the folder of reference material beside the project has this file. */
export const hasReference = (path: string): boolean => existsSync(new URL(path, folder));

/** Rows of a comma-separated file of the reference material as records; fields without quoted commas only. */
export function referenceRows(path: string): Record<string, string>[] {
  const [header, ...lines] = readFileSync(new URL(path, folder), 'utf8').trimEnd().split(/\r?\n/);
  const columns = header!.split(',');
  return lines.map(line => Object.fromEntries(line.split(',').map((field, index) => [columns[index]!, field])));
}

/** A JSON file of the reference material. */
export const referenceJson = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as T;
