import { isTextKey, t } from '../../../src/i18n/translate.ts';
import type { Language } from '../../../src/model/text.ts';
import { shownNumber } from '../../markup/shown-number.ts';
import type { ChartModel, Spot } from './model.ts';
import type { Drawn } from './read-model.ts';

/** A row of a table on the page: its name, the page it leads to, its cells by their headings. */
interface TableRow {
  readonly name: string;
  readonly href: string | undefined;
  readonly value: number | null;
  readonly text: string;
  readonly status: string;
}

/** The rows of the table that a figure names, in the order they stand in. Throws `missing table`. */
export function tableRows(lang: Language, figure: HTMLElement): TableRow[] {
  const id = figure.dataset['table'] ?? '';
  const table = document.getElementById(id)?.closest('table');
  if (!table) throw new Error(`missing table: "${id}" of a chart. Build the site anew.`);
  const heads = [...table.tHead!.rows[0]!.cells].map(({ textContent }) => textContent);
  const [interval, place, status] = [t(lang, 'col.interval'), t(lang, 'compare.ranked'), t(lang, 'col.status')].map(
    head => heads.indexOf(head),
  ) as [number, number, number];
  const pattern = `unit.${figure.dataset['unit'] ?? ''}`;
  return [...table.tBodies[0]!.rows].map(row => {
    const cell = (i: number): string => row.cells[i]?.textContent.replace(/^–$/, '') ?? '';
    const number = row.cells[1]?.dataset['v'] ?? String(shownNumber(cell(1)) ?? '');
    const shown = number !== '' && isTextKey(pattern) ? t(lang, pattern, { value: cell(1) }) : cell(1);
    const figureText = cell(status) === '' ? shown : `${shown} (${cell(status)})`;
    const told =
      cell(interval) === ''
        ? figureText
        : t(lang, 'chart.withInterval', { text: figureText, interval: cell(interval) });
    return {
      name: cell(0),
      href: row.cells[0]?.querySelector('a')?.getAttribute('href') ?? undefined,
      value: number === '' ? null : Number(number),
      text: cell(place) === '' ? told : `${told}, ${t(lang, 'chart.place', { place: cell(place) })}`,
      status: number === '' ? cell(1) : cell(status),
    };
  });
}

const listOf = ({ lang, svg }: Drawn, kind: ChartModel['kind'], spots: readonly Spot[]): ChartModel => ({
  kind,
  heading: t(lang, 'chart.area'),
  lines: [{ label: svg.querySelector(':scope > :first-child')?.textContent ?? '', spots }],
});

/** A ranking: the rows in the order they are drawn in. */
export function rowModel(drawn: Drawn): ChartModel {
  const rows = new Map(tableRows(drawn.lang, drawn.figure).map(row => [row.name, row]));
  const names = [...(drawn.svg.querySelector('.row text')?.querySelectorAll('tspan') ?? [])];
  const spots = names.flatMap(({ textContent }, y) => {
    const row = rows.get(textContent);
    return row ? [{ ...spotOf(row), x: row.value ?? Number.NaN, y }] : [];
  });
  return listOf(drawn, 'list', spots);
}

/** Dots with their names and values as titles: by rising value. */
export function dotModel(drawn: Drawn): ChartModel {
  const rows = new Map(tableRows(drawn.lang, drawn.figure).map(row => [row.name, row]));
  const spots = [...drawn.svg.querySelectorAll<SVGGraphicsElement>('circle')].flatMap(element => {
    const row = rows.get((element.textContent ?? '').split(': ')[0]!);
    return row ? [{ ...spotOf(row), element }] : [];
  });
  return listOf(
    drawn,
    'list',
    spots.sort((a, b) => (a.value ?? 0) - (b.value ?? 0)),
  );
}

/** Areas in their places, in the order of the table beside the map. */
export function mapModel(drawn: Drawn): ChartModel {
  const shapes = new Map(
    [...drawn.svg.querySelectorAll<SVGAElement>('a')].map(shape => [shape.getAttribute('href'), shape]),
  );
  const spots = tableRows(drawn.lang, drawn.figure).flatMap(row => {
    const element = shapes.get(row.href ?? null);
    if (!element) return [];
    const even = element.classList.contains('even') ? `, ${t(drawn.lang, 'chart.even.word')}` : '';
    return [{ ...spotOf(row), text: row.text + even, element }];
  });
  return listOf(drawn, 'map', spots);
}

const spotOf = ({ name, href, value, text, status }: TableRow): Spot => ({
  x: 0,
  y: value,
  name,
  text,
  value,
  status,
  ...(href !== undefined && { href }),
});

/** Areas in their places that say their names and figures themselves, where no table beside them does: by name. */
export function markModel(drawn: Drawn): ChartModel {
  const spots = [...drawn.svg.querySelectorAll<SVGGraphicsElement>(':is(a, g):has(> :is(title, desc))')].map(
    (mark): Spot => {
      const [name = '', text = ''] = (mark.querySelector('desc, title')?.textContent ?? '').split(': ');
      const number = numberIn(drawn.lang, /[−\d][\d.,]*/.exec(text)?.[0] ?? '');
      const value = Number.isNaN(number) ? null : number;
      const href = mark.getAttribute('href');
      const element = mark.querySelector('circle') ?? mark;
      const told = mark.classList.contains('even') ? `${text}, ${t(drawn.lang, 'chart.even.word')}` : text;
      const spot = { x: 0, y: value, name, text: told, value, status: value === null ? text : '', element };
      return href === null ? spot : { ...spot, href };
    },
  );
  return listOf(
    drawn,
    'map',
    spots.filter(({ name }) => !UNNAMED.test(name)).sort((a, b) => a.name.localeCompare(b.name, drawn.lang)),
  );
}

/** An area of a map that nothing is told of has its code for a name. */
const UNNAMED = /^\d+$/;

/** A table with a row for each week and a column for each area, all in the unit of the figure. */
export function weekModel({ lang, figure }: Drawn): ChartModel {
  const table = document.getElementById(figure.dataset['table'] ?? '')!.closest('table')!;
  const [first, ...heads] = [...table.tHead!.rows[0]!.cells].map(({ textContent }) => textContent);
  const pattern = `unit.${figure.dataset['unit'] ?? ''}`;
  const rows = [...table.tBodies[0]!.rows].map(row => [...row.cells].map(({ textContent }) => textContent));
  const lines = heads.map((label, i) => ({
    label,
    spots: rows.flatMap(cells => {
      const [x, value] = [numberIn(lang, cells[0]!), numberIn(lang, cells[i + 1]!)];
      if (Number.isNaN(value)) return [];
      const text = isTextKey(pattern) ? t(lang, pattern, { value: cells[i + 1]! }) : cells[i + 1]!;
      return [{ x, y: value, name: t(lang, 'chart.week', { week: x }), text, value, status: '' }];
    }),
  }));
  return { kind: 'series', heading: first ?? '', lines };
}

/** The number that a cell shows in the page's language; NaN where it shows none. */
export function numberIn(lang: Language, text: string): number {
  const plain = lang === 'da' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  return plain.trim() === '' ? Number.NaN : Number(plain.replace('−', '-'));
}
