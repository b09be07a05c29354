import { coordinate } from './coordinate.ts';
import { joinedMarks } from './joined-marks.ts';
import { relativeLines } from './relative-lines.ts';

const STYLE = /<style>[\s\S]*?<\/style>/g;
/** Attributes that Plot repeats and the site's style sheet gives: inner labels without a role, fonts, measures in pixels. */
const REPEATED = / (?:aria-label|font-family|font-size|aria-description)="[^"]*"/g;
const GEOMETRY = / (?:d|x|y|x1|x2|y1|y2|cx|cy|r|dx|dy|width|height|transform|points)="[^"]*"/g;
const PATH = / d="([^"]*)"/g;
const LONG_NUMBER = /-?\d+\.\d{2,}(?:e-?\d+)?/g;

/**
 * Markup of a Plot figure made small and fit for a page: its style element and inner labels left out, coordinates at one
 * decimal, marks in a row in one path, and ids, which Plot counts through the process, numbered within `prefix`.
 */
export function plotMarkup(markup: string, prefix: string): string {
  const small = markup
    .replace(STYLE, '')
    .replace(REPEATED, '')
    .replace(GEOMETRY, attribute => attribute.replace(LONG_NUMBER, number => coordinate(Number(number))))
    .replace(PATH, (_, path: string) => ` d="${relativeLines(path)}"`)
    .replaceAll(' />', '/>');
  return localIds(joinedMarks(small), prefix);
}

/** The same markup with every id, and every reference to one, renamed `<prefix>-1`, `<prefix>-2` … in order. */
export function localIds(markup: string, prefix: string): string {
  const names = new Map([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id], i) => [id!, `${prefix}-${i + 1}`]));
  return markup
    .replace(/ id="([^"]+)"/g, (_, id: string) => ` id="${names.get(id)!}"`)
    .replace(/url\(#([^)]+)\)/g, (whole, id: string) => (names.has(id) ? `url(#${names.get(id)!})` : whole))
    .replace(/href="#([^"]+)"/g, (whole, id: string) => (names.has(id) ? `href="#${names.get(id)!}"` : whole));
}
