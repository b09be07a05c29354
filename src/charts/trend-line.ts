import { dot, line } from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import type { LineParts, ShownPoint } from './line-parts.ts';

/** How the lines of a trend differ, in colour and in dashes: the first is the one that matters. */
export const TREND_STYLES = [
  { stroke: 'var(--chart-accent)', strokeWidth: 2.5, strokeDasharray: 'none' },
  { stroke: 'currentColor', strokeWidth: 1.5, strokeDasharray: 'none' },
  { stroke: 'var(--chart-contrast)', strokeWidth: 1.5, strokeDasharray: '7,3' },
  { stroke: 'var(--chart-line)', strokeWidth: 1.75, strokeDasharray: 'none' },
  { stroke: 'var(--chart-line)', strokeWidth: 1.75, strokeDasharray: '7,3' },
  { stroke: 'var(--chart-contrast)', strokeWidth: 1.5, strokeDasharray: '1.5,3' },
] as const;
/** One of them. */
export type TrendStyle = (typeof TREND_STYLES)[number];

/** Column and row of a panel. */
export interface Panel {
  readonly fx: number;
  readonly fy: number;
}

interface Row {
  readonly x: number | null;
  readonly y: number;
}

/**
 * A series as marks of Plot in ordinals × values: lines that stop at gaps and breaks, dashed to figures that are not
 * final, whose runs are marked at both ends.
 */
export function trendLine(parts: LineParts, style: TrendStyle, panel?: Panel): Markish[] {
  const faceted = { ...(panel && { fx: () => panel.fx, fy: () => panel.fy }) };
  const path = (runs: readonly (readonly ShownPoint[])[], options: object): Markish[] =>
    runs.length === 0
      ? []
      : [line(runs.flatMap(rowsOf), { x: 'x', y: 'y', ...style, strokeLinejoin: 'round', ...options, ...faceted })];
  return [
    ...path(parts.solid, {}),
    ...path(parts.dashed, { strokeDasharray: '3,3' }),
    ...path(
      parts.alone.map(point => [point]),
      { strokeWidth: 5, strokeLinecap: 'round', strokeDasharray: 'none' },
    ),
    ...(parts.openEnds.length === 0
      ? []
      : [
          dot(parts.openEnds.map(openRow), {
            x: 'x',
            y: 'y',
            r: 4.5,
            symbol: 'symbol',
            stroke: style.stroke,
            strokeWidth: 2,
            fill: 'var(--chart-ground)',
            ...faceted,
          }),
        ]),
  ];
}

/** The rows of a run and an empty one that ends it, so that all runs are one path. */
const rowsOf = (run: readonly ShownPoint[]): Row[] => [
  ...run.map(({ period, value }) => ({ x: period.ordinal, y: value })),
  { x: null, y: 0 },
];

const openRow = ({ period, value, status }: ShownPoint) => ({
  x: period.ordinal,
  y: value,
  symbol: status === 'P' ? 'circle' : 'square',
});
