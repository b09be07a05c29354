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

/** What stands beside the table: the periods of the choice, and the chart where one is shown. */
interface Beside {
  readonly periods: readonly string[];
  readonly chart: HTMLElement | null;
}

/** What may be done with the table that is shown: quote, share, save, download, get it by code. */
export function actionsView(page: Page, parts: TableParts, { periods, chart }: Beside): HTMLElement {
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
    ...downloads(page, parts, { source, svg: chart?.querySelector<SVGSVGElement>('svg.chart') ?? null }),
    codeView(page, parts, periods),
    savedView(page),
  );
}

interface Taken {
  readonly source: Source;
  /** The drawing that is saved as a picture; null where there is none. */
  readonly svg: SVGSVGElement | null;
}

function downloads(page: Page, { shown, table, cellAt }: TableParts, { source, svg }: Taken): HTMLElement[] {
  const { say, context } = page;
  const name = `jobindsats-${context.version}${context.notice === null ? '' : '.modeltal'}`;
  const text = { title: source.title, notes: [source.notice, source.quote].filter(note => note !== null) };
  const picture = (kind: string, save: typeof saveSvg): HTMLElement =>
    button(
      kind,
      () => void (svg && save(svg, name, text).catch(() => page.announce(say('databank.notSaved')))),
      svg ? {} : { disabled: true, 'aria-describedby': 'needs-chart' },
    );
  const buttons = h(
    'p',
    { class: 'buttons' },
    ...tableButtons(page, name, { matrix: () => matrixOf(shown, table, cellAt), source }),
    button('JSON', () => saveFile(`${name}.json`, jsonOf(shown, table, source), 'application/json')),
    picture('SVG', saveSvg),
    picture('PNG', savePng),
  );
  return svg ? [buttons] : [buttons, h('p', { class: 'small', id: 'needs-chart' }, say('databank.needsChart'))];
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
