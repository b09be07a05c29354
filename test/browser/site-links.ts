import { posix } from 'node:path';

/** A link or load in a page: the address as written, the path in the tree it means and the place in it. */
export interface Reference {
  readonly address: string;
  readonly path: string | null;
  readonly fragment: string;
}

const ADDRESS = /\s(?:href|src|poster|action|data-src|data-href)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g;
/** A page that stands for any address (the 404 page) says what its links start from. */
const BASE = /<base\b[^>]*>/;
const OUTSIDE = /^(?:https?:|mailto:|tel:|data:)/;

/** All addresses in a page's markup. */
export const referencesIn = (page: string, html: string): Reference[] =>
  [...html.replace(BASE, '').matchAll(ADDRESS)].map(match =>
    toReference(page, (match[1] ?? match[2] ?? match[3] ?? '').replaceAll(/&(?:amp|#38);/g, '&')),
  );

function toReference(page: string, address: string): Reference {
  if (OUTSIDE.test(address)) return { address, path: null, fragment: '' };
  const [before = '', fragment = ''] = address.split('#');
  const file = decodeURI(before.split('?')[0]!);
  const path = file === '' ? page : posix.join(posix.dirname(page), file);
  return { address, path: path.endsWith('/') || path === '.' ? posix.join(path, 'index.html') : path, fragment };
}

/** What is wrong with the links of a page, one line each. `files` are all paths of the tree, `ids` the places in a page. */
export function linkProblems(
  page: string,
  html: string,
  { files, ids }: { files: ReadonlySet<string>; ids: (path: string) => ReadonlySet<string> },
): string[] {
  return referencesIn(page, html).flatMap(({ address, path, fragment }) => {
    if (path === null) return [];
    if (address.startsWith('/')) return [`${page}: ${address} is not relative`];
    if (path.startsWith('../')) return [`${page}: ${address} leaves the site`];
    if (!files.has(path)) return [`${page}: ${address} leads nowhere`];
    return fragment === '' || !path.endsWith('.html') || ids(path).has(fragment)
      ? []
      : [`${page}: ${address} names no place in the page`];
  });
}

/** Addresses of other hosts that a page loads by itself; links that a reader may follow are not among them. */
export const foreignLoads = (html: string): string[] =>
  [...html.matchAll(/<(?!a\b)[a-z-]+\b[^>]*?\s(?:src|href|srcset|poster)=["']?(?:https?:)?\/\/[^\s"'>]+/gi)]
    .map(match => match[0])
    .filter(tag => !/rel="?(?:canonical|alternate|license)/.test(tag));

/** Ids of the elements of a page. */
export const idsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sid=(?:"([^"]*)"|([^\s>]+))/g)].map(match => match[1] ?? match[2]!));
