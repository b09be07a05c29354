import type { PlannedFile } from '../model/file.ts';
import type { Manifest, ManifestEntry } from '../package/manifest.ts';
import { isInPackage } from './package/payload.ts';

/** Plans `manifest.json` (every other file with size and hash, sorted by path, those of the npm package marked) and `SHA256SUMS` for `sha256sum -c`. */
export function manifestFiles(version: string, entries: readonly ManifestEntry[]): PlannedFile[] {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = sorted.map(entry => (isInPackage(entry.path) ? { ...entry, package: true as const } : entry));
  const total = { files: files.length, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
  const manifest: Manifest = { name: 'jobindsats-data', version, total, files };
  return [
    { path: 'manifest.json', contents: `${JSON.stringify(manifest, null, 1)}\n`, mediaType: 'application/json' },
    {
      path: 'SHA256SUMS',
      contents: files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join(''),
      mediaType: 'text/plain',
    },
  ];
}
