import { formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { COUNTRY, figureFacts } from '../figure/figure-facts.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { changeHtml } from '../markup/change-html.ts';
import type { Published } from '../published/published.ts';

/** An indicator in a list, with its latest figure for the country. */
export interface IndicatorItem {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly plain: string;
  /** The figure; the words for "not in this edition" where there is none. */
  readonly value: string;
  readonly period: string;
  /** Markup. */
  readonly change: string;
  readonly direction: string;
  readonly available: boolean;
  /** True where the series ended years ago. */
  readonly ended: boolean;
}

/** Indicators of one subject. */
export interface SubjectItems {
  readonly subject: string;
  readonly items: readonly IndicatorItem[];
}

/** All indicators by subject, subjects without any left out; `path` is the page the links stand on. */
export const indicatorsBySubject = (lang: Language, published: Published, path: string): SubjectItems[] =>
  published.catalogue.subjects
    .map(({ id, name }) => ({
      subject: name[lang],
      items: published.catalogue.indicators
        .filter(({ subject }) => subject === id)
        .map(indicator => itemOf(lang, published, { id: indicator.id, path })),
    }))
    .filter(({ items }) => items.length > 0);

function itemOf(lang: Language, published: Published, { id, path }: { id: string; path: string }): IndicatorItem {
  const { indicator, latest, ended } = figureFacts(published, id, { code: COUNTRY });
  const { row, change } = latest;
  return {
    id,
    name: indicator.name[lang],
    href: href(path, paths.indicator(lang, id)),
    plain: indicator.plain[lang],
    value: row ? formatValue(lang, row.obs_value, indicator) : t(lang, 'indicators.absent'),
    period: row ? formatPeriod(lang, row.freq, row.time_period) : '',
    change: row ? changeHtml(lang, change) : '',
    direction: t(lang, `direction.${indicator.direction}`),
    available: row !== null,
    ended,
  };
}
