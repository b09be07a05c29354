import { targetGroups } from '../../src/codelists/target-group.ts';
import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import { TOTAL } from '../../src/model/code.ts';
import type { Freq } from '../../src/model/period.ts';
import type { Language } from '../../src/model/text.ts';
import { escapeText } from '../../src/charts/escape-text.ts';
import { standingHtml, type Standing } from '../comparison/standing-words.ts';
import { figureOrArea } from '../figure/figure-paths.ts';
import { href } from '../links/href.ts';
import type { Cell } from '../markup/table.ts';
import type { Published } from '../published/published.ts';

/** A page of the steering cycle: its language, the version it shows, its own site path. */
export interface SteeringPage {
  readonly lang: Language;
  readonly published: Published;
  readonly path: string;
}

/** A figure of an indicator with its unit. */
export const valueText = ({ lang, published }: SteeringPage, id: string, value: number): string =>
  formatValue(lang, value, published.indicator(id));

/** The ends of an interval with the indicator's decimals; empty where there is none. */
export function intervalText(
  { lang, published }: SteeringPage,
  id: string,
  { lower, upper }: { readonly lower: number | null; readonly upper: number | null },
): string {
  if (lower === null || upper === null) return '';
  const { decimals } = published.indicator(id);
  return t(lang, 'steering.range', {
    lower: formatNumber(lang, lower, decimals),
    upper: formatNumber(lang, upper, decimals),
  });
}

/** Name of a target group; empty for all groups together. */
export const groupName = (lang: Language, group: string): string =>
  group === TOTAL ? '' : (targetGroups.codes.find(({ id }) => id === group)?.name[lang] ?? group);

/** Name of a target group inside a sentence or after other words; that of all groups together where it is all. */
export function groupInText(lang: Language, group: string): string {
  const name = groupName(lang, group) || t(lang, 'report.allGroups');
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** An indicator's short name, with the target group where it says more. */
export function subjectName(
  { lang, published }: SteeringPage,
  { indicator, target_group: group }: Pick<RowSubject, 'indicator' | 'target_group'>,
): string {
  const name = published.indicator(indicator).shortName[lang];
  const whose = groupName(lang, group);
  return whose === '' || whose === name ? name : `${name} (${whose})`;
}

/** What a row is about. */
export interface RowSubject {
  readonly indicator: string;
  readonly target_group: string;
  readonly freq?: Freq;
  readonly time_period?: string;
}

/** An indicator's short name with the group and the period below, leading to its figure for the area. */
export function subjectCell({ lang, published, path }: SteeringPage, subject: RowSubject, code: string): Cell {
  const { indicator: id, target_group: group, freq, time_period: period } = subject;
  const { shortName } = published.indicator(id);
  const name = shortName[lang];
  const below = [
    groupName(lang, group) === name ? '' : groupName(lang, group),
    freq && period ? formatPeriod(lang, freq, period) : '',
  ].filter(text => text !== '');
  return {
    text: name,
    href: href(path, figureOrArea(lang, published, { code, id })),
    html: below.length === 0 ? '' : smallHtml(below.join(', ')),
  };
}

/** A short line below a cell's text, as markup. */
export const smallHtml = (text: string): string => (text === '' ? '' : `<small>${escapeText(text)}</small>`);

/** How a figure stands to another one, in a line below it, as markup; nothing where chance cannot be told. */
export const standingBelow = (lang: Language, standing: Standing): string =>
  standing === 'unknown' ? '' : `<small>${standingHtml(standing, t(lang, `report.standing.${standing}`))}</small>`;
