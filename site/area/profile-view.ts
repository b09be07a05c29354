import { areaInSentence } from '../../src/i18n/area-name.ts';
import { formatDay } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedArea } from '../../src/package/types.ts';
import { compareLink } from '../compare/compare-link.ts';
import { figureFacts } from '../figure/figure-facts.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import type { Published } from '../published/published.ts';
import { savingSummary } from '../saving/saving-view.ts';
import { profileFilters } from './profile-filter.ts';
import type { ProfileFilter } from './profile-filter.ts';
import { profileTable } from './profile-rows.ts';
import { nameOrder } from './name-order.ts';
import { standingCounts } from './standing.ts';

/** A link with its words. */
export interface AreaLink {
  readonly label: string;
  readonly href: string;
}

/** What the profile of an area says. */
export interface ProfileView {
  readonly page: Page;
  readonly name: string;
  readonly level: string;
  readonly summary: string;
  /** The way to the area beside others. */
  readonly compare: AreaLink;
  /** Markup; empty where there are no figures. */
  readonly table: string;
  /** Choices to filter the indicators by. */
  readonly filters: readonly ProfileFilter[];
  /** The saving potential in short with the way to its page; null where there is none. */
  readonly saving: { readonly text: string; readonly href: string } | null;
  readonly facts: readonly { readonly label: string; readonly text: string; readonly links: readonly AreaLink[] }[];
  readonly members: readonly AreaLink[];
  /** The indicator whose map shows where the area lies; null for areas that are not municipalities. */
  readonly mapIndicator: string | null;
}

/** The profile of one area: every indicator it has figures for. */
export function profileView(lang: Language, published: Published, code: string): ProfileView {
  const area = published.area(code);
  const page = pageOf(lang, area);
  const all = published.catalogue.indicators
    .map(({ id }) => figureFacts(published, id, { code }))
    .filter(({ rows }) => rows.length > 0);
  const counts = standingCounts(published, all);
  const saving = savingSummary(lang, published, area);
  const link = (other: PublishedArea): AreaLink => ({
    label: other.name[lang],
    href: href(page.path, paths.area(lang, other.id)),
  });
  return {
    page,
    name: area.name[lang],
    level: t(lang, `levelOne.${area.level}`),
    summary: counts ? t(lang, 'area.summary', counts) : '',
    compare: {
      label: t(lang, 'comparePage.linkArea', { area: areaInSentence(lang, area) }),
      href: compareLink(lang, published, { from: page.path, code }),
    },
    table: all.length === 0 ? '' : tableHtml(profileTable(lang, published, all)),
    filters: profileFilters(
      lang,
      published,
      all.map(({ indicator }) => indicator),
    ),
    saving: saving && { text: saving.text, href: href(page.path, saving.path) },
    facts: [
      { label: t(lang, 'area.code'), text: area.id, links: [] },
      ...validity(lang, area),
      ...partOf(lang, largerThan(published, area).map(link)),
    ],
    members: published.areas
      .filter(({ id }) => area.members.includes(id))
      .map(link)
      .sort((a, b) => nameOrder(lang).compare(a.label, b.label)),
    mapIndicator: area.level === 'municipality' ? (all[0]?.indicator.id ?? null) : null,
  };
}

function pageOf(lang: Language, area: PublishedArea): Page {
  return {
    lang,
    path: paths.area(lang, area.id),
    section: 'areas',
    title: area.level === 'country' ? area.name[lang] : `${area.name[lang]} (${t(lang, `levelOne.${area.level}`)})`,
    description: t(lang, 'area.description', { area: areaInSentence(lang, area) }),
    above: [{ label: t(lang, 'nav.areas'), path: paths.areas(lang) }],
  };
}

function validity(lang: Language, { validFrom, validTo }: PublishedArea): ProfileView['facts'] {
  if (validFrom === null && validTo === null) return [];
  const from = validFrom === null ? '' : formatDay(lang, validFrom);
  const to = validTo === null ? '' : formatDay(lang, validTo);
  const text =
    validTo === null
      ? t(lang, 'area.validFrom', { from })
      : validFrom === null
        ? t(lang, 'area.validTo', { to })
        : t(lang, 'area.validSpan', { from, to });
  return [{ label: t(lang, 'area.valid'), text, links: [] }];
}

const partOf = (lang: Language, links: readonly AreaLink[]): ProfileView['facts'] =>
  links.length === 0 ? [] : [{ label: t(lang, 'area.partOf'), text: '', links }];

/** The larger areas that an area is a member of, the country aside. */
const largerThan = (published: Published, area: PublishedArea): PublishedArea[] =>
  published.areas.filter(
    ({ id, level, members }) => level !== 'country' && id !== area.id && members.includes(area.id),
  );
