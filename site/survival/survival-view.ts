import { areaInSentence, placeOf } from '../../src/i18n/area-name.ts';
import { capital } from '../../src/i18n/capital.ts';
import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { listOf } from '../../src/i18n/list-of.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedArea } from '../../src/package/types.ts';
import { COUNTRY } from '../figure/figure-facts.ts';
import { headlineGroup } from '../figure/latest-of.ts';
import { survivalDrawing } from '../charts/survival-drawing.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';
import { weekTable } from '../charts/chart-tables.ts';
import { tableHtml } from '../markup/table.ts';
import { cohortsOf } from './survival-index.ts';
import type { Cohort } from './survival-index.ts';

/** How long people stay on a benefit, in words and markup. */
export interface SurvivalView {
  readonly lead: string;
  readonly svg: string;
  /** Markup: the weeks that are known, a column for each curve. */
  readonly table: string;
  readonly sentences: readonly string[];
  readonly file: string;
}

/** Subject of the indicators that curves stand beside. */
const EFFECTS = 'results';

/** A quarter that everyone has been followed through. */
type Mature = Cohort & { readonly mean: number; readonly still26: number };

/**
 * The survival curve of the latest mature quarter beside region and country, on the pages of results whose benefit has
 * cohorts; null elsewhere, and where the area has no mature quarter.
 */
export function survivalView(
  lang: Language,
  published: Published,
  { id, code, page }: { readonly id: string; readonly code: string; readonly page: string },
): SurvivalView | null {
  const indicator = published.indicator(id);
  const benefit = headlineGroup(indicator);
  if (indicator.subject !== EFFECTS) return null;
  const area = published.area(code);
  const cohorts = cohortsOf(published, { area: code, benefit });
  const latest = cohorts.findLast(isMature);
  if (!latest) return null;
  const others = [area.region, COUNTRY].flatMap(other => {
    if (other === null || other === code) return [];
    const cohort = cohortsOf(published, { area: other, benefit }).find(({ period }) => period === latest.period);
    return cohort && isMature(cohort) ? [{ area: published.area(other), cohort }] : [];
  });
  const group = published.catalogue.targetGroups.find(each => each.id === benefit)?.name[lang] ?? benefit;
  const all = [{ area, cohort: latest }, ...others];
  const { version } = published.catalogue;
  const curves = all.map(each => ({ label: each.area.name[lang], points: each.cohort.points }));
  return {
    lead: t(lang, 'survival.lead', {
      benefit: group.toLowerCase(),
      period: formatPeriod(lang, 'Q', latest.period),
    }),
    svg: survivalDrawing(lang, curves, {
      title: t(lang, 'survival.heading'),
      description: describe(lang, area, latest),
    }),
    table: tableHtml(weekTable(lang, t(lang, 'survival.heading'), curves)),
    sentences: [
      meanSentence(lang, area, latest),
      ...othersSentence(lang, others),
      immatureSentence(lang, latest, cohorts.slice(cohorts.indexOf(latest) + 1)),
    ],
    file: href(page, paths.file(version, 'survival.csv')),
  };
}

const isMature = (cohort: Cohort): cohort is Mature => cohort.mean !== null && cohort.still26 !== null;

const weeks = (lang: Language, { mean }: Mature): string =>
  t(lang, 'unit.WEEKS', { value: formatNumber(lang, mean, 1) });

const percent = (lang: Language, value: number): string =>
  t(lang, 'unit.PERCENT', { value: formatNumber(lang, value, 1) });

const meanSentence = (lang: Language, area: PublishedArea, cohort: Mature): string =>
  t(lang, 'survival.mean', {
    place: capital(placeOf(lang, area)),
    weeks: weeks(lang, cohort),
    still: percent(lang, cohort.still26),
    starters: cohort.starters === null ? '–' : formatNumber(lang, cohort.starters),
  });

const othersSentence = (
  lang: Language,
  others: readonly { readonly area: PublishedArea; readonly cohort: Mature }[],
): string[] => {
  const list = others.map(({ area, cohort }) =>
    t(lang, 'survival.otherItem', { area: areaInSentence(lang, area), weeks: weeks(lang, cohort) }),
  );
  return list.length === 0 ? [] : [t(lang, 'survival.others', { list: listOf(lang, list) })];
};

function immatureSentence(lang: Language, latest: Cohort, later: readonly Cohort[]): string {
  const [first, last] = [later[0], later.at(-1)];
  const name = ({ period }: Cohort): string => formatPeriod(lang, 'Q', period);
  if (!first || !last) return t(lang, 'survival.ended', { period: name(latest) });
  const span = first === last ? name(first) : t(lang, 'period.span', { first: name(first), last: name(last) });
  return t(lang, 'survival.immature', { span });
}

const describe = (lang: Language, area: PublishedArea, { still26, points }: Mature): string =>
  t(lang, 'survival.label', {
    area: area.name[lang],
    half: percent(lang, still26),
    year: percent(lang, points.at(-1)!.value),
  });
