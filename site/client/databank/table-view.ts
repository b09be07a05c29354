import { headNames, notesOf } from '../../databank/shown-table.ts';
import type { Shown, ShownCell } from '../../databank/shown-table.ts';
import type { Head, PivotTable } from '../../databank/pivot.ts';
import { button, h } from './element.ts';
import type { Page } from './page.ts';
import { scrollHint } from './scroll-hint.ts';
import { supplyRows } from './supply-rows.ts';

/** Steps of shading; each is a class of the style sheet. */
const STEPS = 5;
/** Cells that are drawn at once, and rows at the least; the others come after the first paint. */
const FIRST_CELLS = 600;
const LEAST_ROWS = 6;

/** What a table is drawn from. */
export interface TableParts {
  readonly shown: Shown;
  readonly table: PivotTable;
  /** A row's cells as they are read. */
  readonly rowAt: (row: number) => readonly ShownCell[];
  readonly title: string;
}

/** The table with sticky heads, buttons that sort, shading where it is chosen, and statuses in words. */
export function tableView(page: Page, { shown, table, rowAt, title }: TableParts): HTMLElement {
  const { say } = page;
  const { rows, columns, heat } = shown.choice;
  const side = headNames(shown, rows, table.rows);
  const top = headNames(shown, columns, table.columns);
  const sideHead = rows.map(axis => say(`databank.axis.${axis}`)).join(' · ');
  const element = h(
    'table',
    { class: 'databank-table', 'aria-rowcount': table.rows.length + 1 },
    h('caption', { id: 'databank-caption' }, title),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        headCell(page, sideHead, -1),
        ...top.map((names, i) =>
          headCell(page, names.join(' · ') || say(`databank.measure.${shown.choice.measure}`), i),
        ),
      ),
    ),
  );
  const scroll = h(
    'div',
    { class: 'scroll tall', role: 'region', tabindex: 0, 'aria-labelledby': 'databank-caption' },
    element,
  );
  const rest = supplyRows(page, scroll, {
    body: element.createTBody(),
    count: table.rows.length,
    first: Math.max(LEAST_ROWS, Math.ceil(FIRST_CELLS / top.length)),
    rowAt: i =>
      h(
        'tr',
        {},
        h('th', { scope: 'row' }, side[i]!.join(' · ') || '–'),
        ...rowAt(i).map(cell => figureCell(cell, heat)),
      ),
  });
  return h('div', {}, scrollHint(scroll, say('databank.moreColumns')), rest, statusNotes(page, notesOf(shown, table)));
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
  const collator = new Intl.Collator(shown.context.lang, { numeric: true });
  const text = (head: Head): string => headNames(shown, shown.choice.rows, [head, ['', '', '', '']])[0]!.join(' ');
  return (a, b) => collator.compare(text(a), text(b));
}
