import { compareMatrix } from '../../compare/compare-matrix.ts';
import type { ComparedIndicator } from '../../compare/compared.ts';
import { listOf } from '../../../src/i18n/list-of.ts';
import { csvOf } from '../../databank/downloads.ts';
import type { Source } from '../../databank/downloads.ts';
import { quoteOf } from '../../databank/quote-of.ts';
import { copyButton } from '../databank/copy-button.ts';
import { button, h } from '../databank/element.ts';
import { saveFile } from '../databank/save-file.ts';
import { saveWorkbook } from '../databank/save-workbook.ts';
import type { ComparePage } from './compare-page.ts';

/** What may be done with the comparison that is shown: undo, quote, share, download. */
export function takeView({ say, context, announce }: ComparePage, compared: readonly ComparedIndicator[]): HTMLElement {
  const { lang, notice, version } = context;
  const areas = listOf(lang, compared[0]?.areas.map(({ area }) => area.name) ?? []);
  const title = say('comparePage.quoteTitle', {
    areas,
    indicators: compared.map(({ indicator }) => indicator.name).join('; '),
  });
  const source: Source = { title, quote: quoteOf(context, title), notice };
  const matrix = compareMatrix(lang, compared);
  const name = `jobindsats-${version}-${lang === 'da' ? 'sammenligning' : 'comparison'}${notice === null ? '' : '.modeltal'}`;
  const failed = (): void => announce(say('databank.notSaved'));
  return h(
    'div',
    { class: 'databank-actions' },
    h('h2', {}, say('databank.take')),
    h('p', { class: 'quote' }, source.quote),
    h(
      'p',
      { class: 'buttons' },
      copyButton({ say, announce }, say('databank.copyQuote'), () => source.quote),
      copyButton({ say, announce }, say('databank.copyLink'), () => location.href),
    ),
    h(
      'p',
      { class: 'buttons', role: 'group', 'aria-label': say('comparePage.download') },
      button('CSV', () => saveFile(`${name}.csv`, csvOf(matrix, source, false), 'text/csv')),
      button(say('databank.danishCsv'), () => saveFile(`${name}.da.csv`, csvOf(matrix, source, true), 'text/csv')),
      button('XLSX', () => void saveWorkbook(`${name}.xlsx`, matrix, source).catch(failed)),
    ),
  );
}
