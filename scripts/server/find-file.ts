import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What a request path means in a folder: a file, a folder's address without its closing slash, nothing, or nonsense. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number; readonly modified: number }
  | { readonly kind: 'redirect' | 'missing' | 'invalid' };

/** Finds what the path of a request (`/da/areas/`, percent-encoded) means below `root`; never anything outside it. */
export async function findFile(root: string, pathname: string): Promise<Found> {
  const relative = decoded(pathname);
  if (relative === null) return { kind: 'invalid' };
  const path = join(root, relative);
  const found = await stat(path).catch(() => null);
  if (!found) return { kind: 'missing' };
  if (!found.isDirectory()) return relative.endsWith('/') ? { kind: 'missing' } : fileWithin(root, path);
  const index = await fileWithin(root, join(path, 'index.html'));
  return index.kind === 'file' && !relative.endsWith('/') ? { kind: 'redirect' } : index;
}

async function fileWithin(root: string, path: string): Promise<Found> {
  const real = await realpath(path).catch(() => null);
  if (real === null || !real.startsWith((await realpath(root)) + sep)) return { kind: 'missing' };
  const found = await stat(real);
  return found.isFile()
    ? { kind: 'file', path: real, bytes: found.size, modified: found.mtimeMs }
    : { kind: 'missing' };
}

function decoded(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') || path.split(/[/\\]/).includes('..') ? null : path;
  } catch {
    return null;
  }
}
