import type { Catalogue } from '../../src/package/types.ts';

/**
 * The name a published file is saved under: its own, and where the figures are model figures a name that says so, since
 * a CSV file has no room for a label.
 */
export function downloadName(path: string, { notice }: Pick<Catalogue, 'notice'>): string {
  const name = path.includes('/') ? path.split('/').slice(1).join('-') : path;
  return notice === null ? name : name.replace(/\.(\w+)$/, '.modeltal.$1');
}
