import { formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { CatalogueIndicator, PublishedArea, PublishedComparison } from '../../src/package/types.ts';
import { escapeText } from '../../src/charts/escape-text.ts';
import { filterAttributes } from '../area/profile-filter.ts';
import { headlineFreq } from '../figure/latest-of.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Attributes } from '../markup/table.ts';
import type { Published } from '../published/published.ts';
import { comparisonOf, comparisonsOf } from './comparison-index.ts';
import { spineSvg, signSvg } from './spine-svg.ts';
import { spreadOf } from './spread.ts';
import { standingHtml, standingOf } from './standing-words.ts';
import type { Standing } from './standing-words.ts';

/** One indicator of an area among the municipalities; texts in markup are escaped. */
export interface SpineRow {
  readonly name: string;
  readonly href: string;
  /** What the row is filtered by. */
  readonly attributes: Attributes;
  readonly value: string;
  readonly country: string;
  readonly svg: string;
  /** The period, and the place where the municipalities are ranked. */
  readonly note: string;
  /** Markup: the verdicts against country, cluster and expectation. */
  readonly verdicts: string;
}

/** The spines of an area by subject, with the key to their signs. */
export interface AreaSpines {
  readonly lead: string;
  readonly key: readonly { readonly svg: string; readonly text: string }[];
  readonly subjects: readonly { readonly id: string; readonly name: string; readonly rows: readonly SpineRow[] }[];
  readonly method: string;
}

/** Where a municipality stands on every indicator it is compared on; null for other areas. */
export function areaSpines(lang: Language, published: Published, area: PublishedArea): AreaSpines | null {
  if (comparisonsOf(published, area.id).length === 0) return null;
  const rowOf = (indicator: CatalogueIndicator): SpineRow[] => {
    const freq = headlineFreq(indicator);
    const latest = comparisonOf(published, { area: area.id, indicator: indicator.id, freq });
    if (!latest || latest.value === null || latest.excluded !== null) return [];
    const year = comparisonOf(published, { area: area.id, indicator: indicator.id, freq: 'Y' });
    return [spineRow(lang, published, { indicator, area, latest, expected: year?.expected ?? null })];
  };
  const subjects = published.catalogue.subjects.map(({ id, name }) => ({
    id: `spine-${id}`,
    name: name[lang],
    rows: published.catalogue.indicators.filter(({ subject }) => subject === id).flatMap(rowOf),
  }));
  return {
    lead: t(lang, 'compare.spine.lead', { area: area.name[lang] }),
    key: keyOf(lang),
    subjects: subjects.filter(({ rows }) => rows.length > 0),
    method: href(paths.area(lang, area.id), paths.method(lang, 'comparison')),
  };
}

interface Compared {
  readonly indicator: CatalogueIndicator;
  readonly area: PublishedArea;
  readonly latest: PublishedComparison;
  readonly expected: PublishedComparison['expected'];
}

function spineRow(lang: Language, published: Published, { indicator, area, latest, expected }: Compared): SpineRow {
  const { id, direction } = indicator;
  const spread = spreadOf(published, id, latest.freq);
  const standing = latest.country ? standingOf(latest.country) : 'unknown';
  const { place } = latest;
  const period = formatPeriod(lang, latest.freq, latest.time_period);
  return {
    name: indicator.name[lang],
    href: href(paths.area(lang, area.id), paths.figure(lang, area.id, id)),
    attributes: filterAttributes(indicator),
    value: formatValue(lang, latest.value!, indicator),
    country: latest.country
      ? t(lang, 'compare.spine.country', { value: formatValue(lang, latest.country.reference, indicator) })
      : '',
    svg: spread ? spineSvg({ spread, value: latest.value!, standing, reversed: direction === 'lower' }) : '',
    note: place ? `${period}, ${t(lang, 'compare.spine.place', { rank: place.rank, of: place.of })}` : period,
    verdicts: verdictsHtml(lang, latest, expected),
  };
}

/** The verdicts against country, cluster and expectation; an expectation that is not calculated is not mentioned. */
function verdictsHtml(
  lang: Language,
  { country, cluster }: PublishedComparison,
  expected: Compared['expected'],
): string {
  const lenses = [['country', country] as const, ['cluster', cluster] as const];
  const told = expected ? [...lenses, ['expected', expected] as const] : lenses;
  return told
    .map(([name, lens]) => {
      const own = lens && standingOf(lens);
      const words = own
        ? standingHtml(own, t(lang, `compare.short.${own}`))
        : `<span class="quiet">${escapeText(t(lang, 'compare.short.none'))}</span>`;
      return `<span><span>${escapeText(t(lang, `compare.column.${name}`))}</span> ${words}</span>`;
    })
    .join('');
}

const KEY: readonly Standing[] = ['better', 'worse', 'same', 'higher', 'unknown'];

const keyOf = (lang: Language): AreaSpines['key'] =>
  KEY.map(standing => ({
    svg: signSvg(standing),
    text: t(lang, standing === 'higher' ? 'compare.key.differs' : `compare.short.${standing}`),
  }));
