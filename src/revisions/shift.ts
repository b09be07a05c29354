/** How many rows of a period are in both editions, and how many of them have another figure of a measure. */
export interface PeriodCells {
  /** Last month of the period, as a number. */
  readonly month: number;
  readonly cells: number;
  readonly changed: number;
}

/** How a measure moved as a whole: all of it, from a break month on, or neither. */
export interface Shift {
  readonly whole: boolean;
  readonly from: number | null;
}

/** Share of the cells that has to change for a shift, fewest cells a whole one is told from, fewest periods from a break on. */
const SHARE = 0.5;
const LEAST_CELLS = 20;
const LEAST_PERIODS = 3;

/**
 * Whether a measure moved as a whole. `whole`: half of the cells before the month `revisedSince` are other ones. `from`: the
 * earliest of the break months with half of the cells changed in every period from it on (at least three), and fewer than
 * half in the periods before it.
 */
export function shiftOf(
  periods: readonly PeriodCells[],
  { breaks, revisedSince }: { readonly breaks: readonly number[]; readonly revisedSince: number },
): Shift {
  if (
    moved(
      periods.filter(({ month }) => month < revisedSince),
      LEAST_CELLS,
    )
  )
    return { whole: true, from: null };
  const from = breaks.find(start => {
    const after = periods.filter(({ month }) => month >= start);
    const before = periods.filter(({ month }) => month < start);
    return (
      after.length >= LEAST_PERIODS && before.length > 0 && after.every(one => moved([one], 1)) && !moved(before, 1)
    );
  });
  return { whole: false, from: from ?? null };
}

function moved(periods: readonly PeriodCells[], least: number): boolean {
  const cells = periods.reduce((sum, one) => sum + one.cells, 0);
  const changed = periods.reduce((sum, one) => sum + one.changed, 0);
  return cells >= least && changed >= SHARE * cells;
}
