import { formatDay, formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Catalogue, CatalogueIndicator, PublishedArea, PublishedComparison } from '../../src/package/types.ts';
import { editionsText } from '../published/editions-text.ts';
import { LENSES, standingOf, standingText } from './standing-words.ts';
import type { LensName, Standing } from './standing-words.ts';

/** What a quotable sentence is made from. */
export interface QuoteInput {
  readonly indicator: Pick<CatalogueIndicator, 'name' | 'unit' | 'decimals' | 'tables'>;
  readonly area: Pick<PublishedArea, 'name'>;
  readonly latest: PublishedComparison;
  readonly catalogue: Pick<Catalogue, 'version' | 'released' | 'editions' | 'notice'>;
}

const ORDER: readonly Standing[] = ['better', 'worse', 'higher', 'lower', 'same'];

/** One sentence to quote: the figure and how it stands, with source, edition, version and date. Empty without a figure. */
export function quoteText(lang: Language, { indicator, area, latest, catalogue }: QuoteInput): string {
  if (latest.value === null) return '';
  const verdicts = standings(lang, latest);
  const figure = t(lang, 'compare.quote', {
    indicator: indicator.name[lang],
    area: area.name[lang],
    period: formatPeriod(lang, latest.freq, latest.time_period),
    value: formatValue(lang, latest.value, indicator),
  });
  const sentence = verdicts.length === 0 ? figure : `${figure} – ${verdicts.join('; ')}`;
  return `${sentence.replace(/\.$/, '')}. ${sourceText(lang, indicator, catalogue)}`;
}

/** How the figure stands, references with the same standing together. */
function standings(lang: Language, latest: PublishedComparison): string[] {
  const told = LENSES.flatMap(name => {
    const lens = latest[name];
    return lens ? [{ name, standing: standingOf(lens) }] : [];
  });
  return ORDER.flatMap(standing => {
    const names: LensName[] = told.filter(one => one.standing === standing).map(({ name }) => name);
    return names.length === 0 ? [] : [standingText(lang, standing, names)];
  });
}

function sourceText(
  lang: Language,
  { tables }: QuoteInput['indicator'],
  { version, released, editions, notice }: QuoteInput['catalogue'],
): string {
  const used = editions.filter(({ source }) => tables.some(table => table.source === source));
  const text = t(lang, 'compare.quoteSource', {
    sources: editionsText(lang, used),
    version,
    date: formatDay(lang, released),
  });
  return notice === null ? text : `${text} ${notice[lang]}.`;
}
