const TILES = [
  [2, 0, '#e8a33d'],
  [0, 1, '#7cc4c0'],
  [1, 1, '#3f9a9a'],
  [2, 1, '#0f5a60'],
  [1, 2, '#0f5a60'],
] as const;

/** The site's mark: five tiles of a map, one of them lit. */
export const iconSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#0b3236"/>' +
  TILES.map(([x, y, fill]) => `<rect x="${5 + x * 8}" y="${5 + y * 8}" width="6" height="6" fill="${fill}"/>`).join(
    '',
  ) +
  '</svg>';
