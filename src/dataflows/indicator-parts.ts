import { TOTAL } from '../model/code.ts';
import type { SeriesRange } from '../observations/series-ranges.ts';
import type { FilePart, SeriesKey } from '../package/types.ts';

/** Breakdowns of a target group. */
export const BREAKDOWNS = ['sex', 'age', 'origin'] as const;

/** In the order in which parts are told. */
const DIMENSIONS = [null, 'responsibility', 'target_group', ...BREAKDOWNS] as const;

/** The part that a series is told in; `headline` is the indicator's first target group. */
export function partOf(key: Omit<SeriesKey, 'ref_area' | 'freq'>, headline: string): FilePart {
  const { target_group, responsibility } = key;
  const broken = BREAKDOWNS.find(dimension => key[dimension] !== TOTAL);
  const whole = target_group !== headline ? 'target_group' : responsibility !== TOTAL ? 'responsibility' : null;
  return { dimension: broken ?? whole, target_group };
}

/** Name of a part beside the indicator's: null for the headline, else as in `by-age` or `by-age-ADP`. */
export function partName({ dimension, target_group }: FilePart, headline: string): string | null {
  if (dimension === null) return null;
  const name = `by-${dimension.replace('_', '-')}`;
  return target_group === null || target_group === headline ? name : `${name}-${target_group}`;
}

/** Where a part's file lies below the version's root. */
export function partPath(indicator: string, name: string | null, extension: string): string {
  return name === null ? `indicators/${indicator}.${extension}` : `indicators/${indicator}/${name}.${extension}`;
}

/** The series of one part. */
export interface Part {
  readonly part: FilePart;
  readonly name: string | null;
  readonly ranges: readonly SeriesRange[];
}

/** Series part by part: the headline first, then by responsibility, target group, sex, age and origin. */
export function partsOf(ranges: readonly SeriesRange[], headline: string): Part[] {
  const parts = new Map<string | null, { part: FilePart; name: string | null; ranges: SeriesRange[] }>();
  for (const range of ranges) {
    const part = partOf(range.key, headline);
    const name = partName(part, headline);
    const known = parts.get(name) ?? { part, name, ranges: [] };
    known.ranges.push(range);
    parts.set(name, known);
  }
  return [...parts.values()].sort((a, b) => placeOf(a.part) - placeOf(b.part));
}

const placeOf = ({ dimension }: FilePart): number => DIMENSIONS.indexOf(dimension);
