import { MUNICIPALITY_SHAPES } from '../../src/charts/municipality-shapes.ts';

const CODES = new Map(Object.entries(MUNICIPALITY_SHAPES).map(([code, shape]) => [shape, code]));

/**
 * Outlines of municipalities by code as one file of named shapes, which every page with a map uses: the official ones
 * where a version has them, else those that the charts draw.
 */
export const outlinesSvg = (shapes: Readonly<Record<string, string>>): string =>
  '<svg xmlns="http://www.w3.org/2000/svg"><defs>' +
  Object.entries(shapes)
    .map(([code, shape]) => `<path id="m${code}" vector-effect="non-scaling-stroke" d="${shape}"/>`)
    .join('') +
  '</defs></svg>';

/**
 * A map with its outlines replaced by references to the file at `address`: the shapes are two thirds of a page that has
 * them and are the same on all. Other paths stay.
 */
export const withOutlinesAt = (map: string, address: string): string =>
  map.replace(/<path d="([^"]+)"\/>/g, (path, shape: string) => {
    const code = CODES.get(shape);
    return code === undefined ? path : `<use href="${address}#m${code}"/>`;
  });
