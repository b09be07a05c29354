import { withInlineStyles } from './inline-styles.ts';
import { linesOfText } from './picture-lines.ts';

const SVG = 'http://www.w3.org/2000/svg';
const [EDGE, LINE, SCALE] = [16, 17, 2];

/** What stands around a drawing in a picture of it. */
export interface PictureText {
  readonly title: string;
  /** The label of model figures, source and edition. */
  readonly notes: readonly string[];
}

/** A drawing with its title, legend, label and source as an SVG that needs nothing but itself. */
export async function pictureOf(svg: SVGSVGElement, { title, notes }: PictureText): Promise<string> {
  const { width, height } = svg.getBoundingClientRect();
  const copy = withInlineStyles(svg, await shapesOf(svg));
  const signs = Math.floor(width / 6.3);
  const picture = document.createElementNS(SVG, 'svg');
  const { color, backgroundColor, fontFamily } = getComputedStyle(document.body);
  const ground = element('rect', { width: '100%', height: '100%', fill: backgroundColor });
  picture.append(ground);
  let top = EDGE;
  const write = (text: string, style: Readonly<Record<string, string | number>>): void => {
    for (const words of linesOfText(text, signs)) {
      top += LINE;
      picture.append(element('text', { x: EDGE, y: top - 4, fill: color, 'font-size': 12, ...style }, words));
    }
  };
  write(title, { 'font-size': 14, 'font-weight': 700 });
  top += 6;
  picture.append(placed(svg, copy, top));
  top += height + 8;
  top = legend(svg, picture, { top, color });
  notes.forEach((note, i) => write(note, i === 0 ? { 'font-weight': 700 } : {}));
  const size = { width: Math.ceil(width + 2 * EDGE), height: Math.ceil(top + EDGE) };
  for (const [name, value] of Object.entries({ xmlns: SVG, ...size, 'font-family': fontFamily }))
    picture.setAttribute(name, String(value));
  return new XMLSerializer().serializeToString(picture);
}

/** The copy in the picture: a drawing with room beside its plot has it as an edge. */
function placed(svg: SVGSVGElement, copy: SVGSVGElement, top: number): SVGSVGElement {
  const { width, height } = svg.getBoundingClientRect();
  const { paddingLeft, paddingRight } = getComputedStyle(svg);
  const [left, right] = [parseFloat(paddingLeft), parseFloat(paddingRight)];
  const place = { x: EDGE + left, y: top, width: width - left - right, height, overflow: 'visible' };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  return copy;
}

/** The legend beneath a drawing, line by line, with its keys as squares; the place below it. */
function legend(svg: SVGSVGElement, picture: SVGSVGElement, { top, color }: { top: number; color: string }): number {
  const list = svg.nextElementSibling;
  if (!list?.classList.contains('chart-legend')) return top;
  let y = top;
  for (const item of list.children) {
    y += LINE;
    const key = item.querySelector('.chart-key');
    if (key) picture.append(...keyMarks(key, y));
    const text = { x: EDGE + 28, y: y - 4, fill: color, 'font-size': 12 };
    picture.append(element('text', text, item.textContent));
  }
  return y + 4;
}

/** A key as a rectangle, with lines or dots in it where it has a pattern. */
function keyMarks(key: Element, y: number): SVGElement[] {
  const {
    backgroundColor,
    borderTopColor,
    borderTopWidth,
    borderTopLeftRadius,
    backgroundImage,
    width,
    height,
    opacity,
  } = getComputedStyle(key);
  const [wide, high] = [parseFloat(width), parseFloat(height)];
  const round = borderTopLeftRadius === '50%' ? wide / 2 : 0;
  const [left, top] = [EDGE + (20 - wide) / 2, y - 8 - high / 2];
  const box = element('rect', {
    x: left,
    y: top,
    width: wide,
    height: high,
    rx: round,
    opacity,
    fill: backgroundColor === 'rgba(0, 0, 0, 0)' ? 'none' : backgroundColor,
    stroke: borderTopColor,
    'stroke-width': parseFloat(borderTopWidth),
  });
  if (backgroundImage === 'none') return [box];
  const dots = backgroundImage.startsWith('radial') ? { 'stroke-dasharray': '1 4' } : {};
  const lines = [0.25, 0.5, 0.75].map(part => `M${left + 1} ${top + high * part}h${wide - 2}`).join('');
  const slanted = [0, 5, 10, 15].map(x => `M${left + x + 4} ${top + 1}l-4 ${high - 2}`).join('');
  const d = backgroundImage.startsWith('radial') ? lines : slanted;
  return [box, element('path', { d, fill: 'none', stroke: borderTopColor, ...dots })];
}

function element(
  name: 'rect' | 'text' | 'path',
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

/** Shapes by name of the file that a drawing takes them from; none where it holds its own. */
async function shapesOf(svg: SVGSVGElement): Promise<Map<string, string>> {
  const address = svg.querySelector('use')?.getAttribute('href')?.split('#')[0];
  if (address === undefined) return new Map();
  const text = await (await fetch(address)).text();
  return new Map([...text.matchAll(/<path id="([^"]+)"[^>]* d="([^"]+)"/g)].map(([, id, d]) => [id!, d!]));
}

/** A picture in double size. Throws `invalid picture` where the browser cannot draw it. */
export async function pngOf(picture: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth * SCALE, image.naturalHeight * SCALE];
  const context = canvas.getContext('2d')!;
  context.scale(SCALE, SCALE);
  context.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('invalid picture: the browser gave no PNG. Save it as SVG.');
  return blob;
}
