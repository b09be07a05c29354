import type { Manifest, ManifestEntry } from '../package/manifest.ts';

/** What a mirror of one version needs for another; paths in the manifests' order. */
export interface ManifestDelta {
  readonly from: string;
  readonly to: string;
  readonly added: readonly ManifestEntry[];
  readonly changed: readonly ManifestEntry[];
  readonly removed: readonly string[];
  /** Files that stay as they are. */
  readonly kept: number;
  /** Bytes of what is added and changed. */
  readonly bytes: number;
}

/** The files that differ between two versions. */
export function manifestDelta(before: Manifest, after: Manifest): ManifestDelta {
  const known = new Map(before.files.map(({ path, sha256 }) => [path, sha256]));
  const present = new Set(after.files.map(({ path }) => path));
  const added = after.files.filter(({ path }) => !known.has(path));
  const changed = after.files.filter(({ path, sha256 }) => known.has(path) && known.get(path) !== sha256);
  return {
    from: before.version,
    to: after.version,
    added,
    changed,
    removed: before.files.map(({ path }) => path).filter(path => !present.has(path)),
    kept: after.files.length - added.length - changed.length,
    bytes: [...added, ...changed].reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
