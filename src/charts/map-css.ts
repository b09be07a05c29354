import { PALETTE } from './value-classes.ts';

const classes = Array.from({ length: PALETTE }, (_, i) => i);

/** Rules for maps: classes `c0` to `c5`, hatched gaps, the area pointed out. */
export const mapCss: string =
  '.chart-map{width:100%;height:auto}' +
  '.chart-choropleth{max-width:480px;text-anchor:middle}.chart-tiles{max-width:680px;text-anchor:middle}' +
  classes
    .map(
      i =>
        `.chart-map .c${i}:not(.even){fill:var(--chart-c-${i})}.chart-map pattern.c${i} path{stroke:var(--chart-t-${i})}.chart-map .even.c${i} text{stroke:var(--chart-c-${i})}.chart-key.c${i}{background:var(--chart-c-${i});border:1px solid var(--chart-line)}`,
    )
    .join('') +
  classes.map(i => `.chart-map .c${i} text{fill:var(--chart-t-${i})}`).join('') +
  '.chart-map text{fill:currentColor;stroke:none}' +
  '.chart-map pattern rect{stroke:none}.chart-map pattern[class*=" c"] path{stroke-opacity:.45;stroke-width:1.2px}' +
  '.chart-map .even text{paint-order:stroke;stroke-width:4px}' +
  '.chart-key.even{border:1px solid var(--chart-line);background:repeating-linear-gradient(45deg,currentColor 0 1px,transparent 1px 4px)}' +
  '.chart-map .gap text{paint-order:stroke;stroke:var(--chart-ground);stroke-width:3px}' +
  '.chart-map path,.chart-map rect{stroke:var(--chart-line);stroke-width:.7px;vector-effect:non-scaling-stroke;stroke-linejoin:round}' +
  '.chart-map .gap-none{fill:var(--chart-ground)}.chart-map .gap-none rect,.chart-map .gap-none path{stroke-dasharray:2 2}' +
  '.chart-map a:hover path,.chart-map a:hover rect{stroke:currentColor;stroke-width:2px}' +
  '.chart-map .chosen path,.chart-map .chosen rect{stroke:var(--chart-contrast);stroke-width:3px}' +
  '.chart-key.chosen{border:3px solid var(--chart-contrast)}' +
  '@media (max-width:40rem){.chart-map .wide{display:none}}' +
  '@media (forced-colors:active){.chart-map{forced-color-adjust:none}}';
