import { LANGUAGES } from '../../src/model/text.ts';
import type { Language } from '../../src/model/text.ts';
import type { Published } from '../published/published.ts';
import { steeringOf } from './steering-files.ts';

/** Parameters of a page about one place (an area or a region) in one year. */
export interface YearPage<Key extends string> {
  readonly params: { readonly lang: Language; readonly year: string } & Readonly<Record<Key, string>>;
}

/** Pages of result audits: every area with each year that audits are published for. */
export const auditPages = (published: Published): YearPage<'code'>[] => {
  const steering = steeringOf(published);
  return steering ? pagesOf('code', steering.areas, steering.audit_years) : [];
};

/** Pages of plan bases: every area for the coming year. */
export const planPages = (published: Published): YearPage<'code'>[] => {
  const steering = steeringOf(published);
  return steering && steering.plan_year !== null ? pagesOf('code', steering.areas, [steering.plan_year]) : [];
};

/** Pages of regional analyses: each region in the years that it existed. */
export const analysisPages = (published: Published): YearPage<'id'>[] =>
  (steeringOf(published)?.analyses ?? []).flatMap(({ region, years }) => pagesOf('id', [region], years));

/** Pages of goals: each year that goals are known for, or known to be missing for. */
export const goalPages = (published: Published): YearPage<never>[] =>
  (steeringOf(published)?.goal_years ?? []).flatMap(year =>
    LANGUAGES.map(lang => ({ params: { lang, year: String(year) } })),
  );

const pagesOf = <Key extends string>(key: Key, ids: readonly string[], years: readonly number[]): YearPage<Key>[] =>
  ids.flatMap(id =>
    years.flatMap(year =>
      LANGUAGES.map(lang => ({
        params: { lang, year: String(year), [key]: id } as YearPage<Key>['params'],
      })),
    ),
  );
