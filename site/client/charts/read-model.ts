import { t } from '../../../src/i18n/translate.ts';
import type { Language } from '../../../src/model/text.ts';
import type { IndicatorFile, ObsStatus, Row } from '../../../src/package/types.ts';
import type { ListedChart } from '../../charts/listed-charts.ts';
import { changeLine } from './change-line.ts';
import type { ChartModel, Line } from './model.ts';
import { headlineRows, rowLine } from './row-lines.ts';
import { scaleFrom } from './scale-from.ts';
import { dotModel, mapModel, markModel, rowModel, weekModel } from './table-models.ts';

/** A figure of a page with its drawing. */
export interface Drawn {
  readonly lang: Language;
  readonly figure: HTMLElement;
  readonly svg: SVGSVGElement;
}

type Reader = (drawn: Drawn) => Promise<ChartModel> | ChartModel;

const READERS: Readonly<Record<string, Reader>> = {
  line: lineModel,
  change: changeModel,
  listed: listedModel,
  rows: rowModel,
  dots: dotModel,
  map: mapModel,
  marks: markModel,
  weeks: weekModel,
};

/**
 * The figures of a drawing, from the published files of its areas, the page's own file or its table. Throws `missing file`
 * and `unknown chart`.
 */
export async function readModel(drawn: Drawn): Promise<ChartModel> {
  const kind = drawn.figure.dataset['chart'] ?? '';
  const reader = READERS[kind];
  if (!reader) throw new Error(`unknown chart: "${kind}" (known: ${Object.keys(READERS).join(', ')}).`);
  return reader(drawn);
}

/** Reads a file that stands beside the page. Throws `missing file`. */
export async function readJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`missing file: ${address} (${response.status}).`);
  return response.json();
}

async function lineModel({ lang, figure, svg }: Drawn): Promise<ChartModel> {
  const { unit = '', group, freq } = figure.dataset;
  const [from = 0, to = 0] = (svg.dataset['x'] ?? '').split(' ').map(Number);
  const breaks = breaksOf(svg);
  const files = await areaFiles(figure);
  const lines = files.map(({ name, files: parts }): Line => {
    const { decimals } = parts[0]!;
    const rows = parts.map(file => headlineRows(file, { group, freq })).find(found => found.length > 0) ?? [];
    const { label, spots } = rowLine(lang, rows, { label: name, unit, decimals, breaks });
    return { label, spots: spots.filter(({ x }) => x > from && x < to) };
  });
  return { kind: 'series', heading: t(lang, 'col.period'), lines };
}

async function changeModel({ lang, figure, svg }: Drawn): Promise<ChartModel> {
  const [own] = await areaFiles(figure);
  const label = svg.querySelector(':scope > :first-child')?.textContent ?? '';
  const { unit = '', limits } = figure.dataset;
  const line = changeLine(lang, own!.files[0]!, { label, unit, limits: limits?.split(' ').map(Number) ?? [] });
  return { kind: 'series', heading: t(lang, 'col.period'), lines: [line] };
}

/** An area with its files: the first, and where another group is wanted those with the others. */
interface AreaFiles {
  readonly name: string;
  readonly files: readonly IndicatorFile[];
}

/** The files that a figure is drawn from, with the names of their areas. */
async function areaFiles({ dataset: { areas = '', files = '', group } }: HTMLElement): Promise<AreaFiles[]> {
  const read = async (name: string): Promise<IndicatorFile> => (await readJson(files + name)) as IndicatorFile;
  return Promise.all(
    areas.split(';').map(async area => {
      const [code = '', ...words] = area.split(' ');
      const first = await read(`${code}.json`);
      const isThere = group === undefined || first.series.some(({ target_group }) => target_group === group);
      const others = isThere ? [] : await Promise.all((first.more ?? []).map(read));
      return { name: words.join(' '), files: [first, ...others] };
    }),
  );
}

/** First periods after the breaks whose rules are drawn. */
function breaksOf(svg: SVGSVGElement): Set<number> {
  const [from, to] = (svg.dataset['x'] ?? '').split(' ').map(Number);
  const period = scaleFrom(`0 100 ${from ?? 0} ${to ?? 0}`)!;
  return new Set(
    [...svg.querySelectorAll('.rule')].map(rule => Math.ceil(period(parseFloat(rule.getAttribute('x1')!)))),
  );
}

async function listedModel({ lang, svg }: Drawn): Promise<ChartModel> {
  const id = drawingId(svg);
  const charts = (await readJson('charts.json')) as Record<string, ListedChart>;
  const chart = charts[id];
  if (!chart) throw new Error(`missing chart: "${id}" in charts.json. Build the site anew.`);
  const { unit, decimals } = chart;
  if (chart.areas) {
    const spots = chart.areas.map(area => ({ ...area, y: area.value }));
    const label = svg.querySelector(':scope > :first-child')?.textContent ?? '';
    return { kind: 'list', heading: t(lang, 'chart.area'), lines: [{ label, spots }] };
  }
  const lines = (chart.lines ?? []).map(({ label, freq, periods, values, status }, panel): Line => {
    const rows = periods.map((time_period, i) => ({
      freq,
      time_period,
      obs_value: values[i]!,
      obs_status: status[i] as ObsStatus,
      lower: null,
      upper: null,
    }));
    return { ...rowLine(lang, rows as Row[], { label, unit, decimals }), panel };
  });
  return { kind: 'series', heading: t(lang, 'col.period'), lines };
}

/** The id that a drawing's inner ids begin with. */
export const drawingId = (svg: SVGSVGElement): string =>
  (svg.getAttribute('aria-labelledby') ?? '').split(' ')[0]!.replace(/-t$/, '');
