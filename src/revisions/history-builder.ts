import { tablesOf } from '../indicators/compute/compute-indicator.ts';
import type { MeasureTable } from '../observations/measure-table.ts';
import { sourceTable } from '../sources/index.ts';
import { headlineOfEdition, type HeadlineFigures } from './headline-figures.ts';
import { stepBack, withholding, type DatedHeadline, type EarlierEdition, type IndicatorHistory } from './history.ts';
import type { EditionDays } from './table-revisions.ts';

/** Collects what older editions told of every indicator's headline series. */
export interface HistoryBuilder {
  /** Takes what was published on a day; days come in order, the oldest first. */
  add(older: EditionDays & { readonly day: string }): void;
  /** The histories of the indicators that any older edition has figures for. */
  histories(): IndicatorHistory[];
}

/**
 * A builder for the headline series in use that holds one edition of figures at a time. Figures that the edition in use withholds are withheld in all; a day
 * on which no source of an indicator brought anything new is not told of.
 */
export function historyBuilder(headlines: readonly HeadlineFigures[]): HistoryBuilder {
  const lines = headlines.map(historyLine);
  return {
    add: older => lines.forEach(line => line.add(older)),
    histories: () => lines.flatMap(line => line.history() ?? []),
  };
}

interface Pending extends DatedHeadline {
  readonly tables: readonly (MeasureTable | undefined)[];
}

function historyLine(inUse: HeadlineFigures) {
  const { indicator, targetGroup, freq } = inUse;
  const needed = tablesOf(indicator);
  const sources = [...new Set(needed.map(id => sourceTable(id).source as string))];
  const editions: EarlierEdition[] = [];
  let pending: Pending | null = null;
  const add = ({ day, days, tables }: EditionDays & { readonly day: string }): void => {
    const own = new Map(sources.flatMap(source => (days.has(source) ? [[source, days.get(source)!] as const] : [])));
    if (pending && sources.every(source => own.get(source) === pending!.sources.get(source))) return;
    const read = needed.map(id => tables.get(id));
    const same = pending?.tables.every((table, at) => table === read[at]) ? pending.figures : null;
    const figures = same ?? headlineOfEdition(inUse, tables);
    if (!figures || figures.areas.size === 0) return;
    const told = same ?? withholding(figures, inUse);
    if (pending) editions.push(stepBack(told, pending));
    pending = { day, sources: own, figures: told, tables: read };
  };
  const history = (): IndicatorHistory | null => {
    if (pending) editions.push(stepBack(inUse, pending));
    pending = null;
    return editions.length === 0 ? null : { indicator, targetGroup, freq, editions: editions.toReversed() };
  };
  return { add, history };
}
