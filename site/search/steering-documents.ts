import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';
import { goalYearOf, steeringOf } from '../steering/steering-files.ts';
import type { SearchDocument } from './search-document.ts';

/** Goals, result audits, plans and analyses of regions; none where the version has none. */
export function steeringDocuments(
  lang: Language,
  published: Published,
  setOf: (areas: readonly string[]) => number,
): SearchDocument[] {
  const steering = steeringOf(published);
  if (!steering) return [];
  const { audit_years, plan_year, areas, goal_years, analyses } = steering;
  const set = setOf(areas);
  const report = (title: string, each: string, words: string): SearchDocument => ({
    kind: 'report',
    title,
    context: t(lang, 'search.chooseArea'),
    path: paths.steering(lang).slice(1),
    names: '',
    words,
    each: { title, path: each.slice(1), set },
  });
  return [
    ...goal_years.toReversed().flatMap(year => goalDocuments(lang, published, String(year))),
    ...audit_years.map(year =>
      report(
        t(lang, 'audit.link', { year }),
        paths.audit(lang, '{area}', String(year)),
        'resultatrevision revision result audit',
      ),
    ),
    ...(plan_year === null ? [] : [plan_year]).map(year =>
      report(
        t(lang, 'plan.link', { year }),
        paths.plan(lang, '{area}', String(year)),
        'beskæftigelsesplan plan plangrundlag employment plan',
      ),
    ),
    ...analyses.map(({ region, years }): SearchDocument => {
      const year = String(Math.max(...years));
      return {
        kind: 'report',
        title: `${t(lang, 'analysis.link', { year })}: ${published.area(region).name[lang]}`,
        context: t(lang, 'regions.title'),
        path: paths.analysis(lang, region, year).slice(1),
        names: '',
        words: 'regional analyse analysis',
      };
    }),
  ];
}

/** A year's goals as a whole, and those of its goals that a source was read for, in the order of its page. */
function goalDocuments(lang: Language, published: Published, year: string): SearchDocument[] {
  const path = paths.goals(lang, year).slice(1);
  const title = t(lang, 'goals.title', { year });
  const whole = {
    kind: 'goal' as const,
    title,
    path,
    names: '',
    words: 'ministermål beskæftigelsespolitiske mål goals',
  };
  return [
    { ...whole, context: t(lang, 'nav.steering') },
    ...goalYearOf(published, year)
      .goals.filter(({ verified }) => verified)
      .map((goal, i) => ({
        ...whole,
        title: goal.name[lang],
        context: title,
        path: `${path}#g${i + 1}`,
        words: 'mål goal',
      })),
  ];
}
