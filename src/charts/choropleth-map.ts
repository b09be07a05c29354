import { areaMap } from './area-map.ts';
import { MUNICIPALITY_SHAPES, MUNICIPALITY_VIEW_BOX } from './municipality-shapes.ts';
import type { MapOptions } from './map-options.ts';
import type { AreaFigure } from './types.ts';

/** A map of the 98 municipalities in their outlines, with its legend; see `areaMap`. */
export const choroplethMap = (figures: readonly AreaFigure[], options: MapOptions): string =>
  areaMap(
    figures,
    {
      className: 'chart-choropleth',
      scale: 3,
      viewBox: MUNICIPALITY_VIEW_BOX,
      codes: Object.keys(MUNICIPALITY_SHAPES),
      shape: code => `<path d="${MUNICIPALITY_SHAPES[code]!}"/>`,
    },
    options,
  );
