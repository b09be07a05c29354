import type { IndicatorFile } from '../../../src/package/types.ts';
import type { KnownIndicator } from '../../databank/context.ts';

type KnownFile = Pick<KnownIndicator['files'][number], 'path' | 'hash'>;

/** A file that could not be had: which, and why. */
export class FileProblem extends Error {
  readonly path: string;
  readonly why: 'missing' | 'corrupt' | 'offline';

  constructor(path: string, why: 'missing' | 'corrupt' | 'offline') {
    super(`${why === 'corrupt' ? 'invalid' : 'missing'} file: ${path}`);
    this.path = path;
    this.why = why;
  }
}

/** What a reading gives, or the problem with its file. Other errors stay errors. */
export const orProblem = <Shape>(reading: Promise<Shape>): Promise<Shape | FileProblem> =>
  reading.catch((error: unknown) => {
    if (error instanceof FileProblem) return error;
    throw error;
  });

const read = new Map<string, Promise<unknown>>();

/**
 * Reads a file of the version once, held against the beginning of its hash, and keeps it for reading without a network. Throws a
 * `FileProblem`; what failed is asked for anew the next time.
 */
export function loadFile<Shape = IndicatorFile>(folder: string, file: KnownFile): Promise<Shape> {
  const known = read.get(file.path);
  if (known) return known as Promise<Shape>;
  const reading = fetched(folder, file) as Promise<Shape>;
  read.set(file.path, reading);
  reading.catch(() => read.delete(file.path));
  return reading;
}

async function fetched(folder: string, file: KnownFile): Promise<unknown> {
  const url = new URL(file.path, folder).href;
  const kept = await store();
  const held = await kept?.match(url).catch(() => undefined);
  if (held) {
    const bytes = await held.arrayBuffer();
    if (await isIntact(bytes, file.hash)) return parsed(bytes, file.path);
    await kept?.delete(url).catch(() => false);
  }
  const response = await fetch(url).catch(() => {
    throw new FileProblem(file.path, 'offline');
  });
  if (!response.ok) throw new FileProblem(file.path, 'missing');
  const bytes = await response.arrayBuffer();
  if (!(await isIntact(bytes, file.hash))) throw new FileProblem(file.path, 'corrupt');
  // A full or closed store is no reason to show nothing.
  await kept?.put(url, new Response(bytes)).catch(() => undefined);
  return parsed(bytes, file.path);
}

async function store(): Promise<Cache | null> {
  try {
    return await caches.open('jobindsats-data');
  } catch {
    return null;
  }
}

/** Only a page on a secure address can hash; elsewhere the size of the text and its parsing must do. */
async function isIntact(bytes: ArrayBuffer, hash: string): Promise<boolean> {
  if (hash === '' || !('subtle' in crypto)) return true;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0'))
    .join('')
    .startsWith(hash);
}

function parsed(bytes: ArrayBuffer, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new FileProblem(path, 'corrupt');
  }
}
