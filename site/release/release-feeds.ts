import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { ReleaseRecord } from '../../src/package/release-types.ts';
import { paths } from '../links/paths.ts';
import { releaseSummary } from './release-words.ts';

/** What both feeds say of one release; ids never change, wherever the site lies. */
const entriesOf = (lang: Language, releases: readonly ReleaseRecord[], address: string) =>
  releases.map(release => ({
    id: `urn:jobindsats-data:release:${release.version}:${lang}`,
    title: t(lang, 'releases.version', { version: release.version }),
    moment: new Date(`${release.released}T00:00:00Z`),
    url: addressOf(address, `${paths.releases(lang)}#v${release.version}`),
    text: releaseSummary(lang, release),
  }));

const addressOf = (address: string, path: string): string => address + path.slice(1);

/** Releases as an Atom feed (RFC 4287), newest first; `address` is the site's root with a closing slash. */
export const releasesAtom = (lang: Language, releases: readonly ReleaseRecord[], address: string): string => {
  const entries = entriesOf(lang, releases, address);
  return generateAtomFeed({
    id: `urn:jobindsats-data:releases:${lang}`,
    title: { value: `${t(lang, 'site.name')}: ${t(lang, 'releases.title')}` },
    subtitle: { value: t(lang, 'releases.description') },
    updated: entries[0]?.moment ?? new Date(0),
    authors: [{ name: t(lang, 'site.name') }],
    links: [
      { rel: 'self', href: addressOf(address, paths.releaseFeed(lang, 'atom')), type: 'application/atom+xml' },
      { rel: 'alternate', href: addressOf(address, paths.releases(lang)), type: 'text/html' },
    ],
    entries: entries.map(({ id, title, moment, url, text }) => ({
      id,
      title: { value: title },
      updated: moment,
      links: [{ rel: 'alternate', href: url }],
      summary: { value: text },
    })),
  });
};

/** The same releases as a JSON Feed 1.1. */
export const releasesJsonFeed = (lang: Language, releases: readonly ReleaseRecord[], address: string): string =>
  `${JSON.stringify(
    generateJsonFeed({
      title: `${t(lang, 'site.name')}: ${t(lang, 'releases.title')}`,
      description: t(lang, 'releases.description'),
      home_page_url: addressOf(address, paths.releases(lang)),
      feed_url: addressOf(address, paths.releaseFeed(lang, 'json')),
      language: lang,
      authors: [{ name: t(lang, 'site.name') }],
      items: entriesOf(lang, releases, address).map(({ id, title, moment, url, text }) => ({
        id,
        title,
        url,
        content_text: text,
        date_published: moment,
      })),
    }),
    null,
    1,
  )}\n`;
