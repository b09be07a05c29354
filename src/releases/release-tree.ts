import type { Manifest } from '../package/manifest.ts';
import type { Catalogue, PublishedArea } from '../package/types.ts';

/** A published version to be held against another: a whole tree, or what the npm package holds of it. */
export interface ReleaseTree {
  readonly manifest: Manifest;
  readonly catalogue: Catalogue;
  readonly areas: readonly PublishedArea[];
  /** The text of a file; null where this copy does not hold it. */
  readonly readText: (path: string) => string | null;
  /** Its first line alone; null where this copy does not hold it. */
  readonly firstLine: (path: string) => string | null;
}
