/** Colours of the tiles, each with the corners of those that have it. */
const TILES = {
  '#e8a33d': ['M21 5'],
  '#7cc4c0': ['M5 13'],
  '#3f9a9a': ['M13 13'],
  '#0f5a60': ['M21 13', 'M13 21'],
} as const;

const tiles = Object.entries(TILES)
  .map(([fill, corners]) => `<path d='${corners.map(corner => `${corner}h6v6h-6z`).join('')}' fill='${fill}'/>`)
  .join('');

/** The site's mark: five tiles of a map, one of them lit. */
export const iconSvg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='5' fill='#0b3236'/>${tiles}</svg>`;

/** The same as an address, so that a page's icon is no file that a browser asks for while it draws the page. */
export const iconAddress = `data:image/svg+xml,${iconSvg.replaceAll('#', '%23')}`;
