import { ages } from '../../src/codelists/age.ts';
import { origins } from '../../src/codelists/origin.ts';
import { sexes } from '../../src/codelists/sex.ts';
import { targetGroups } from '../../src/codelists/target-group.ts';
import type { Freq } from '../../src/model/period.ts';
import type { Text } from '../../src/model/text.ts';
import type { Row } from '../../src/package/decode.ts';
import type { CatalogueIndicator } from '../../src/package/types.ts';
import { COUNTRY } from '../figure/figure-facts.ts';
import { headlineFreq, headlineGroup } from '../figure/latest-of.ts';
import { BREAKDOWNS, breakdownRows } from '../published/breakdown-rows.ts';
import type { Breakdown } from '../published/breakdown-rows.ts';
import type { Published } from '../published/published.ts';
import { isShownRow } from '../published/shown-row.ts';

/** One group of a breakdown with its rows for the country. */
export interface BreakdownGroup {
  readonly name: Text;
  readonly rows: readonly Row[];
}

/** An indicator's figures for the country by the groups of one dimension. */
export interface IndicatorBreakdown {
  readonly dimension: 'target_group' | Breakdown;
  readonly freq: Freq;
  readonly groups: readonly BreakdownGroup[];
  /** All groups together; null where the groups have no whole. */
  readonly whole: BreakdownGroup | null;
}

const LISTS = { sex: sexes, age: ages, origin: origins } as const;

/** All breakdowns of an indicator that have at least two groups with figures, year by year where there are years. */
export function indicatorBreakdowns(published: Published, id: string): IndicatorBreakdown[] {
  const indicator = published.indicator(id);
  const freq = indicator.periods.Y ? 'Y' : headlineFreq(indicator);
  if (freq === null) return [];
  const found = [
    byTargetGroup(published, indicator, freq),
    ...BREAKDOWNS.map(by => byCode(published, indicator, { by, freq })),
  ];
  return found.filter(({ groups }) => groups.length > 1);
}

function byTargetGroup(published: Published, indicator: CatalogueIndicator, freq: Freq): IndicatorBreakdown {
  const names = new Map(published.catalogue.targetGroups.map(({ id, name }) => [id, name]));
  const all = indicator.targetGroups
    .map(group => ({
      id: group,
      name: names.get(group) ?? { da: group, en: group },
      rows: published.series(indicator.id).rows({ area: COUNTRY, freq, targetGroup: group }),
    }))
    .filter(hasFigure);
  const [head] = all;
  const whole = head && isWhole(head.id) ? head : null;
  return { dimension: 'target_group', freq, groups: whole ? all.slice(1) : all, whole };
}

/** A benefit stands beside other benefits; a total, or a group made of several, is what the others are parts of. */
const isWhole = (group: string): boolean => targetGroups.codes.find(({ id }) => id === group)?.benefit === undefined;

function byCode(
  published: Published,
  indicator: CatalogueIndicator,
  { by, freq }: { readonly by: Breakdown; readonly freq: Freq },
): IndicatorBreakdown {
  const targetGroup = headlineGroup(indicator);
  const found = breakdownRows(published, indicator.id, { area: COUNTRY, freq, targetGroup, by });
  const groups = LISTS[by].codes.flatMap(({ id, name }) => {
    const rows = found.find(({ code }) => code === id)?.rows ?? [];
    return rows.some(isShownRow) ? [{ name, rows }] : [];
  });
  const rows = published.series(indicator.id).rows({ area: COUNTRY, freq, targetGroup });
  const whole = rows.some(isShownRow) ? { name: LISTS[by].codes[0]!.name, rows } : null;
  return { dimension: by, freq, groups, whole };
}

const hasFigure = ({ rows }: { readonly rows: readonly Row[] }): boolean => rows.some(isShownRow);
