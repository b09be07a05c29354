import { h } from '../databank/element.ts';
import { spotAt } from './model.ts';
import type { At, ChartModel } from './model.ts';
import { moved } from './move.ts';
import type { Place } from './move.ts';
import { nearest } from './nearest.ts';
import { readoutPlace } from './readout-place.ts';
import type { Drawn } from './read-model.ts';
import { spotPlaces } from './spot-places.ts';

/** How much more a step across counts than one up or down, when a pointer looks for the nearest point: time, rows, others. */
const ACROSS = { series: 12, rows: 0.02, other: 1 } as const;
/** Milliseconds that a live region must have been there before what it says is read aloud. */
const NEW_REGION = 100;
const GAP = { mouse: 14, finger: 44 } as const;

/** A drawing that is being browsed. */
export interface Browsed {
  /** Puts the marker on the spot nearest to a pointer. */
  readonly point: (event: PointerEvent) => void;
  /** Moves the marker by a key, or puts it on the last spot, and says where it is. */
  readonly key: (key: string) => boolean;
  /** Puts the marker on a spot without saying so; null takes it away. */
  readonly mark: (at: At | null) => void;
  readonly at: () => At | null;
}

/** What else happens when a reader is told of a spot. */
export type OnTold = (at: At) => void;

/** Lays marker, readout and a live region over a drawing; `shown` is what it shows now, `hint` is said before the first spot. */
export function explore(
  { figure, svg }: Drawn,
  shown: () => ChartModel,
  { hint, told }: { readonly hint: string; readonly told: OnTold },
): Browsed {
  const marker = h('span', { class: 'chart-marker', hidden: true });
  const readout = h('p', { class: 'chart-readout', 'aria-hidden': 'true', hidden: true });
  const live = h('p', { class: 'unseen', 'aria-live': 'polite' });
  figure.append(marker, readout, live);
  const across =
    shown().kind === 'series' ? ACROSS.series : ACROSS[figure.dataset['chart'] === 'rows' ? 'rows' : 'other'];
  let current: At | null = null;
  let hinted = false;
  const show = (at: At, gap: number): void => {
    current = at;
    const model = shown();
    const places = spotPlaces(svg, model);
    place({ figure, svg, marker, readout }, { model, at, places, gap });
  };
  const mark = (at: At | null): void => {
    if (at) return show(at, GAP.mouse);
    current = null;
    marker.hidden = readout.hidden = true;
  };
  return {
    mark,
    at: () => current,
    point: event => {
      const frame = svg.getBoundingClientRect();
      const pointer = { x: event.clientX - frame.left, y: event.clientY - frame.top };
      const at = spotNear(spotPlaces(svg, shown()), { pointer, across });
      if (!at) return;
      show(at, event.pointerType === 'touch' ? GAP.finger : GAP.mouse);
      told(at);
    },
    key: key => {
      const model = shown();
      const places = spotPlaces(svg, model);
      const at = current ? moved(model, current, { key, places: places[current.line]! }) : firstOf(model);
      if (!at) return false;
      show(at, GAP.mouse);
      const text = spotText(model, at);
      if (hinted) live.textContent = text;
      else setTimeout(() => (live.textContent ||= `${hint} ${text}`), NEW_REGION);
      hinted = true;
      told(at);
      return true;
    },
  };
}

/** Where browsing by keys begins: with the latest figure of the first line, or with the first area. */
function firstOf({ kind, lines }: ChartModel): At | null {
  const line = lines.findIndex(({ spots }) => spots.length > 0);
  if (line < 0) return null;
  return { line, spot: kind === 'series' ? lines[line]!.spots.length - 1 : 0 };
}

function spotNear(
  places: readonly (readonly Place[])[],
  { pointer, across }: { readonly pointer: Place; readonly across: number },
): At | null {
  const all = places.flatMap((line, i) => line.map((_, spot) => ({ line: i, spot })));
  const found = nearest(places.flat(), pointer, across);
  return found === null ? null : all[found]!;
}

/** A spot in words: period or area, series where there are several, the figure or why there is none. */
export function spotText(model: ChartModel, at: At): string {
  const { name, text } = spotAt(model, at);
  const series = model.lines.length > 1 ? `, ${model.lines[at.line]!.label}` : '';
  return `${name}${series}: ${text}`;
}

interface Layer {
  readonly figure: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly marker: HTMLElement;
  readonly readout: HTMLElement;
}

interface Told {
  readonly model: ChartModel;
  readonly at: At;
  readonly places: readonly (readonly Place[])[];
  readonly gap: number;
}

function place({ figure, svg, marker, readout }: Layer, { model, at, places, gap }: Told): void {
  const spot = spotAt(model, at);
  const own = places[at.line]![at.spot]!;
  const frame = svg.getBoundingClientRect();
  const outer = figure.getBoundingClientRect();
  const [left, top] = [frame.left - outer.left, frame.top - outer.top];
  const series = model.lines.length > 1 ? model.lines[at.line]!.label : '';
  readout.replaceChildren(h('b', {}, spot.name), ...(series === '' ? [] : [` ${series}`]), h('br'), spot.text);
  marker.hidden = readout.hidden = false;
  marker.classList.toggle('none', spot.value === null);
  marker.style.translate = `${left + own.x}px ${top + own.y}px`;
  const size = readout.getBoundingClientRect();
  const to = readoutPlace(own, frame, { size, gap });
  readout.style.translate = `${left + to.x}px ${top + to.y}px`;
}
