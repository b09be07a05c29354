import { coordinate } from './coordinate.ts';
import { dodge } from './dodge.ts';
import { escapeText } from './escape-text.ts';
import { wrapLabel } from './wrap-label.ts';

const LINE = 13;
/** Signs of a value in one line. */
const VALUE = 16;

/** A line's name and latest value, and the height in pixels where the line ends. */
export interface EndLabel {
  readonly className: string;
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

/** Names and latest values to the right of the plot, each at the height of its line's end, moved apart where they meet. */
export function endLabels(labels: readonly EndLabel[], range: readonly [number, number]): string {
  const rows = labels.map(rowsOf);
  const places = dodge(
    labels.map(({ at }, i) => ({ at, height: rows[i]!.length * LINE + 4 })),
    range,
  );
  return labels
    .map(({ className, name }, i) => {
      const names = wrapLabel(name).length;
      const start = places[i]! - ((rows[i]!.length - 1) * LINE) / 2;
      const lines = rows[i]!.map(
        (row, j) =>
          `<text x="100%" dx="8" y="${coordinate(start + j * LINE)}"${j >= names ? ' class="value"' : ''}>${escapeText(row)}</text>`,
      );
      return `<g class="${className}">${lines.join('')}</g>`;
    })
    .join('');
}

/** Signs of the longest line of the labels: decides the room kept for them. */
export const labelSigns = (labels: readonly Pick<EndLabel, 'name' | 'value'>[]): number =>
  Math.max(0, ...labels.flatMap(rowsOf).map(row => row.length));

/** The rows of a label; a value too long for one is parted at its spaces, though they hold it together elsewhere. */
const rowsOf = ({ name, value }: Pick<EndLabel, 'name' | 'value'>): string[] => [
  ...wrapLabel(name),
  ...(value.length > VALUE ? wrapLabel(value.replaceAll('\u00a0', ' '), VALUE) : [value]),
];
