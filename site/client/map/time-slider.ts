import { capital } from '../../../src/i18n/capital.ts';
import { formatValue } from '../../../src/i18n/format-value.ts';
import { t } from '../../../src/i18n/translate.ts';
import type { AreaFigure } from '../../../src/charts/types.ts';
import { isShown } from '../../../src/charts/is-shown.ts';
import type { Language } from '../../../src/model/text.ts';
import type { IndicatorFile } from '../../../src/package/types.ts';
import { mapWords } from '../../charts/map-words.ts';
import { statusWords } from '../../figure/status-cell.ts';
import { h } from '../databank/element.ts';
import type { ChartModel, Spot } from '../charts/model.ts';
import { readJson } from '../charts/read-model.ts';
import type { Drawn } from '../charts/read-model.ts';
import { figuresAt, mapPeriods } from './period-figures.ts';
import type { MapPeriod } from './period-figures.ts';
import { mapColours, shapesOf } from './recolour.ts';

/** A map of a figure and what it shows at its latest period. */
export interface SlidMap {
  readonly svg: SVGSVGElement;
  readonly latest: ChartModel;
  /** Told what the map shows from now on. */
  readonly show: (model: ChartModel) => void;
}

/**
 * Puts a slider of periods below the maps of a figure. The indicator's file is read when it is first moved; then the same
 * shapes are coloured by the classes they were drawn with, at the period that is stated.
 */
export function timeSlider({ lang, figure }: Pick<Drawn, 'lang' | 'figure'>, maps: readonly SlidMap[]): void {
  const { files, last, steps, unit = '' } = figure.dataset;
  const legend = figure.querySelector('.chart-legend');
  if (files === undefined || last === undefined || steps === undefined || !legend) return;
  const newest = Number(steps) - 1;
  const input = h('input', { type: 'range', min: 0, max: newest, value: newest, step: 1 });
  const output = h('output', {});
  const caption = figure.querySelector('[data-period]');
  const note = h('p', { class: 'small quiet', role: 'status' });
  const label = h('label', { class: 'map-time' }, h('span', {}, t(lang, 'chart.mapPeriod')), input, output);
  figure.querySelector('details.take')?.before(label, note);
  output.value = figure.dataset['lastName'] ?? last;
  input.setAttribute('aria-valuetext', output.value);
  let held: Held | null = null;
  const slide = async (): Promise<void> => {
    held ??= await hold(lang, { file: `${files.replace(/\/$/, '')}.json`, last, unit, maps });
    const at = Math.max(0, held.periods.length - 1 - newest + Number(input.value));
    held.show(at);
    output.value = held.periods[at]!.name;
    if (caption) caption.textContent = capital(output.value);
    input.setAttribute('aria-valuetext', output.value);
    note.textContent = at < held.periods.length - 1 && hasEven(maps) ? t(lang, 'chart.mapLatest') : '';
  };
  input.addEventListener('input', () => {
    slide().catch(() => (note.textContent = t(lang, 'chart.failed')));
  });
}

const hasEven = (maps: readonly SlidMap[]): boolean => maps.some(({ svg }) => svg.querySelector('pattern[id*="-e"]'));

interface Held {
  readonly periods: readonly MapPeriod[];
  readonly show: (at: number) => void;
}

interface Wanted {
  readonly file: string;
  readonly last: string;
  readonly unit: string;
  readonly maps: readonly SlidMap[];
}

async function hold(lang: Language, { file, last, unit, maps }: Wanted): Promise<Held> {
  const indicator = (await readJson(file)) as IndicatorFile;
  const periods = mapPeriods(lang, indicator, last);
  const format = (value: number): string => formatValue(lang, value, { unit, decimals: indicator.decimals });
  const drawnMaps = maps.map(map => ({ ...map, colours: mapColours(map.svg, { words: mapWords(lang), format }) }));
  const show = (at: number): void => {
    for (const { svg, latest, show: tell, colours } of drawnMaps) {
      if (at === periods.length - 1) {
        colours.reset();
        tell(latest);
        continue;
      }
      const spots = latest.lines[0]!.spots;
      const codes = new Map([...shapesOf(svg)].map(([code, shape]) => [shape, code]));
      const areas = spots.map(({ element, name }) => ({ code: codes.get(element as SVGAElement) ?? '', name }));
      const figures = figuresAt(periods[at]!, areas);
      colours.show(figures);
      const told = spots.map((spot, i) =>
        spotOf(lang, spot, { figure: figures[i]!, format, period: periods[at]!.name }),
      );
      tell({ ...latest, lines: [{ ...latest.lines[0]!, spots: told }] });
    }
  };
  return { periods, show };
}

interface Told {
  readonly figure: AreaFigure;
  readonly format: (value: number) => string;
  readonly period: string;
}

/** A spot of a map at another period. */
function spotOf(lang: Language, spot: Spot, { figure, format, period }: Told): Spot {
  const status = statusWords(lang, figure.status);
  const words = isShown(figure) ? format(figure.value) + (status === '' ? '' : ` (${status})`) : status;
  return { ...spot, y: figure.value, value: figure.value, status, text: `${words}, ${period}` };
}
