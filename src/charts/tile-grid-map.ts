import { areaMap } from './area-map.ts';
import { TILE_GRID } from './tile-grid.ts';
import type { MapOptions } from './map-options.ts';
import type { AreaFigure } from './types.ts';

const SIDE = 40;
const GAP = 2;
const TILES = new Map(TILE_GRID.map(tile => [tile.code, tile]));
const CODES = [...TILES.keys()].sort();
const across = (places: readonly number[]) => (Math.max(...places) + 1) * SIDE;
const VIEW_BOX = `0 0 ${across(TILE_GRID.map(({ column }) => column))} ${across(TILE_GRID.map(({ row }) => row))}`;

/** A map of the 98 municipalities as tiles of equal size, with its legend; see `areaMap`. Short names need a wide screen. */
export const tileGridMap = (figures: readonly AreaFigure[], options: MapOptions): string =>
  areaMap(figures, { className: 'chart-tiles', scale: 1.5, viewBox: VIEW_BOX, codes: CODES, shape: tile }, options);

function tile(code: string): string {
  const { row, column, short } = TILES.get(code)!;
  const [x, y, size] = [column * SIDE + GAP / 2, row * SIDE + GAP / 2, SIDE - GAP];
  const label = `<text class="wide" x="${x + size / 2}" y="${y + size / 2}" dy=".35em">${short}</text>`;
  return `<rect x="${x}" y="${y}" width="${size}" height="${size}"/>${label}`;
}
