import { linearScale } from '../../src/charts/linear-scale.ts';
import { chartFrame } from '../../src/charts/chart-frame.ts';
import { coordinate } from '../../src/charts/coordinate.ts';
import { escapeText } from '../../src/charts/escape-text.ts';
import { scaleAttributes } from '../../src/charts/scale-text.ts';
import type { Ends } from '../../src/charts/scale-text.ts';
import type { AreaFigure } from '../../src/charts/types.ts';

const [WIDTH, ROW] = [640, 24];
const RIGHT = 96;

/** Room for the names: at least and at most so much, and so much for each of their signs. */
const NAMES = { least: 200, most: 330, sign: 6.5 };

const leftOf = (figures: readonly AreaFigure[]): number => {
  const longest = Math.max(0, ...figures.map(({ label }) => label.length));
  return Math.min(NAMES.most, Math.max(NAMES.least, Math.ceil(longest * NAMES.sign) + 8));
};

/** Bars from zero in the order given, each with its figure; those without one say nothing but their name and a dash. */
export function barsSvg(figures: readonly AreaFigure[], format: (value: number) => string): string {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const left = leftOf(figures);
  const x = linearScale([Math.min(0, ...values), Math.max(0, ...values)], [left, WIDTH - RIGHT]);
  const zero = x(0);
  const rows = figures.map(({ label, value }, i) => {
    const middle = i * ROW + ROW / 2;
    const name = `<text class="end" x="${left - 8}" y="${middle}" dy=".32em">${escapeText(label)}</text>`;
    if (value === null) return `${name}<text x="${coordinate(zero + 6)}" y="${middle}" dy=".32em">–</text>`;
    const [from, to] = [Math.min(zero, x(value)), Math.max(zero, x(value))];
    const bar = `<rect x="${coordinate(from)}" y="${middle - 8}" width="${coordinate(Math.max(1, to - from))}" height="16"/>`;
    return `${name}${bar}<text x="${coordinate(to + 6)}" y="${middle}" dy=".32em">${escapeText(format(value))}</text>`;
  });
  const description = figures.map(({ label, value }) => `${label}: ${value === null ? '–' : format(value)}`).join(', ');
  return chartFrame(
    {
      id: 'bars',
      title: figures
        .map(({ label }) => label)
        .slice(0, 3)
        .join(', '),
      description,
    },
    `class="chart chart-databank" viewBox="0 0 ${WIDTH} ${Math.max(1, figures.length) * ROW}"${scaleAttributes(x, rowEnds(figures.length))}`,
    rows.join(''),
  );
}

/** The middles of the rows by their numbers. */
const rowEnds = (count: number): Ends => ({ domain: [0, count - 1], range: [ROW / 2, (count - 0.5) * ROW] });
