import type { Freq } from '../../src/model/period.ts';
import type { PublishedComparison } from '../../src/package/types.ts';
import type { Published } from '../published/published.ts';
import { remember } from '../published/remember.ts';

/** The latest comparisons of a municipality; empty for other areas and where the version has none. */
export const comparisonsOf = (published: Published, area: string): readonly PublishedComparison[] =>
  remember(published, `comparisons ${area}`, () => {
    const text = published.text(`comparisons/${area}.json`);
    return text === null ? [] : (JSON.parse(text) as PublishedComparison[]);
  });

/** The latest comparison of an indicator at a frequency; null where there is none. */
export const comparisonOf = (
  published: Published,
  { area, indicator, freq }: { readonly area: string; readonly indicator: string; readonly freq: Freq | null },
): PublishedComparison | null =>
  comparisonsOf(published, area).find(one => one.indicator === indicator && one.freq === freq) ?? null;
