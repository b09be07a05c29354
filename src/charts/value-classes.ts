import { isShown } from './is-shown.ts';
import type { AreaFigure } from './types.ts';

/** Colours of the sequential palette: classes `c0` (least) to `c5` (most). */
export const PALETTE = 6;

/** How values are put in classes: as many classes of about equal counts, or the limits between them. */
export type Classing = { readonly classes: number } | { readonly limits: readonly number[] };

/** Classes of values in rising order. A class holds the values from its lower limit up to, not including, the next. */
export interface ValueClasses {
  readonly classes: readonly ValueClass[];
  /** Values at which a class after the first begins. */
  readonly limits: readonly number[];
  /** Number of the class of a value. */
  readonly classOf: (value: number) => number;
}

/** One class: its colour in the palette, how many figures it holds, and the least and greatest of them. */
export interface ValueClass {
  readonly colour: number;
  readonly count: number;
  readonly least?: number;
  readonly greatest?: number;
  /** Limits where they are given; an end class lacks one. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * Classes for the figures that may be shown. Of classes by count, equal values fall in one, so there may be fewer than
 * asked for. Throws `invalid classes` where there would be more than six or limits do not rise.
 */
export function valueClasses(figures: readonly AreaFigure[], classing: Classing): ValueClasses {
  const values = figures.filter(isShown).map(({ value }) => value);
  const limits = 'limits' in classing ? classing.limits : limitsByCount(values, classing.classes);
  if (limits.length >= PALETTE || limits.some((limit, i) => i > 0 && limit <= limits[i - 1]!)) {
    throw new Error(
      `invalid classes: limits ${limits.join(', ')} (at most ${PALETTE - 1}, rising). Give other limits.`,
    );
  }
  const classOf = (value: number) => limits.filter(limit => value >= limit).length;
  const classes = Array.from({ length: limits.length + 1 }, (_, i): ValueClass => {
    const members = values.filter(value => classOf(value) === i).sort((a, b) => a - b);
    return {
      colour: limits.length === 0 ? 2 : Math.round((i * (PALETTE - 1)) / limits.length),
      count: members.length,
      ...(members.length > 0 && { least: members[0]!, greatest: members.at(-1)! }),
      ...('limits' in classing && i > 0 && { from: limits[i - 1]! }),
      ...('limits' in classing && i < limits.length && { to: limits[i]! }),
    };
  });
  return { classes, limits, classOf };
}

/** Values at which classes of about equal counts begin; a class does not begin within equal values but after them. */
function limitsByCount(values: readonly number[], classes: number): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const begins = Array.from({ length: Math.max(0, classes - 1) }, (_, k) => {
    let i = Math.max(1, Math.ceil(((k + 1) * sorted.length) / classes));
    while (i < sorted.length && sorted[i] === sorted[i - 1]) i++;
    return sorted[i];
  });
  return [...new Set(begins)].filter(limit => limit !== undefined);
}
