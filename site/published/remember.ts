import type { Published } from './published.ts';

const REMEMBERED = new WeakMap<Published, Map<string, unknown>>();

/** What `make` gives, computed once for a published version and a key; many pages ask for the same. */
export function remember<T>(published: Published, key: string, make: () => T): T {
  const kept = REMEMBERED.get(published) ?? new Map<string, unknown>();
  REMEMBERED.set(published, kept);
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}
