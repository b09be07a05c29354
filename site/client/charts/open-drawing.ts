import { t } from '../../../src/i18n/translate.ts';
import { h } from '../databank/element.ts';
import { followAreas, tellArea } from '../map/link-areas.ts';
import { explore } from './explore.ts';
import type { Browsed } from './explore.ts';
import { spotAt } from './model.ts';
import type { At, ChartModel } from './model.ts';
import { readModel } from './read-model.ts';
import type { Drawn } from './read-model.ts';

/** A drawing that can be browsed: what it shows now, and a way to have it show something else. */
export interface Opened {
  readonly drawn: Drawn;
  readonly model: () => ChartModel;
  readonly show: (model: ChartModel) => void;
}

const KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']);
const HINTS = { series: 'chart.keys', list: 'chart.keysList', map: 'chart.keysMap' } as const;

/** Reads the figures of a drawing and lets a reader browse it; throws where they cannot be had, after saying so. */
export async function openDrawing(drawn: Drawn, event: Event): Promise<Opened> {
  const { lang, figure, svg } = drawn;
  figure.querySelector(':scope > [role=alert]')?.remove();
  try {
    const { browsed, ...opened } = browseDrawing(drawn, await readModel(drawn));
    if (event instanceof PointerEvent && event.target instanceof Node && svg.contains(event.target))
      browsed.point(event);
    else if (svg.matches(':focus-visible')) browsed.key('');
    return opened;
  } catch (problem) {
    figure.append(h('p', { class: 'small', role: 'alert' }, t(lang, 'chart.failed')));
    throw problem;
  }
}

/** Lets a reader browse a drawing of figures that are known. */
export function browseDrawing(drawn: Drawn, first: ChartModel): Opened & { readonly browsed: Browsed } {
  const { lang, figure, svg } = drawn;
  let model = first;
  const shown = (): ChartModel => model;
  untitle(svg);
  svg.setAttribute('aria-roledescription', t(lang, model.kind === 'map' ? 'chart.kindMap' : 'chart.kind'));
  const ofAreas = model.kind !== 'series' && figure.dataset['table'] !== undefined;
  const told = (at: At | null): void => void (ofAreas && tellArea(svg, at && spotAt(model, at).name));
  const browsed = explore(drawn, shown, { hint: t(lang, HINTS[model.kind]), told });
  if (ofAreas) followAreas(svg, browsed, shown);
  listen(svg, browsed, { shown, told });
  return { drawn, model: shown, show: next => (model = next), browsed };
}

interface Listening {
  readonly shown: () => ChartModel;
  readonly told: (at: At | null) => void;
}

function listen(svg: SVGSVGElement, browsed: Browsed, { shown, told }: Listening): void {
  let [before, finger]: [At | null, boolean] = [null, false];
  const leave = (): void => {
    browsed.mark(null);
    told(null);
  };
  svg.addEventListener('pointermove', browsed.point);
  svg.addEventListener('pointerdown', event => {
    [before, finger] = [browsed.at(), event.pointerType === 'touch'];
    browsed.point(event);
  });
  svg.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse' && document.activeElement !== svg) leave();
  });
  // A first tap on an area tells its figure; the second follows the link.
  svg.addEventListener('click', event => {
    if (finger && before?.spot !== browsed.at()?.spot) event.preventDefault();
  });
  svg.addEventListener('focus', () => {
    if (svg.matches(':focus-visible')) browsed.key('');
  });
  svg.addEventListener('blur', leave);
  svg.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = browsed.at();
    const link = at && spotAt(shown(), at).href;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && link != null) location.assign(new URL(link, location.href));
    else if (KEYS.has(event.key)) {
      event.preventDefault();
      browsed.key(event.key);
    }
  });
}

/** Titles that a browser would show over the readout become texts and labels that only assistive technology reads. */
function untitle(svg: SVGSVGElement): void {
  for (const title of svg.querySelectorAll('title')) {
    const told = title.textContent;
    if (title.parentElement?.localName === 'a') title.parentElement.setAttribute('aria-label', told);
    const text = document.createElementNS(svg.namespaceURI, 'desc');
    text.id = title.id;
    text.textContent = told;
    title.replaceWith(text);
  }
}
