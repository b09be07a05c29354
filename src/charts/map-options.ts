import type { ChartOptions, ChartWords } from './types.ts';
import type { Classing } from './value-classes.ts';

/** Patterns for class limits; `{from}` and `{to}` are replaced. */
export interface MapWords extends ChartWords {
  /** From the least to the greatest value of a class, both in it: `{from}–{to}`. */
  readonly range: string;
  /** Up to a limit that is not in the class: `under {to}`. */
  readonly below: string;
  /** From a limit up to another that is not in the class. */
  readonly between: string;
  readonly above: string;
  /** Areas hatched as `even`: their difference from what they are compared with is no clear one. */
  readonly even: string;
}

/** What a map is told besides what every chart is. */
export interface MapOptions extends ChartOptions {
  readonly words: MapWords;
  readonly classing: Classing;
  /** Code of the area to point out. */
  readonly highlight?: string;
  /** Codes of the areas without a clear difference; hatched over the colour of their class. */
  readonly even?: ReadonlySet<string>;
  /**
   * Address of an area's page. The areas become links for the pointer and for assistive technology and are passed over
   * by the tab key: the table beside the map has the same links in order.
   */
  readonly href?: (code: string) => string;
}
