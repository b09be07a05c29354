import { TILE_GRID } from '../../../src/charts/tile-grid.ts';
import { tileShape } from '../../../src/charts/tile-grid-map.ts';
import { drawn } from '../drawn.ts';
import { shapesOf } from './recolour.ts';

/** Units of the outlines that a tile is wide: as many as stand beside each other fill the width. */
const SIDE = 70;

/** Gives a map of outlines the tiles of its municipalities; the page's style sheet shows one or the other. */
export function addTiles(svg: SVGSVGElement): void {
  const shapes = shapesOf(svg);
  const known = TILE_GRID.filter(({ code }) => shapes.has(code));
  const tiles = drawn(`<svg>${known.map(({ code }) => tileShape(code, SIDE)).join('')}</svg>`).firstElementChild!;
  for (const { code } of known) shapes.get(code)!.append(tiles.firstElementChild!);
  svg.classList.add('tiled');
  svg.setAttribute('preserveAspectRatio', 'xMidYMin slice');
}
