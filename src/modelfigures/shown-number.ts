import type { MeasureColumn } from '../model/source.ts';

/** Counts that the publisher withholds: one and two; the smallest count seen in published figures is three. */
const isWithheld = (count: number): boolean => count === 1 || count === 2;

/** A count as the publisher gives it: whole, null where it is so small that it is withheld. */
export function shownCount(value: number): number | null {
  const count = Math.round(value);
  return isWithheld(count) ? null : count;
}

/**
 * A figure as it stands in a body: whole numbers without and the others with their decimals (`3`, `3.0`), `null` where
 * it is not given or withheld. Only counts of people and spells are withheld.
 */
export function shownNumber(value: number | null, { parser, decimals, kind }: MeasureColumn): string {
  if (value === null || !Number.isFinite(value)) return 'null';
  if (parser === 'decimal') return (Math.round(value * 10 ** decimals) / 10 ** decimals).toFixed(decimals);
  const count = kind === 'amount' ? Math.round(value) : shownCount(value);
  return count === null ? 'null' : String(count);
}
