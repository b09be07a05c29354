import { saveFile } from './save-file.ts';

const SCALE = 2;

/** A drawn chart as a picture that stands alone: its rules inside, in the size it has on the page. */
export function pictureOf(svg: SVGSVGElement, title: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  const rules = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  const { color, backgroundColor, fontFamily } = getComputedStyle(document.body);
  rules.textContent = `svg{color:${color};background:${backgroundColor};font-family:${fontFamily};font-size:14px}${chartRules()}`;
  copy.prepend(rules);
  copy.querySelector('title')!.textContent = title;
  return new XMLSerializer().serializeToString(copy);
}

/** The page's rules about charts and colours. */
function chartRules(): string {
  const texts = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText));
  const wanted = texts.filter(text => /^(:root|@media screen|[^{]*\.chart)/.test(text));
  const theme = document.documentElement.dataset['theme'];
  return wanted.join('\n').replaceAll(`:root[data-theme="${theme}"]`, ':root');
}

/** Saves a chart as SVG. */
export const saveSvg = (svg: SVGSVGElement, name: string, title: string): void =>
  saveFile(`${name}.svg`, pictureOf(svg, title), 'image/svg+xml');

/** Saves a chart as PNG in double size. Throws `invalid picture` where the browser cannot draw it. */
export async function savePng(svg: SVGSVGElement, name: string, title: string): Promise<void> {
  const { width, height } = svg.getBoundingClientRect();
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureOf(svg, title))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  const context = canvas.getContext('2d')!;
  context.scale(SCALE, SCALE);
  context.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('invalid picture: the browser gave no PNG. Save it as SVG.');
  saveFile(`${name}.png`, blob, 'image/png');
}
