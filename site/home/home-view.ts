import { formatDay } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { CatalogueIndicator, PublishedArea } from '../../src/package/types.ts';
import { figureFacts, COUNTRY } from '../figure/figure-facts.ts';
import { sentencesOf } from '../figure/sentences-of.ts';
import { mapPeriod } from '../charts/map-source.ts';
import { areaGroups } from '../area/area-groups.ts';
import type { AreaGroup } from '../area/area-groups.ts';
import { indicatorsBySubject } from '../indicator/indicator-list.ts';
import type { IndicatorItem, SubjectItems } from '../indicator/indicator-list.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';
import { balanceOf } from './balance.ts';
import type { Balance } from './balance.ts';
import { largestMoves } from './largest-moves.ts';
import type { Moves } from './largest-moves.ts';

/** The indicator that the front page shows for all municipalities. */
export interface Lead {
  readonly id: string;
  readonly href: string;
  readonly heading: string;
  /** The period of the map. */
  readonly mapPeriod: string;
  readonly movesText: string;
  readonly moves: Moves;
}

/** A link with its words. */
export interface WayIn {
  readonly label: string;
  readonly href: string;
}

/** What the front page says. */
export interface HomeView {
  readonly page: Page;
  /** What is going on, in plain sentences: the first indicator; empty where there are no figures. */
  readonly opening: string;
  readonly balance: Balance;
  /** The ways in from here. */
  readonly ways: readonly WayIn[];
  /** Five figures for the country, from as many subjects as have current ones. */
  readonly keyFigures: readonly { readonly subject: string; readonly item: IndicatorItem }[];
  readonly lead: Lead | null;
  readonly subjects: readonly SubjectItems[];
  /** The country, the regions and the municipalities; the list of areas has the rest. */
  readonly areas: readonly AreaGroup[];
  readonly allAreas: string;
  readonly update: string;
  readonly editions: readonly string[];
}

/** The front page: the newest figure of each subject, the first indicator for all municipalities, and the ways in. */
export function homeView(lang: Language, published: Published): HomeView {
  const { catalogue } = published;
  const page: Page = {
    lang,
    path: paths.home(lang),
    section: 'home',
    title: t(lang, 'site.tagline'),
    description: t(lang, 'site.description'),
    terms: 3,
  };
  const subjects = indicatorsBySubject(lang, published, page.path);
  const keyFigures = keyFiguresOf(subjects);
  const first = keyFigures[0]?.item;
  return {
    page,
    opening: openingOf(lang, published, first?.id ?? null),
    balance: balanceOf(lang, published, page.path),
    ways: [
      { label: t(lang, 'home.way.area'), href: '#areas' },
      { label: t(lang, 'home.way.indicators'), href: href(page.path, paths.indicators(lang)) },
      { label: t(lang, 'home.way.databank'), href: href(page.path, paths.databank(lang)) },
      { label: t(lang, 'home.way.steering'), href: href(page.path, paths.steering(lang)) },
    ],
    keyFigures,
    lead: first ? leadOf(lang, published, { id: first.id, path: page.path }) : null,
    subjects,
    areas: areaGroups(lang, published.areas.filter(isInLists), page.path),
    allAreas: href(page.path, paths.areas(lang)),
    update: t(lang, 'home.updateText', {
      version: catalogue.version,
      date: formatDay(lang, catalogue.released),
      period: first?.period ?? '–',
    }),
    editions: catalogue.editions.map(({ publisher, edition }) =>
      t(lang, 'home.updateEdition', { publisher, date: formatDay(lang, edition) }),
    ),
  };
}

const KEY_FIGURES = 5;

/** The first indicator of each subject that is still measured, and the next ones in order until there are five. */
function keyFiguresOf(subjects: readonly SubjectItems[]): HomeView['keyFigures'] {
  const current = subjects.flatMap(({ subject, items }) =>
    items.filter(({ available, ended }) => available && !ended).map((item, rank) => ({ subject, item, rank })),
  );
  const chosen = current.toSorted((a, b) => a.rank - b.rank).slice(0, KEY_FIGURES);
  return current.filter(entry => chosen.includes(entry)).map(({ subject, item }) => ({ subject, item }));
}

function leadOf(lang: Language, published: Published, { id, path }: { id: string; path: string }): Lead {
  const indicator = published.indicator(id);
  const moves = largestMoves(lang, published, { id, path });
  const name = indicator.name[lang];
  return {
    id,
    href: href(path, paths.indicator(lang, id)),
    heading: t(lang, 'home.map', { name: indicator.shortName[lang] }),
    mapPeriod: mapPeriod(lang, published, id),
    movesText: t(lang, movesKey(moves, indicator), { name }),
    moves,
  };
}

const movesKey = ({ tested }: Moves, { interval }: Pick<CatalogueIndicator, 'interval'>) =>
  tested ? 'home.watchClear' : interval === 'none' ? 'home.watchLeadPlain' : 'home.watchLead';

/** The first indicator's level and change; empty where there are no figures. */
const openingOf = (lang: Language, published: Published, first: string | null): string =>
  first === null
    ? ''
    : sentencesOf(lang, published, figureFacts(published, first, { code: COUNTRY }))
        .slice(0, 2)
        .join(' ');

const isInLists = ({ level }: PublishedArea): boolean => ['country', 'region', 'municipality'].includes(level);
