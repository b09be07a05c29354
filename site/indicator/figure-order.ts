import type { Language } from '../../src/model/text.ts';
import type { CatalogueIndicator } from '../../src/package/types.ts';
import { nameOrder } from '../area/name-order.ts';
import type { MunicipalFigure } from './municipal-figures.ts';

/**
 * Order of areas in rankings: the best figure first, equal ones by place and then by name, those without a figure last. By
 * name alone where more is neither better nor worse.
 */
export function figureOrder(
  lang: Language,
  direction: CatalogueIndicator['direction'],
  places: ReadonlyMap<string, { readonly rank: number }>,
): (a: MunicipalFigure, b: MunicipalFigure) => number {
  const names = nameOrder(lang);
  const byName = (a: MunicipalFigure, b: MunicipalFigure): number =>
    names.compare(a.area.name[lang], b.area.name[lang]);
  if (direction === 'neutral') return byName;
  const sign = direction === 'lower' ? 1 : -1;
  return (a, b) => {
    const [x, y] = [a.row?.obs_value ?? null, b.row?.obs_value ?? null];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a, b);
    // Places come from unrounded figures: they order those that are shown as equal, and agree with the others.
    const [p, q] = [a, b].map(({ area }) => places.get(area.id)?.rank ?? Number.MAX_SAFE_INTEGER);
    return sign * (x - y) || p! - q! || byName(a, b);
  };
}
