import { linearScale, niceDomain } from '../../src/charts/linear-scale.ts';
import { chartFrame } from '../../src/charts/chart-frame.ts';
import { coordinate } from '../../src/charts/coordinate.ts';
import { escapeText } from '../../src/charts/escape-text.ts';
import { valueDomain } from '../../src/charts/value-axis.ts';

/** One area with two figures. */
export interface ScatterPoint {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** Names of the axes, and how their figures are written. */
export interface ScatterOptions {
  readonly axes: { readonly x: string; readonly y: string };
  readonly format: { readonly x: (value: number) => string; readonly y: (value: number) => string };
}

const [WIDTH, HEIGHT] = [640, 420];
const EDGE = { left: 64, right: 16, top: 28, bottom: 44 };
/** Names stand beside the points where there are so few that they have room. */
const MOST_NAMED = 12;

/** Two figures of each area against each other, with a title for each point. */
export function scatterSvg(points: readonly ScatterPoint[], { axes, format }: ScatterOptions): string {
  const x = linearScale(niceDomain(valueDomain(points.map(point => point.x)), 5), [EDGE.left, WIDTH - EDGE.right]);
  const y = linearScale(niceDomain(valueDomain(points.map(point => point.y)), 5), [HEIGHT - EDGE.bottom, EDGE.top]);
  const grid = y.ticks(5).map(tick => {
    const at = coordinate(y(tick));
    return `<path class="grid" d="M${EDGE.left} ${at}H${WIDTH - EDGE.right}"/><text class="end" x="${EDGE.left - 8}" y="${at}" dy=".32em">${escapeText(format.y(tick))}</text>`;
  });
  const below = x.ticks(5).map(tick => {
    const at = coordinate(x(tick));
    return `<path class="grid" d="M${at} ${EDGE.top}V${HEIGHT - EDGE.bottom}"/><text class="mid" x="${at}" y="${HEIGHT - EDGE.bottom + 18}">${escapeText(format.x(tick))}</text>`;
  });
  const marks = points.map(point => {
    const [cx, cy] = [coordinate(x(point.x)), coordinate(y(point.y))];
    const name = escapeText(point.label);
    const label = points.length <= MOST_NAMED ? `<text x="${cx}" y="${cy}" dx="8" dy=".32em">${name}</text>` : '';
    return `<g><title>${name}: ${escapeText(format.x(point.x))}, ${escapeText(format.y(point.y))}</title><circle cx="${cx}" cy="${cy}" r="5"/>${label}</g>`;
  });
  const names =
    `<text x="${EDGE.left}" y="16">↑ ${escapeText(axes.y)}</text>` +
    `<text class="end" x="${WIDTH - EDGE.right}" y="${HEIGHT - 6}">${escapeText(axes.x)} →</text>`;
  return chartFrame(
    { id: 'scatter', title: `${axes.x}, ${axes.y}`, description: points.map(({ label }) => label).join(', ') },
    `class="chart chart-databank" viewBox="0 0 ${WIDTH} ${HEIGHT}"`,
    `${grid.join('')}${below.join('')}${marks.join('')}${names}`,
  );
}
