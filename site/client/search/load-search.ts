import { createSearch } from '../../search/search-engine.ts';
import type { Search } from '../../search/search-engine.ts';
import type { SearchIndex } from '../../search/search-document.ts';

const loaded = new Map<string, Promise<Search>>();

/** The search over the index at an address, made once; what failed is asked for anew the next time. */
export function loadSearch(address: string): Promise<Search> {
  const known = loaded.get(address);
  if (known) return known;
  const loading = fetched(address);
  loaded.set(address, loading);
  loading.catch(() => loaded.delete(address));
  return loading;
}

async function fetched(address: string): Promise<Search> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`missing search index: ${response.status}`);
  return createSearch((await response.json()) as SearchIndex);
}
