/** One line of the bench: what was measured against which budget. `ok` is null where there is nothing to compare. */
export interface Row {
  readonly what: string;
  readonly budget: string;
  readonly measured: string;
  readonly ok: boolean | null;
}

/** A measured number with its limit. */
export interface Measure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly decimals?: number;
  readonly most?: number;
  readonly least?: number;
  /** More to say about the measured figure. */
  readonly note?: string;
}

/** The line of a measured number: within its limit or not. */
export function row({ what, value, unit, decimals = 1, most, least, note }: Measure): Row {
  const limits = [
    ...(most === undefined ? [] : [`≤ ${format(most)} ${unit}`]),
    ...(least === undefined ? [] : [`≥ ${format(least)} ${unit}`]),
  ];
  const rounded = Number(value.toFixed(decimals));
  return {
    what,
    budget: limits.join(', '),
    measured: `${format(value, decimals)} ${unit}${note === undefined ? '' : ` (${note})`}`,
    ok: limits.length === 0 ? null : rounded <= (most ?? Infinity) && rounded >= (least ?? -Infinity),
  };
}

/** The line of something that could not be measured, with the reason. */
export const unmeasured = (what: string, reason: string): Row => ({
  what,
  budget: '',
  measured: `not measured: ${reason}`,
  ok: null,
});

/** The line of something that is so or not. */
export const fact = (what: string, ok: boolean, measured: string): Row => ({ what, budget: 'yes', measured, ok });

const format = (value: number, decimals?: number): string =>
  value.toLocaleString(
    'en-GB',
    decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
  );
