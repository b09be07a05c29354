import type { PlannedFile } from '../model/file.ts';

/** A published file as the manifest lists it. */
export interface ManifestEntry {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly mediaType: string;
  readonly rows?: number;
}

/** Plans `manifest.json` (every other file with size and hash, sorted by path) and `SHA256SUMS` for `sha256sum -c`. */
export function manifestFiles(version: string, entries: readonly ManifestEntry[]): PlannedFile[] {
  const files = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const total = { files: files.length, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
  const manifest = { name: 'jobindsats-data', version, total, files };
  return [
    { path: 'manifest.json', contents: `${JSON.stringify(manifest, null, 1)}\n`, mediaType: 'application/json' },
    {
      path: 'SHA256SUMS',
      contents: files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join(''),
      mediaType: 'text/plain',
    },
  ];
}
