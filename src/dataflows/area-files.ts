import { dimensionNumbering } from '../codelists/dimensions.ts';
import type { PlannedFile } from '../model/file.ts';
import type { DerivedSeries, EncodedSeries, IndicatorFile } from '../package/types.ts';

/** Most that one file of an area may weigh, in bytes after compression as {@link weightOf} reckons. */
const MOST = 3900;

/** Compressed bytes of what a file says of itself. */
const HEAD = 450;

type Series = EncodedSeries | DerivedSeries;

/**
 * Plans `indicators/<id>/<area>.json` out of an indicator's parts: the headline first, then the others while they fit;
 * what does not fit goes to `<area>-2.json` and so on, part by part, and the first file names the others.
 */
export function areaFiles(parts: readonly IndicatorFile[]): PlannedFile[] {
  const { numberOf } = dimensionNumbering.ref_area;
  const byArea = new Map<string, Series[][]>();
  for (const [i, { series }] of parts.entries()) {
    for (const one of series) {
      const own = byArea.get(one.ref_area) ?? parts.map(() => []);
      own[i]!.push(one);
      byArea.set(one.ref_area, own);
    }
  }
  const { part: _part, series: _series, ...head } = parts[0]!;
  return [...byArea]
    .sort(([a], [b]) => numberOf(a) - numberOf(b))
    .flatMap(([area, own]) => filesOf(head, area, packed(own)));
}

function filesOf(head: Omit<IndicatorFile, 'series'>, area: string, files: readonly (readonly Series[])[]) {
  const nameOf = (i: number): string => `${area}${i === 0 ? '' : `-${i + 1}`}.json`;
  const more = files.slice(1).map((_, i) => nameOf(i + 1));
  return files.map((series, i) => ({
    path: `indicators/${head.indicator}/${nameOf(i)}`,
    contents: `${JSON.stringify({ ...head, ...(i === 0 && more.length > 0 ? { more } : {}), series })}\n`,
    mediaType: 'application/json',
  }));
}

/** Parts put together while they fit; a part that fits nowhere whole is the only one of its file. */
function packed(parts: readonly (readonly Series[])[]): Series[][] {
  const files: Series[][] = [];
  for (const part of parts.filter(({ length }) => length > 0)) {
    const open = files.at(-1);
    if (open && weightOf([...open, ...part]) <= MOST) open.push(...part);
    else files.push([...part]);
  }
  return files;
}

/**
 * What series take after compression, within a tenth as measured over the model edition: most digits hold less than six
 * bits, and a denominator told before takes nothing.
 */
function weightOf(series: readonly Series[]): number {
  const told = new Set<string>();
  let weight = HEAD;
  for (const one of series) {
    weight += 8;
    if ('of' in one) {
      weight += 20 * (one.except?.length ?? 0);
      continue;
    }
    weight += 6;
    for (const text of [one.numerator, one.denominator, one.value]) {
      if (text === null || told.has(text)) continue;
      told.add(text);
      weight += 0.72 * text.length;
    }
  }
  return weight;
}
