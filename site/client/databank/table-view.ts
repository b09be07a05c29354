import { headNames, notesOf } from '../../databank/shown-table.ts';
import type { Shown, ShownCell } from '../../databank/shown-table.ts';
import type { Head, PivotTable } from '../../databank/pivot.ts';
import { button, h } from './element.ts';
import type { Page } from './page.ts';
import { scrollHint } from './scroll-hint.ts';
import { supplyCells } from './supply-cells.ts';

/** Columns that are wider than any screen. */
const MANY_COLUMNS = 40;
/** Steps of shading; each is a class of the style sheet. */
const STEPS = 5;

/** What a table is drawn from. */
export interface TableParts {
  readonly shown: Shown;
  readonly table: PivotTable;
  /** A cell as it is read. */
  readonly cellAt: (row: number, column: number) => ShownCell;
  readonly title: string;
}

/**
 * The table with sticky heads, buttons that sort, shading where it is chosen, and statuses in words. `seen` is the number of
 * columns that the reader has come to in the table before.
 */
export function tableView(page: Page, { shown, table, cellAt, title }: TableParts, seen: number): HTMLElement {
  const { say } = page;
  const { rows, columns, heat, measure } = shown.choice;
  const side = headNames(shown, rows, table.rows);
  const top = headNames(shown, columns, table.columns);
  const corner = headCell(page, rows.map(axis => say(`databank.axis.${axis}`)).join(' · '), -1);
  const size = { rows: table.rows.length, columns: table.columns.length };
  const element = h(
    'table',
    { class: 'databank-table', 'aria-rowcount': size.rows + 1, 'aria-colcount': size.columns + 1 },
    h('caption', { id: 'databank-caption' }, title),
    h('thead', {}, h('tr', {}, corner)),
    h('tbody'),
  );
  const scroll = h(
    'div',
    { class: 'scroll tall', role: 'region', tabindex: 0, 'aria-labelledby': 'databank-caption' },
    element,
  );
  const place = { scroll, table: element, seen };
  const rest = supplyCells(page, place, {
    ...size,
    topAt: i => headCell(page, top[i]!.join(' · ') || say(`databank.measure.${measure}`), i),
    sideAt: i => h('th', { scope: 'row' }, side[i]!.join(' · ') || '–'),
    cellAt: (row, column) => figureCell(cellAt(row, column), heat),
  });
  const hint = scrollHint(scroll, say('databank.moreColumns'), size.columns > MANY_COLUMNS);
  return h('div', {}, hint, rest, statusNotes(page, notesOf(shown, table)));
}

function figureCell({ number, text, note, mark, heat: warmth }: ShownCell, heat: boolean): HTMLElement {
  const step = heat && warmth !== null ? ` heat-${Math.min(STEPS - 1, Math.floor(warmth * STEPS))}` : '';
  return h(
    'td',
    {
      class: `n${number === null ? ' why' : ''}${step}`,
      title: note === '' ? null : note,
      'data-status': mark === '' ? null : mark,
    },
    text,
  );
}

function headCell({ store, say }: Page, name: string, column: number): HTMLElement {
  const { sort } = store.choice();
  const own = sort?.column === column ? sort : null;
  const state = own ? (own.descending ? 'descending' : 'ascending') : null;
  const next = own ? (own.descending ? { column, descending: false } : null) : { column, descending: column >= 0 };
  return h(
    'th',
    { scope: 'col', class: column < 0 ? null : 'n', 'aria-sort': state },
    button(name, () => store.change({ sort: next }), {
      title: say('databank.sortBy', { name }),
      'data-sort-column': column,
    }),
  );
}

/** What the words and marks in the cells mean, each once. */
function statusNotes({ say }: Page, marks: ReadonlyMap<string, string>): HTMLElement | null {
  if (marks.size === 0) return null;
  const notes = Array.from(marks, ([note, mark]) => (mark === '' ? note : `${mark} ${note}`)).sort();
  return h(
    'details',
    { class: 'status-notes' },
    h('summary', {}, say('databank.statuses')),
    h('ul', {}, ...notes.map(note => h('li', {}, note))),
  );
}

/** Orders heads as people read them: by their names, numbers by size. */
export function compareHeads(shown: Shown): (a: Head, b: Head) => number {
  // Made with the first comparison: few tables are sorted by their heads, and a browser takes long to make one.
  let collator: Intl.Collator | null = null;
  const text = (head: Head): string => headNames(shown, shown.choice.rows, [head, ['', '', '', '']])[0]!.join(' ');
  return (a, b) => {
    collator ??= new Intl.Collator(shown.context.lang, { numeric: true });
    return collator.compare(text(a), text(b));
  };
}
