import { HIDDEN, type CellColumn, type CellStore } from './cells.ts';
import { hide } from './hide.ts';
import type { RatioLink } from './ratio-links.ts';
import type { DisclosureRule } from './rules.ts';

/**
 * Hides what the rule itself hides: counts above 0 and below the threshold, parts of wholes whose rest is such a count,
 * and money that one person could make up most of.
 */
export function hideFirst(store: CellStore, links: readonly RatioLink[], rule: DisclosureRule): void {
  for (const column of store.columns) {
    const reason = column.kind === 'amount' ? HIDDEN.MONEY : HIDDEN.SMALL;
    const { base, index } = column;
    for (let cell = base; cell < base + index.table.rows; cell += 1) {
      const value = store.value[cell]!;
      if (value > 0 && value < column.threshold) hide(store, cell, reason);
    }
  }
  for (const link of links) {
    if (link.kind === 'share' && link.part && link.whole) hideComplements(store, link, rule.threshold);
  }
  followWholes(store);
}

/** A part so close to its whole that the rest is a small count is hidden: whole minus part would tell the rest. */
function hideComplements(store: CellStore, { part, whole }: RatioLink, threshold: number): void {
  for (let row = 0; row < part!.length; row += 1) {
    const [own, all] = [part![row]!, whole![row]!];
    if (own < 0 || all < 0 || store.hidden[own] || store.hidden[all]) continue;
    const rest = store.value[all]! - store.value[own]!;
    if (rest <= 0 || rest >= threshold) continue;
    store.wholes.set(own, all);
    hide(store, own, HIDDEN.COMPLEMENT);
  }
}

/** Wholes of cells that an earlier step hid because of the rest of their whole. */
export function knowWholes(store: CellStore, links: readonly RatioLink[]): void {
  for (const { part, whole } of links) {
    if (!part || !whole) continue;
    for (let row = 0; row < part.length; row += 1) {
      const [own, all] = [part[row]!, whole[row]!];
      if (own >= 0 && all >= 0 && store.hidden[own] === HIDDEN.COMPLEMENT) store.wholes.set(own, all);
    }
  }
}

/** A count worked out of a share of a withheld whole is not known either. */
function followWholes(store: CellStore): void {
  const implied = store.columns.filter((column): column is Required<CellColumn> => column.implied !== undefined);
  for (const column of implied) {
    const whole = store.columns.find(
      other => other.index.table === column.index.table && other.measure === column.implied.whole,
    )!;
    for (let row = 0; row < column.index.table.rows; row += 1) {
      const cell = column.base + row;
      if (store.hidden[cell] === HIDDEN.PUBLISHER && store.hidden[whole.base + row]) {
        store.hidden[cell] = HIDDEN.FOLLOWS;
      }
    }
  }
}
