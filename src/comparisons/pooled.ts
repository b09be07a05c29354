import type { Freq } from '../model/period.ts';
import { isEmptyStatus, STATUS } from '../model/status.ts';
import type { Compared, Headline } from './headline.ts';

/** Fewest members of a cluster with a figure. */
export const LEAST_MEMBERS = 4;

/** The figures of areas that have one with a denominator, in the order of the areas. */
export const toldFigures = (
  headline: Headline,
  areas: readonly string[],
  { freq, period }: { readonly freq: Freq; readonly period: number },
): Compared[] =>
  areas
    .map(area => headline.at(freq, area, period))
    .filter(({ status, denominator }) => !isEmptyStatus(status) && denominator > 0);

/** Several areas as one: the sum of cases over the sum of denominators. */
export function pooled(figures: readonly Compared[]): Compared {
  const denominator = figures.reduce((sum, figure) => sum + figure.denominator, 0);
  const cases = figures.reduce((sum, figure) => sum + figure.value * figure.denominator, 0);
  return { value: cases / denominator, denominator, status: STATUS.A };
}
