import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { ReleaseRecord, Tombstone } from '../../src/package/release-types.ts';
import type { MenuLink, Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import type { Published } from '../published/published.ts';
import { releaseHistory } from './release-history.ts';
import { changeCounts, releaseSentence } from './release-words.ts';

/** One release on the page; tables are markup, null where there is nothing to tell. */
export interface ReleaseEntry {
  readonly id: string;
  readonly heading: string;
  readonly sentence: string;
  readonly counts: string | null;
  readonly broke: string | null;
  readonly largest: string | null;
}

/** What the page on releases says. */
export interface ReleasesView {
  readonly page: Page;
  readonly feeds: readonly MenuLink[];
  readonly releases: readonly ReleaseEntry[];
  readonly gone: readonly string[];
}

/** The page that lists all releases with what each changed. */
export function releasesView(lang: Language, published: Published): ReleasesView {
  const page: Page = {
    lang,
    path: paths.releases(lang),
    section: 'datasets',
    title: t(lang, 'releases.title'),
    description: t(lang, 'releases.description'),
    above: [{ label: t(lang, 'datasets.title'), path: paths.datasets(lang) }],
  };
  const { releases, tombstones } = releaseHistory(published);
  return {
    page,
    feeds: [
      { label: 'Atom', href: href(page.path, paths.releaseFeed(lang, 'atom')) },
      { label: 'JSON Feed', href: href(page.path, paths.releaseFeed(lang, 'json')) },
    ],
    releases: releases.map(release => entryOf(lang, release, { page, published })),
    gone: tombstones.map(tombstone => goneLine(lang, tombstone)),
  };
}

const goneLine = (lang: Language, { id, since, replacedBy, reason }: Tombstone): string =>
  replacedBy === null
    ? t(lang, 'releases.goneLine', { id, since, reason: reason[lang] })
    : t(lang, 'releases.goneReplaced', { id, since, replacedBy, reason: reason[lang] });

interface Around {
  readonly page: Page;
  readonly published: Published;
}

const entryOf = (lang: Language, release: ReleaseRecord, around: Around): ReleaseEntry => ({
  id: `v${release.version}`,
  heading: t(lang, 'releases.version', { version: release.version }),
  sentence: releaseSentence(lang, release),
  counts: countsTable(lang, release),
  broke: brokeTable(lang, release),
  largest: largestTable(lang, release, around),
});

function countsTable(lang: Language, release: ReleaseRecord): string | null {
  const counts = changeCounts(lang, release);
  if (counts.length === 0) return null;
  return tableHtml({
    id: `counts-${release.version}`,
    caption: t(lang, 'releases.counts'),
    columns: [{ label: t(lang, 'releases.what') }, { label: t(lang, 'releases.number'), kind: 'number' }],
    rows: counts.map(({ label, count }) => [{ text: label }, { text: formatNumber(lang, count) }]),
  });
}

function brokeTable(lang: Language, { version, changes }: ReleaseRecord): string | null {
  const breaking = changes.filter(({ level }) => level === 'major');
  if (breaking.length === 0) return null;
  return tableHtml({
    id: `broke-${version}`,
    caption: t(lang, 'releases.broke'),
    columns: ['releases.what', 'releases.before', 'releases.after'].map(key => ({
      label: t(lang, key as 'releases.what'),
    })),
    rows: breaking.map(({ where, from, to }) => [{ text: where }, { text: from ?? '–' }, { text: to ?? '–' }]),
  });
}

function largestTable(lang: Language, { version, largest }: ReleaseRecord, { page, published }: Around): string | null {
  const known = new Map(published.catalogue.indicators.map(indicator => [indicator.id, indicator]));
  const told = largest.flatMap(one => {
    const indicator = known.get(one.indicator);
    return indicator ? [{ ...one, indicator }] : [];
  });
  if (told.length === 0) return null;
  return tableHtml({
    id: `largest-${version}`,
    caption: t(lang, 'releases.largest'),
    columns: [
      { label: t(lang, 'col.indicator') },
      { label: t(lang, 'col.area') },
      { label: t(lang, 'col.period') },
      { label: t(lang, 'releases.before'), kind: 'number' },
      { label: t(lang, 'releases.after'), kind: 'number' },
    ],
    rows: told.map(({ indicator, ref_area, time_period, from, to }) => [
      { text: indicator.shortName[lang], href: href(page.path, paths.indicator(lang, indicator.id)) },
      { text: published.areas.find(({ id }) => id === ref_area)?.name[lang] ?? ref_area },
      { text: time_period },
      { text: formatValue(lang, from, indicator) },
      { text: formatValue(lang, to, indicator) },
    ]),
  });
}
