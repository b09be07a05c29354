import { t } from '../../../src/i18n/translate.ts';
import { button, h } from '../databank/element.ts';
import { saveFile } from '../databank/save-file.ts';
import { fileStem, noticeOf, quoteOf } from './edition.ts';
import { embedCode } from './embed-code.ts';
import type { Growing } from './embed-code.ts';
import type { ChartModel } from './model.ts';
import { modelCsv } from './model-csv.ts';
import { pictureOf, pngOf } from './picture.ts';
import { drawingId } from './read-model.ts';
import type { Drawn } from './read-model.ts';

/** Pixels that a drawing without a limit of its own is taken to be wide at most. */
const WIDEST = 680;

/** A drawing and what it shows now. */
export interface Shown {
  readonly drawn: Drawn;
  readonly model: ChartModel;
}

/**
 * Fills the fold below a chart: the chart as files, a reference, code that shows it on another page. `shown` is the drawing
 * that is seen at the time, of a figure that has several views.
 */
export function fillTake({ lang, figure, svg }: Drawn, shown: () => Shown, fold: Element): void {
  const said = h('p', { class: 'small quiet', role: 'status' });
  const title = chartTitle(svg);
  const quote = quoteOf(lang, title);
  const page = location.origin + location.pathname;
  const file = fileOf(figure);
  const reference =
    file === null ? t(lang, 'chart.quotePage', { quote, page }) : t(lang, 'chart.quoteText', { quote, page, file });
  fold.append(
    saveButtons(lang, shown, { title, quote, said }),
    copyField(lang, { label: t(lang, 'chart.quote'), text: reference, copy: t(lang, 'chart.copyQuote'), said }),
    copyField(lang, {
      label: t(lang, 'chart.embedCode'),
      text: embedCode(`${page}#${figure.id}`, title, growingOf(svg)),
      copy: t(lang, 'chart.copyCode'),
      said,
    }),
    said,
  );
}

/** Address of the published file that the chart's first line, or its map, is drawn from; null where it is drawn from more. */
function fileOf({ dataset: { files, areas } }: HTMLElement): string | null {
  if (files === undefined) return null;
  const path = areas === undefined ? files.replace(/\/$/, '') : files + areas.split(' ')[0]!;
  return new URL(`${path}.json`, location.href).href;
}

/** How a drawing grows with its width; null where it has one height. */
function growingOf(svg: SVGSVGElement): Growing | null {
  const view = svg.getAttribute('viewBox')?.split(' ').map(Number);
  if (!view) return null;
  const most = parseFloat(getComputedStyle(svg).maxWidth);
  return { ratio: view[3]! / view[2]!, most: Number.isNaN(most) || most <= 100 ? WIDEST : most };
}

interface Words {
  readonly title: string;
  readonly quote: string;
  readonly said: HTMLElement;
}

function saveButtons(lang: Drawn['lang'], shown: () => Shown, { title, quote, said }: Words): HTMLElement {
  const notice = noticeOf(lang);
  const source = { title, quote, notice };
  const parts = location.pathname.split('/').filter(part => part !== '' && part !== 'index.html');
  const name = (): string => [fileStem(), ...parts.slice(-2), drawingId(shown().drawn.svg)].join('-');
  const notes = [...(notice === null ? [] : [notice]), quote];
  const saved = (save: () => Promise<void>) => (): void => {
    said.textContent = '';
    save().catch(() => (said.textContent = t(lang, 'chart.notSaved')));
  };
  const csv = (danish: boolean): void =>
    saveFile(`${name()}${danish ? '.da' : ''}.csv`, modelCsv(lang, shown().model, { source, danish }), 'text/csv');
  const picture = (): Promise<string> => pictureOf(shown().drawn.svg, { title, notes });
  const svgFile = async (): Promise<void> => saveFile(`${name()}.svg`, await picture(), 'image/svg+xml');
  const pngFile = async (): Promise<void> => saveFile(`${name()}.png`, await pngOf(await picture()), 'image/png');
  return h(
    'p',
    { class: 'buttons' },
    button('CSV', () => csv(false)),
    button(t(lang, 'chart.danishCsv'), () => csv(true)),
    button('SVG', saved(svgFile)),
    button('PNG', saved(pngFile)),
  );
}

interface CopyField {
  readonly label: string;
  readonly text: string;
  readonly copy: string;
  readonly said: HTMLElement;
}

function copyField(lang: Drawn['lang'], { label, text, copy, said }: CopyField): HTMLElement {
  const field = h('textarea', { readonly: true, rows: 3 });
  field.value = text;
  const copied = async (): Promise<void> => {
    field.select();
    await navigator.clipboard.writeText(text);
    said.textContent = t(lang, 'chart.copied');
  };
  const onclick = (): void => void copied().catch(() => (said.textContent = t(lang, 'chart.notCopied')));
  return h('div', { class: 'copy' }, h('label', {}, h('span', {}, label), field), button(copy, onclick));
}

/** What a chart is of: the title of its page, and its own where that says something else. */
export function chartTitle(svg: SVGSVGElement): string {
  const page = document.title.split(' – ')[0]!;
  const own = svg.querySelector(':scope > :first-child')?.textContent ?? '';
  return page.includes(own) ? page : own.includes(page) ? own : `${page} – ${own}`;
}
