import type { Language } from '../../src/model/text.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';
import { searchFile } from './search-index.ts';

/** Where a search form leads and what its script needs, as links from a page. */
export interface SearchPlace {
  /** The search page. */
  readonly action: string;
  readonly index: string;
  readonly script: string;
  /** The site's root, which the paths of results start from. */
  readonly root: string;
}

/** The place of a search form on the page at `path`; `script` is the site path of the script. */
export const searchPlace = (
  { lang, path }: { readonly lang: Language; readonly path: string },
  published: Published,
  script: string,
): SearchPlace => ({
  action: href(path, paths.search(lang)),
  index: href(path, searchFile(lang, published).path),
  script: href(path, script),
  root: href(path, paths.root),
});
