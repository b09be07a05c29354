import { join, resolve } from 'node:path';
import { PROJECT_ROOT } from '../process/project-root.ts';

/** Options that every command on editions has. */
export const EDITION_ARGS = {
  extracts: { type: 'string', description: 'Folder of extracts (datasets/extracts)' },
  json: { type: 'boolean', description: 'Prints JSON instead of lines' },
} as const;

/** The folder of extracts that a command was given, the project's own without. */
export const extractsOf = ({ extracts }: { readonly extracts?: string | undefined }): string =>
  extracts ? resolve(extracts) : join(PROJECT_ROOT, 'datasets', 'extracts');

/** Prints what was found, as JSON or in lines. */
export function print(
  found: unknown,
  lines: readonly string[],
  { json }: { readonly json?: boolean | undefined },
): void {
  console.log(json ? JSON.stringify(found, null, 1) : lines.join('\n'));
}

/** A size in megabytes with one decimal. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
