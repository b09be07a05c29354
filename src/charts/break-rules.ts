import { escapeText } from './escape-text.ts';
import type { LineSpan } from './line-span.ts';
import type { SeriesBreak } from './types.ts';

/** Part of the plot's width that a label takes on a phone. */
const LABEL_WIDTH = 0.36;

/** Height in pixels of a row of break labels. */
export const LABEL_ROW = 14;

/** A break as drawn: its label and the row, counted from the plot upwards, in which the label stands. */
export interface PlacedBreak extends SeriesBreak {
  readonly label: string;
  readonly row: number;
}

/**
 * Labels for breaks within the span, numbered where there are several; labels that would meet on a phone stand in
 * different rows. A break that a series marks and nobody describes has an empty text.
 */
export function placeBreaks(
  described: readonly SeriesBreak[],
  marked: readonly number[],
  { span, word }: { span: LineSpan; word: string },
): PlacedBreak[] {
  const texts = new Map(described.map(({ ordinal, text }) => [ordinal, text]));
  const inside = [...new Set([...texts.keys(), ...marked])]
    .filter(at => at > span.first && at <= span.last)
    .sort((a, b) => a - b);
  const ends: number[] = [];
  return inside.map((ordinal, i) => {
    const { from, to } = labelEnds(ordinal, span);
    const free = ends.findIndex(end => from > end);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    return { ordinal, text: texts.get(ordinal) ?? '', label: inside.length === 1 ? word : `${word} ${i + 1}`, row };
  });
}

/** Where a label runs, as parts of the plot's width: to the right of its rule, or to the left where there is no room. */
function labelEnds(ordinal: number, { first, slots }: LineSpan): { from: number; to: number; late: boolean } {
  const at = (ordinal - first) / slots;
  const late = at > 1 - LABEL_WIDTH;
  return late ? { from: at - LABEL_WIDTH, to: at, late } : { from: at, to: at + LABEL_WIDTH, late };
}

/** A rule where each break's new side begins, from its label down through the plot; labels lie over all rules. */
export function breakRules(
  breaks: readonly PlacedBreak[],
  span: LineSpan,
  { top, height }: { top: number; height: number },
): string {
  const y = (row: number) => top - 4 - row * LABEL_ROW;
  const rules = breaks.map(({ ordinal, row }) => {
    const x = span.percent(ordinal);
    return `<line class="rule" x1="${x}" x2="${x}" y1="${y(row) - 9}" y2="${top + height}"/>`;
  });
  const labels = breaks.map(({ ordinal, label, row }) => {
    const side = labelEnds(ordinal, span).late ? 'text-anchor="end" dx="-4"' : 'dx="4"';
    return `<text class="break" x="${span.percent(ordinal)}" y="${y(row)}" ${side}>${escapeText(label)}</text>`;
  });
  return rules.join('') + labels.join('');
}
