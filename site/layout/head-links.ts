import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';

/** A link in the head of a page. */
export interface HeadLink {
  readonly rel: string;
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

/** What every page leads to: feeds of releases, search from the browser, and the catalogue where the version has one. */
export function headLinks(lang: Language, path: string, published: Pick<Published, 'plainFiles'>): HeadLink[] {
  const link = (type: string, title: string, to: string): HeadLink => ({
    rel: 'alternate',
    type,
    title,
    href: href(path, to),
  });
  const feed = t(lang, 'head.releaseFeed');
  return [
    link('application/atom+xml', feed, paths.releaseFeed(lang, 'atom')),
    link('application/feed+json', feed, paths.releaseFeed(lang, 'json')),
    {
      ...link('application/opensearchdescription+xml', t(lang, 'head.search'), paths.openSearch(lang)),
      rel: 'search',
    },
    ...(published.plainFiles.some(file => file.path === 'catalog.ttl')
      ? [{ ...link('text/turtle', t(lang, 'head.catalogue'), '/data/catalog.ttl'), rel: 'describedby' }]
      : []),
  ];
}
