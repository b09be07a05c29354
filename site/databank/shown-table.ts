import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { isTextKey, t } from '../../src/i18n/translate.ts';
import type { Axis, Choice } from './choice.ts';
import type { ChosenArea } from './chosen-areas.ts';
import type { Cell } from './cells.ts';
import type { Context, KnownIndicator, Named } from './context.ts';
import { numberOf } from './pivot.ts';
import type { Head, PivotTable } from './pivot.ts';

/** What the names of codes are taken from. */
export interface Shown {
  readonly context: Pick<Context, 'lang'>;
  readonly choice: Choice;
  readonly indicators: readonly KnownIndicator[];
  readonly areas: readonly ChosenArea[];
  readonly codes: readonly Named[];
}

/**
 * A cell as people read it: the number, the word for why there is none, or a dash; `note` for what must be said of it,
 * `mark` the letter that stands for the note beside a number (empty where there is none of either).
 */
export interface ShownCell {
  readonly number: number | null;
  readonly text: string;
  readonly note: string;
  readonly mark: string;
  /** 0 the lowest to 1 the highest of its indicator; null where there is no number or no shading is chosen. */
  readonly heat: number | null;
}

/** The name of a code on an axis. */
export function nameOf({ context, choice, indicators, areas, codes }: Shown, axis: Axis, code: string): string {
  const list = { indicator: indicators, area: areas, cut: codes };
  if (axis === 'period') return formatPeriod(context.lang, choice.freq, code);
  return list[axis].find(({ id }) => id === code)?.name ?? code;
}

/** The parts of a head that differ between heads: what is the same for all stands in the title instead. */
export function headNames(shown: Shown, axes: readonly Axis[], heads: readonly Head[]): string[][] {
  const varies = axes.map((_, i) => heads.some(head => head[i] !== heads[0]?.[i]));
  const kept = axes.map((axis, i) => (varies[i] ? axis : null));
  return heads.map(head => kept.flatMap((axis, i) => (axis ? [nameOf(shown, axis, head[i]!)] : [])));
}

/** A table as people read it: its cells, made when they are asked for, since few of many are seen. */
export function shownCells(shown: Shown, table: PivotTable): (row: number, column: number) => ShownCell {
  const { choice, indicators, context } = shown;
  const warmth = choice.heat ? warmthOf(shown, table) : () => null;
  const decimals = new Map(indicators.map(one => [one.id, one.decimals]));
  return (row, column) => {
    const cell = table.cells[row]![column]!;
    const number = numberOf(cell, choice.measure);
    const note = noteOf(context.lang, cell);
    return {
      number,
      text: cellText(context.lang, cell, {
        number,
        decimals: choice.measure === 'value' ? (decimals.get(cell?.indicator ?? '') ?? 0) : 0,
      }),
      note,
      mark: number === null || note === '' ? '' : cell.row!.obs_status,
      heat: number === null ? null : warmth(cell.indicator, number),
    };
  };
}

/** The notes that stand with the cells of a table, each with its mark, empty where it stands for a figure. */
export function notesOf({ context, choice }: Shown, { cells }: PivotTable): ReadonlyMap<string, string> {
  const [figures, gaps] = [new Map<string, Cell>(), new Map<string, Cell>()];
  for (const row of cells)
    for (const cell of row) {
      if (!cell) continue;
      // Most are plain figures, of which nothing is said.
      if (cell.status === 'A') continue;
      const kinds = numberOf(cell, choice.measure) === null ? gaps : figures;
      kinds.set(cell.unread ? 'unread' : (cell.status ?? ''), cell);
    }
  const notes = new Map<string, string>();
  for (const cell of [...figures.values(), ...gaps.values()]) {
    const note = noteOf(context.lang, cell);
    const mark = numberOf(cell, choice.measure) === null ? '' : (cell.row?.obs_status ?? '');
    if (note !== '') notes.set(note, mark || (notes.get(note) ?? ''));
  }
  return notes;
}

/** Where a number stands between the lowest and the highest of its indicator, 0 to 1; null where all are alike. */
function warmthOf({ choice }: Shown, table: PivotTable): (indicator: string, number: number) => number | null {
  const spans = new Map<string, { low: number; high: number }>();
  for (const row of table.cells)
    for (const cell of row) {
      const number = numberOf(cell, choice.measure);
      if (number === null) continue;
      const span = spans.get(cell!.indicator);
      if (!span) spans.set(cell!.indicator, { low: number, high: number });
      else if (number < span.low) span.low = number;
      else if (number > span.high) span.high = number;
    }
  return (indicator, number) => {
    const { low, high } = spans.get(indicator)!;
    return high > low ? (number - low) / (high - low) : null;
  };
}

function cellText(
  lang: 'da' | 'en',
  cell: Cell | null,
  { number, decimals }: { readonly number: number | null; readonly decimals: number },
): string {
  if (number !== null) return formatNumber(lang, number, decimals);
  if (cell?.unread) return t(lang, 'databank.unfetched');
  const key = `status.${cell?.row?.obs_status ?? ''}`;
  return isTextKey(key) && cell?.row?.obs_value === null ? t(lang, key) : '–';
}

function noteOf(lang: 'da' | 'en', cell: Cell | null): string {
  if (cell?.unread) return t(lang, 'databank.unfetchedLong');
  const key = `statusLong.${cell?.row?.obs_status ?? ''}`;
  return isTextKey(key) ? t(lang, key) : '';
}

/** What all columns and rows of a table have in common, for its title: indicators, areas, code, group and period. */
export function titleOf(shown: Shown, targetGroup: string | null): string {
  const { indicators, areas, codes, choice } = shown;
  const names = (list: readonly Named[]): string =>
    list.length > 3
      ? t(shown.context.lang, 'databank.andMore', { name: list[0]!.name, count: list.length - 1 })
      : list.map(({ name }) => name).join(', ');
  const measure = choice.measure === 'value' ? [] : [t(shown.context.lang, `databank.measure.${choice.measure}`)];
  const group = targetGroup === null ? [] : [targetGroup];
  const cut = choice.cut === null || codes.length === 0 ? [] : [t(shown.context.lang, `databank.cut.${choice.cut}`)];
  return [names(indicators), ...measure, ...group, ...cut, names(areas)].join(' · ');
}
