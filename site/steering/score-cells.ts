import { formatNumber, formatSigned } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { PublishedCell, PublishedPart, PublishedReference } from '../../src/package/score-types.ts';
import type { PublishedRegionScore } from '../../src/package/region-analysis-types.ts';
import { standingOf } from '../comparison/standing-words.ts';
import { statusWords } from '../figure/status-cell.ts';
import type { Cell } from '../markup/table.ts';
import { intervalText, smallHtml, standingBelow, valueText, type SteeringPage } from './figure-words.ts';
import { wholeHtml } from './whole-html.ts';

const DASH: Cell = { text: '–' };

/** The overall figure: value, then what it is made of and its interval, then why it needs care. */
export function overallCell(page: SteeringPage, id: string, cell: PublishedCell): Cell {
  const { lang } = page;
  const words = statusWords(lang, cell.status);
  if (cell.value === null) return { text: words, className: 'why' };
  const span = intervalText(page, id, cell);
  return {
    text: valueText(page, id, cell.value),
    html: wholeHtml(countText(page, id, cell)) + wholeHtml(span && `(${span})`) + smallHtml(words),
  };
}

/** What a figure is made of: for a share the part of the whole, for any other the numerator and the denominator. */
function countText({ lang, published }: SteeringPage, id: string, { numerator, denominator }: PublishedCell): string {
  if (numerator === null || denominator === null) return '';
  const { unit, formula } = published.indicator(id);
  const isShare = unit === 'PERCENT' && formula === 'ratio';
  return t(lang, isShare ? 'report.of' : 'report.over', {
    part: formatNumber(lang, numerator),
    whole: formatNumber(lang, denominator),
  });
}

/** The municipal or the state part of a figure, or why it has none. */
export function partCell(page: SteeringPage, id: string, { value, numerator, absent, status }: PublishedPart): Cell {
  const { lang } = page;
  if (absent === 'no-state-part' || absent === 'no-municipal-part') return DASH;
  if (absent !== null) return { text: t(lang, `report.absent.${absent}`), className: 'why' };
  if (value === null) return status === null ? DASH : { text: statusWords(lang, status), className: 'why' };
  return {
    text: valueText(page, id, value),
    html: numerator === null ? '' : smallHtml(formatNumber(lang, numerator)),
  };
}

/** A line with its change on a year. */
type Developing = Pick<PublishedRegionScore, 'indicator' | 'freq' | 'development'>;

/** The change on a year with what it was before and whether it is more than chance. */
export function developmentCell(page: SteeringPage, { indicator: id, freq, development }: Developing): Cell {
  const { lang } = page;
  if (development === null) return DASH;
  const before = smallHtml(
    t(lang, 'report.before', {
      value: valueText(page, id, development.before),
      period: formatPeriod(lang, freq, development.from),
    }),
  );
  const { change, unit, verdict } = development;
  if (development.break || change === null) return { text: statusWords(lang, 'B'), className: 'why', html: before };
  const decimals = unit === 'percent' ? 1 : page.published.indicator(id).decimals;
  return {
    text: t(lang, unit === 'percent' ? 'report.percent' : 'report.points', {
      value: formatSigned(lang, change, decimals),
    }),
    html: before + standingBelow(lang, standingOf({ verdict, difference: change })),
  };
}

/** The figure that the area is held against, with how the area stands to it. */
export const referenceCell = (page: SteeringPage, id: string, reference: PublishedReference | null): Cell =>
  reference === null
    ? DASH
    : {
        text: valueText(page, id, reference.value),
        html: standingBelow(page.lang, standingOf(reference)),
      };
