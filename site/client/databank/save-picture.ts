import { pictureOf, pngOf } from '../charts/picture.ts';
import type { PictureText } from '../charts/picture.ts';
import { saveFile } from './save-file.ts';

/** Saves a chart as an SVG that needs nothing but itself. */
export const saveSvg = async (svg: SVGSVGElement, name: string, text: PictureText): Promise<void> =>
  saveFile(`${name}.svg`, await pictureOf(svg, text), 'image/svg+xml');

/** Saves a chart as PNG in double size. Throws `invalid picture` where the browser cannot draw it. */
export const savePng = async (svg: SVGSVGElement, name: string, text: PictureText): Promise<void> =>
  saveFile(`${name}.png`, await pngOf(await pictureOf(svg, text)), 'image/png');
