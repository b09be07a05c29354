import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Most pages of one sitemap. */
const MOST_PAGES = 50_000;
const LANGUAGES = ['da', 'en'];

/** What a sitemap says of a site. */
export interface SiteIndex {
  /** Address of the site's root, with a closing slash. */
  readonly address: string;
  /** Day the data was released, YYYY-MM-DD. */
  readonly modified: string;
}

/**
 * Writes `sitemap.xml` (an index of several where the pages are many) and `robots.txt` for the pages below a built site.
 * Pages that ask not to be found are left out. Returns the number of pages listed.
 */
export async function indexSite(site: string, index: SiteIndex): Promise<number> {
  const pages = await pagesIn(site);
  const parts = Array.from({ length: Math.ceil(pages.length / MOST_PAGES) }, (_, i) =>
    sitemap(pages.slice(i * MOST_PAGES, (i + 1) * MOST_PAGES), new Set(pages), index),
  );
  if (parts.length <= 1) await writeFile(join(site, 'sitemap.xml'), parts[0] ?? sitemap([], new Set(), index));
  else {
    for (const [i, part] of parts.entries()) await writeFile(join(site, `sitemap-${i + 1}.xml`), part);
    await writeFile(join(site, 'sitemap.xml'), sitemapIndex(parts.length, index));
  }
  await writeFile(join(site, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${index.address}sitemap.xml\n`);
  return pages.length;
}

/** Paths of the pages to be found, each a folder's, sorted. */
async function pagesIn(site: string): Promise<string[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || entry.name !== 'index.html') continue;
    const html = await readFile(join(entry.parentPath, entry.name), 'utf8');
    if (/<meta name="robots" content="noindex|<meta http-equiv="refresh"/.test(html)) continue;
    const folder = relative(site, entry.parentPath).split(sep).join('/');
    if (folder !== '' && !folder.startsWith('data/')) found.push(`${folder}/`);
  }
  return found.sort();
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function sitemap(pages: readonly string[], all: ReadonlySet<string>, { address, modified }: SiteIndex): string {
  const entry = (page: string): string => {
    const twins = LANGUAGES.map(lang => [lang, page.replace(/^[a-z]{2}\//, `${lang}/`)] as const);
    const links = twins
      .filter(([, twin]) => all.has(twin))
      .map(([lang, twin]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${addressOf(address, twin)}"/>`);
    return `<url><loc>${addressOf(address, page)}</loc><lastmod>${modified}</lastmod>${links.join('')}</url>\n`;
  };
  return `${XML}<urlset ${NAMES} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages.map(entry).join('')}</urlset>\n`;
}

const sitemapIndex = (parts: number, { address, modified }: SiteIndex): string =>
  `${XML}<sitemapindex ${NAMES}>\n${Array.from(
    { length: parts },
    (_, i) => `<sitemap><loc>${address}sitemap-${i + 1}.xml</loc><lastmod>${modified}</lastmod></sitemap>\n`,
  ).join('')}</sitemapindex>\n`;

const addressOf = (address: string, page: string): string =>
  address + page.split('/').map(encodeURIComponent).join('/');
