import { TENTHS } from './line-marks.ts';

/** Where a figure of a newest period usually ends up once it is revised, in the unit that is shown. */
export interface Revision {
  readonly ordinal: number;
  readonly lower: number;
  readonly upper: number;
}

/** Upright strokes from end to end of each, in slots × tenths of pixels like the lines; empty text for none. */
export function revisionMarks(
  revisions: readonly Revision[],
  { first, y }: { readonly first: number; readonly y: (value: number) => number },
): string {
  if (revisions.length === 0) return '';
  const at = (value: number): number => Math.round(y(value) * TENTHS);
  const strokes = revisions.map(({ ordinal, lower, upper }) => `M${ordinal - first} ${at(lower)}V${at(upper)}`);
  return `<path class="revision" d="${strokes.join('')}"/>`;
}
