import { MUNICIPALITY_SHAPES } from '../../src/charts/municipality-shapes.ts';

const CODES = new Map(Object.entries(MUNICIPALITY_SHAPES).map(([code, shape]) => [shape, code]));

/** The municipalities' outlines as one file of named shapes, which every page with a map uses. */
export const outlinesSvg =
  '<svg xmlns="http://www.w3.org/2000/svg"><defs>' +
  [...CODES].map(([shape, code]) => `<path id="m${code}" vector-effect="non-scaling-stroke" d="${shape}"/>`).join('') +
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
