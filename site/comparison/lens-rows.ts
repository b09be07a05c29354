import { formatNumber, formatSigned } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import type { TextKey } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { CatalogueIndicator, PublishedComparison, PublishedLens } from '../../src/package/types.ts';
import { escapeText } from '../../src/charts/escape-text.ts';
import type { Cell, Table } from '../markup/table.ts';
import { LENSES, standingHtml, standingOf, standingText } from './standing-words.ts';
import type { LensName } from './standing-words.ts';

/** What the table of lenses is made from. */
export interface LensInput {
  readonly indicator: Pick<CatalogueIndicator, 'unit' | 'decimals'>;
  /** The comparison of the latest period at the finest frequency. */
  readonly latest: PublishedComparison;
  /** The comparison of the latest year; only years have an expectation. */
  readonly year: PublishedComparison | null;
  /** Name of the region. */
  readonly region: string;
  /** Name of the framework model, where the cluster is of one. */
  readonly model: string;
  /** Why a lens is not there. */
  readonly why: Readonly<Record<LensName, TextKey>>;
}

/** A figure through its lenses, a row each: the verdict in words, reference, difference, interval. */
export function lensTable(lang: Language, input: LensInput): Table {
  return {
    id: 'lenses',
    caption: t(lang, 'compare.heading'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'compare.against') },
      { label: t(lang, 'compare.verdict') },
      { label: t(lang, 'col.value'), kind: 'number' },
      { label: t(lang, 'compare.difference'), kind: 'number' },
      { label: t(lang, 'col.interval'), kind: 'number' },
    ],
    rows: LENSES.map(name => lensRow(lang, input, name)),
  };
}

function lensRow(lang: Language, input: LensInput, name: LensName): Cell[] {
  const { indicator } = input;
  const lens = lensOf(input, name);
  const label = { text: t(lang, `compare.name.${name}`, { region: input.region }), ...noteOf(lang, input, name) };
  const why = t(lang, input.why[name]);
  if (!lens) return [label, { text: why, className: 'why' }, { text: '–' }, { text: '–' }, { text: '' }];
  const standing = standingOf(lens);
  const words = standing === 'unknown' ? why : standingText(lang, standing, [name]);
  return [
    label,
    { text: '', html: standingHtml(standing, words) },
    { text: formatValue(lang, lens.reference, indicator) },
    { text: formatSigned(lang, lens.difference, indicator.decimals) },
    { text: spanText(lang, lens, indicator.decimals + 1) },
  ];
}

/** Only years have an expectation: it is shown beside shorter periods too. */
export const lensOf = ({ latest, year }: Pick<LensInput, 'latest' | 'year'>, name: LensName): PublishedLens | null =>
  name === 'expected' ? (latest.expected ?? year?.expected ?? null) : latest[name];

/** What stands beneath the name of a lens: the cluster's year and model; the year and own figure of an expectation. */
function noteOf(lang: Language, { indicator, latest, year, model }: LensInput, name: LensName): Pick<Cell, 'html'> {
  const small = (text: string) => ({ html: `<small>${escapeText(text)}</small>` });
  if (name === 'cluster' && latest.cluster)
    return small(t(lang, 'compare.clusterNote', { year: latest.cluster.year, model }));
  if (name === 'expected' && !latest.expected && year?.expected && year.value !== null) {
    const period = formatPeriod(lang, year.freq, year.time_period);
    return small(t(lang, 'compare.expectedNote', { period, value: formatValue(lang, year.value, indicator) }));
  }
  return {};
}

/** The ends of an interval that may be negative, with a word between; empty where there is none. */
export function spanText(
  lang: Language,
  { lower, upper }: Pick<PublishedLens, 'lower' | 'upper'>,
  decimals: number,
): string {
  if (lower === null || upper === null) return '';
  return t(lang, 'compare.span', {
    lower: formatNumber(lang, lower, decimals),
    upper: formatNumber(lang, upper, decimals),
  });
}
