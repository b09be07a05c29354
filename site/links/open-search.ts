import { escapeText } from '../../src/charts/escape-text.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { paths } from './paths.ts';

/** A description for browsers that search from the address bar (OpenSearch 1.1): everything on the search page. `address` is the site's root. */
export function openSearch(lang: Language, address: string): string {
  const absolute = (path: string): string => escapeText(address + path.slice(1));
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeText(t(lang, 'site.name'))}</ShortName>
<Description>${escapeText(t(lang, 'head.search'))}</Description>
<Language>${lang}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${absolute(paths.search(lang))}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${absolute(paths.openSearch(lang))}"/>
</OpenSearchDescription>
`;
}
