import { openDrawing } from './charts/open-drawing.ts';
import type { Opened } from './charts/open-drawing.ts';
import { fillTake } from './charts/take.ts';
import { addTiles } from './map/add-tiles.ts';
import { linkTable } from './map/link-areas.ts';
import { timeSlider } from './map/time-slider.ts';

const opened = new WeakSet<Element>();

/** Kinds of drawings that show the same areas on a page. */
const OF_AREAS = 'figure:is([data-chart=map],[data-chart=rows],[data-chart=dots])';

/**
 * Lets a reader browse the charts of a figure, save them and share them; `event` is what the reader did. With one chart of
 * areas the page's others are opened, since they are browsed together.
 */
export async function openChart(figure: HTMLElement, event: Event): Promise<void> {
  if (opened.has(figure)) return;
  opened.add(figure);
  const lang = document.documentElement.lang === 'en' ? 'en' : 'da';
  if (figure.matches(OF_AREAS)) openTable(figure.dataset['table'] ?? '');
  const drawings = [...figure.querySelectorAll<SVGSVGElement>('svg.chart')].map(
    svg => ({ lang, figure, svg }) as const,
  );
  const shown = await Promise.all(drawings.map(drawn => openDrawing(drawn, event))).catch((problem: unknown) => {
    opened.delete(figure);
    throw problem;
  });
  const seen = (): Opened => shown.find(({ drawn }) => drawn.svg.getBoundingClientRect().width > 0) ?? shown[0]!;
  const fold = figure.querySelector('details.take');
  if (fold && shown[0]) fillTake(shown[0].drawn, () => ({ drawn: seen().drawn, model: seen().model() }), fold);
  if (figure.querySelector('.two-view')) for (const { drawn } of shown) addTiles(drawn.svg);
  const maps = shown.map(({ drawn, model, show }) => ({ svg: drawn.svg, latest: model(), show }));
  timeSlider({ lang, figure }, maps);
  if (!figure.matches(OF_AREAS)) return;
  await openOthers(figure, event);
}

/** Links a table of areas with the drawings of the same areas. */
function openTable(id: string): void {
  const table = document.getElementById(id)?.closest('table');
  if (!table || opened.has(table)) return;
  opened.add(table);
  linkTable(table);
}

async function openOthers(figure: HTMLElement, event: Event): Promise<void> {
  const { table = '' } = figure.dataset;
  const others = [...document.querySelectorAll<HTMLElement>(OF_AREAS)].filter(each => each.dataset['table'] === table);
  await Promise.all(others.map(each => openChart(each, event)));
}
