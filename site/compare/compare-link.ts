import type { Language } from '../../src/model/text.ts';
import { latestClusters } from '../databank/latest-clusters.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';

/**
 * The way from a page to an area beside its cluster, its region and the country, with the indicator where one is given.
 * The choice stands after `?`, which the compare page makes the fragment that it keeps.
 */
export function compareLink(
  lang: Language,
  published: Published,
  { from, code, indicator }: { readonly from: string; readonly code: string; readonly indicator?: string },
): string {
  const { region } = published.area(code);
  const country = published.areas.find(({ level }) => level === 'country')?.id ?? code;
  const clustered = latestClusters(published)?.members[code] !== undefined;
  const areas = [code, ...(clustered ? [`cluster:${code}`] : []), ...(region === null ? [] : [region]), country];
  const shown = indicator === undefined ? '' : `i=${indicator}&`;
  return `${href(from, paths.compare(lang))}?${shown}a=${[...new Set(areas)].join(',')}`;
}
