import { publishedJson } from '../published/published-json.ts';
import type { Published } from '../published/published.ts';

/** Hexadecimal digits of a hash that a page knows a file by: 64 bits tell a damaged file, and whole hashes are most of what it reads. */
const DIGITS = 16;

/** The beginnings of the files' hashes by path; empty where the version has no manifest. */
export function knownHashes(published: Published): ReadonlyMap<string, string> {
  const manifest = publishedJson<{ files: readonly { path: string; sha256: string }[] }>(published, 'manifest.json');
  return new Map((manifest?.files ?? []).map(({ path, sha256 }) => [path, sha256.slice(0, DIGITS)]));
}
