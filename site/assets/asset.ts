import { createHash } from 'node:crypto';

/** A file that pages load: its contents, and its path with a hash of them, so that it may be kept for ever. */
export interface Asset {
  readonly path: string;
  readonly contents: string;
}

/** The file `name` of the folder `assets`. */
export function asset(name: string, contents: string): Asset {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 10);
  return { path: `/assets/${name}?v=${hash}`, contents };
}
