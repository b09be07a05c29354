import { t } from '../../src/i18n/translate.ts';
import type { PublishedAttainment } from '../../src/package/goal-types.ts';
import { STATUSES, statusGroups, type StatusGroup } from './analysis-goals.ts';
import type { SteeringPage } from './figure-words.ts';
import { areaLinks } from './head-facts.ts';

/** Verdicts on a change in the order they are told. */
const VERDICTS = ['better', 'worse', 'differs', 'no-clear-difference'] as const;

/**
 * Who is there and who is not: areas by status where the goal has a target, else by whether the change from the year
 * before is more than chance.
 */
export function goalGroups(page: SteeringPage, own: readonly PublishedAttainment[]): StatusGroup[] {
  const codes = (keep: (one: PublishedAttainment) => boolean): string[] => own.filter(keep).map(one => one.ref_area);
  if (own.some(({ status }) => status !== null)) {
    const entries = STATUSES.map(name => [name, codes(({ status }) => (status ?? 'none') === name)] as const);
    return statusGroups(page, Object.fromEntries(entries) as Record<(typeof STATUSES)[number], string[]>);
  }
  return [...VERDICTS, null]
    .map(verdict => ({ verdict, areas: codes(one => one.change_verdict === verdict) }))
    .filter(({ areas }) => areas.length > 0)
    .map(({ verdict, areas }) => ({
      label: t(page.lang, 'goals.group', {
        status: t(page.lang, `goals.change.${verdict ?? 'unknown'}`),
        count: areas.length,
      }),
      areas: areaLinks(page, areas),
    }));
}
