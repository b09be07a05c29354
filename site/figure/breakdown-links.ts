import { t } from '../../src/i18n/translate.ts';
import { TOTAL } from '../../src/model/code.ts';
import type { Language } from '../../src/model/text.ts';
import { firstChoice } from '../databank/choice.ts';
import type { Choice, Cut } from '../databank/choice.ts';
import { latestClusters } from '../databank/latest-clusters.ts';
import { toFragment } from '../databank/to-fragment.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { BREAKDOWNS, readAreaFiles } from '../published/breakdown-rows.ts';
import type { Published } from '../published/published.ts';
import { remember } from '../published/remember.ts';
import type { FigureFacts } from './figure-facts.ts';

/** A way to divide a figure, in a word, and the databank where it is divided so. */
export interface BreakdownLink {
  readonly label: string;
  readonly href: string;
}

/** The ways a figure is divided for its area, each a link to the databank with the choice made; `path` is the page's own. */
export const breakdownLinks = (
  lang: Language,
  published: Published,
  { facts, path }: { readonly facts: FigureFacts; readonly path: string },
): BreakdownLink[] =>
  dividedChoices(published, facts).map(choice => ({
    label: t(lang, `databank.cut.${choice.cut}`).toLowerCase(),
    // After `?`, as the way to the comparison: the databank makes it the fragment that it keeps.
    href: `${href(path, paths.databank(lang))}?${toFragment(choice)}`,
  }));

/** Parts down the side with their latest periods, areas along the top; bars, since the parts are more than lines can tell. */
const LOOK: Pick<Choice, 'rows' | 'columns' | 'span' | 'form'> = {
  rows: ['cut', 'period'],
  columns: ['indicator', 'area'],
  span: { latest: 5 },
  form: 'bars',
};

/**
 * A databank choice for each way the area's figure is divided: beside its cluster where the figures of areas may be added,
 * else beside its region or the country, at the frequency that the parts are published at.
 */
export function dividedChoices(published: Published, facts: FigureFacts): (Choice & { readonly cut: Cut })[] {
  const { indicator, area, freq } = facts;
  if (freq === null) return [];
  const areas = [area.id, ...besides(published, facts)];
  const chosen = (cut: Cut, at: Choice['freq']) => ({ ...firstChoice(indicator.id), ...LOOK, areas, cut, freq: at });
  const groups = indicator.targetGroups.filter(targetGroup =>
    published.series(indicator.id).has({ area: area.id, freq, targetGroup }),
  );
  return [
    ...(groups.length > 1 ? [chosen('target_group', freq)] : []),
    ...partsOf(published, facts).map(([cut, at]) => chosen(cut, at)),
  ];
}

function besides(published: Published, { indicator, area, others }: FigureFacts): string[] {
  const clustered = latestClusters(published)?.members[area.id] !== undefined;
  if (clustered && indicator.aggregation === 'ratio-of-sums') return [`cluster:${area.id}`];
  return others.slice(0, 1).map(other => other.area.id);
}

const FINEST_FIRST = ['M', 'Q', 'Y'] as const;

/** Dimensions by which the file of the area has parts of the figure's group, with the finest frequency of each. */
const partsOf = (
  published: Published,
  { indicator: { id, breakdowns }, area, targetGroup }: FigureFacts,
): [Cut, Choice['freq']][] =>
  remember(published, `parts of ${id} ${area.id}`, () => {
    const dimensions = BREAKDOWNS.filter(by => breakdowns.some(({ dimension }) => dimension === by));
    if (dimensions.length === 0) return [];
    // Read without being kept: a file for each page would fill the memory of a build.
    const own = readAreaFiles(published, id, area.id)
      .flatMap(({ series }) => series)
      .filter(series => series.target_group === targetGroup);
    return dimensions.flatMap((by): [Cut, Choice['freq']][] => {
      const freqs = own.filter(series => series[by] !== TOTAL).map(({ freq }) => freq);
      const finest = FINEST_FIRST.find(freq => freqs.includes(freq));
      return finest ? [[by, finest]] : [];
    });
  });
