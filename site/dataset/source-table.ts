import { formatDay, formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Catalogue, CatalogueIndicator, TableUse } from '../../src/package/types.ts';
import { danishText } from '../markup/danish-note.ts';
import type { Table } from '../markup/table.ts';

/** The source tables of an indicator: publisher, table, edition and the periods they hold. */
export function sourceTable(
  lang: Language,
  { tables }: Pick<CatalogueIndicator, 'tables'>,
  catalogue: Catalogue,
): Table {
  const publisher = new Map(catalogue.editions.map(edition => [edition.source, edition.publisher]));
  return {
    id: 'sources',
    caption: t(lang, 'figure.sources'),
    captionHidden: true,
    columns: (['col.source', 'figure.sourceTable', 'col.edition', 'col.periods'] as const).map(key => ({
      label: t(lang, key),
    })),
    rows: tables.map(({ source, table, name, edition, ...span }) => [
      { text: '', html: danishText(lang, publisher.get(source) ?? source) },
      { text: '', html: danishText(lang, `${table}: ${name}`) },
      edition === null ? { text: t(lang, 'indicators.absent') } : { text: formatDay(lang, edition), className: 'day' },
      { text: spanText(lang, span) },
    ]),
  };
}

function spanText(
  lang: Language,
  { firstPeriod, latestPeriod }: Pick<TableUse, 'firstPeriod' | 'latestPeriod'>,
): string {
  if (firstPeriod === null || latestPeriod === null) return '–';
  return t(lang, 'period.span', { first: periodText(lang, firstPeriod), last: periodText(lang, latestPeriod) });
}

/** A period in words, whatever its frequency; the id itself where it has none of our spellings. */
function periodText(lang: Language, id: string): string {
  const freq = id.includes('Q') ? 'Q' : id.includes('-') ? 'M' : 'Y';
  return /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/.test(id) ? formatPeriod(lang, freq, id) : id;
}
