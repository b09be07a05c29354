import { areaMap } from './area-map.ts';
import { TILE_GRID } from './tile-grid.ts';
import type { MapOptions } from './map-options.ts';
import type { AreaFigure } from './types.ts';

const SIDE = 40;
/** Part of a square that is left between tiles. */
const GAP = 0.05;
const TILES = new Map(TILE_GRID.map(tile => [tile.code, tile]));
const CODES = [...TILES.keys()].sort();
const across = (places: readonly number[]) => (Math.max(...places) + 1) * SIDE;
const VIEW_BOX = `0 0 ${across(TILE_GRID.map(({ column }) => column))} ${across(TILE_GRID.map(({ row }) => row))}`;

/** A map of the 98 municipalities as tiles of equal size, with its legend; see `areaMap`. Short names need a wide screen. */
export const tileGridMap = (figures: readonly AreaFigure[], options: MapOptions): string =>
  areaMap(
    figures,
    { className: 'chart-tiles', scale: 1.5, viewBox: VIEW_BOX, codes: CODES, shape: code => tileShape(code, SIDE) },
    options,
  );

/** A municipality's tile with its short name, around the middle of its place in a grid of squares `side` units wide. */
export function tileShape(code: string, side: number): string {
  const { row, column, short } = TILES.get(code)!;
  const half = Math.round((side * (1 - GAP)) / 2);
  const square = `<rect x="${-half}" y="${-half}" width="${2 * half}" height="${2 * half}"/>`;
  return `<g transform="translate(${(column + 0.5) * side} ${(row + 0.5) * side})">${square}<text class="wide" dy=".35em">${short}</text></g>`;
}
