import { CODE_KINDS, codeOf } from '../../databank/code-of.ts';
import type { CodeKind } from '../../databank/code-of.ts';
import { jsonOf, matrixOf } from '../../databank/downloads.ts';
import type { Source } from '../../databank/downloads.ts';
import { quoteOf } from '../../databank/quote-of.ts';
import { copyButton } from './copy-button.ts';
import { button, h, picker } from './element.ts';
import type { Page } from './page.ts';
import { savedView } from './saved-view.ts';
import { saveFile } from './save-file.ts';
import { savePng, saveSvg } from './save-picture.ts';
import { quoteParts, tableButtons } from './take-buttons.ts';
import type { TableParts } from './table-view.ts';

/** What may be done with the table that is shown: quote, share, save, download, get it by code. */
export function actionsView(page: Page, parts: TableParts, periods: readonly string[]): HTMLElement {
  const { say, context } = page;
  const source: Source = { title: parts.title, quote: quoteOf(context, parts.title), notice: context.notice };
  return h(
    'div',
    { class: 'databank-actions' },
    ...quoteParts(page, source.quote),
    h(
      'p',
      { class: 'links small' },
      h('span', {}, say('databank.bridge')),
      ...parts.shown.indicators.map(({ id, shortName }) => h('a', { href: `../indicators/${id}/#bridge` }, shortName)),
    ),
    downloads(page, parts, source),
    codeView(page, parts, periods),
    savedView(page),
  );
}

function downloads(page: Page, { shown, table, cells }: TableParts, source: Source): HTMLElement {
  const { say, context } = page;
  const name = `jobindsats-${context.version}${context.notice === null ? '' : '.modeltal'}`;
  const chart = (): SVGSVGElement | null => document.querySelector('.databank-chart svg.chart');
  const picture = (save: (svg: SVGSVGElement) => void) => (): void => {
    const svg = chart();
    if (svg) save(svg);
    else page.announce(say('databank.noPicture'));
  };
  const text = { title: source.title, notes: [source.notice, source.quote].filter(note => note !== null) };
  const failed = (): void => page.announce(say('databank.notSaved'));
  return h(
    'p',
    { class: 'buttons' },
    ...tableButtons(page, name, { matrix: matrixOf(shown, table, cells), source }),
    button('JSON', () => saveFile(`${name}.json`, jsonOf(shown, table, source), 'application/json')),
    button(
      'SVG',
      picture(svg => void saveSvg(svg, name, text).catch(failed)),
    ),
    button(
      'PNG',
      picture(svg => void savePng(svg, name, text).catch(failed)),
    ),
  );
}

function codeView(page: Page, { shown }: TableParts, periods: readonly string[]): HTMLElement {
  const { say, context, files } = page;
  const text = h('code', {});
  const show = (kind: CodeKind): void => {
    text.textContent = codeOf(kind, { shown, periods, files, version: context.version });
  };
  show('npm');
  return h(
    'details',
    {},
    h('summary', {}, say('databank.asCode')),
    picker(
      say('databank.language'),
      CODE_KINDS.map(kind => ({ value: kind, text: say(`databank.code.${kind}`) })),
      { value: 'npm', onchoose: kind => show(kind as CodeKind) },
    ),
    h('pre', { tabindex: 0 }, text),
    copyButton(page, say('databank.copyCode'), () => text.textContent),
  );
}
