import { compareMatrix } from '../../compare/compare-matrix.ts';
import type { ComparedIndicator } from '../../compare/compared.ts';
import { listOf } from '../../../src/i18n/list-of.ts';
import type { Source } from '../../databank/downloads.ts';
import { quoteOf } from '../../databank/quote-of.ts';
import { h } from '../databank/element.ts';
import { quoteParts, tableButtons } from '../databank/take-buttons.ts';
import type { ComparePage } from './compare-page.ts';

/** What may be done with the comparison that is shown: undo, quote, share, download. */
export function takeView(page: ComparePage, compared: readonly ComparedIndicator[]): HTMLElement {
  const { say, context } = page;
  const { lang, notice, version } = context;
  const areas = listOf(lang, compared[0]?.areas.map(({ area }) => area.name) ?? []);
  const title = say('comparePage.quoteTitle', {
    areas,
    indicators: compared.map(({ indicator }) => indicator.name).join('; '),
  });
  const source: Source = { title, quote: quoteOf(context, title), notice };
  const name = `jobindsats-${version}-${lang === 'da' ? 'sammenligning' : 'comparison'}${notice === null ? '' : '.modeltal'}`;
  return h(
    'div',
    { class: 'databank-actions' },
    ...quoteParts(page, source.quote),
    h(
      'p',
      { class: 'buttons', role: 'group', 'aria-label': say('comparePage.download') },
      ...tableButtons(page, name, { matrix: () => compareMatrix(lang, compared), source }),
    ),
  );
}
