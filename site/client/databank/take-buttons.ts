import { csvOf } from '../../databank/downloads.ts';
import type { Matrix, Source } from '../../databank/downloads.ts';
import { copyButton } from './copy-button.ts';
import { button, h } from './element.ts';
import type { Page } from './page.ts';
import { saveFile } from './save-file.ts';
import { saveWorkbook } from './save-workbook.ts';

type Speaker = Pick<Page, 'say' | 'announce'>;

/** Heading, the sentence that quotes a table, and buttons that copy it and the link to what is shown. */
export const quoteParts = (page: Speaker, quote: string): HTMLElement[] => [
  h('h2', {}, page.say('databank.take')),
  h('p', { class: 'quote' }, quote),
  h(
    'p',
    { class: 'buttons' },
    copyButton(page, page.say('databank.copyQuote'), () => quote),
    copyButton(page, page.say('databank.copyLink'), () => location.href),
  ),
];

/** Buttons that save a table as CSV, as Danish CSV and as a workbook, under a name without its ending. */
export const tableButtons = (
  { say, announce }: Speaker,
  name: string,
  { matrix, source }: { readonly matrix: () => Matrix; readonly source: Source },
): HTMLElement[] => [
  button('CSV', () => saveFile(`${name}.csv`, csvOf(matrix(), source, false), 'text/csv')),
  button(say('databank.danishCsv'), () => saveFile(`${name}.da.csv`, csvOf(matrix(), source, true), 'text/csv')),
  button(
    'XLSX',
    () => void saveWorkbook(`${name}.xlsx`, matrix(), source).catch(() => announce(say('databank.notSaved'))),
  ),
];
