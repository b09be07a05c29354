import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';
import type { Link } from './report-files.ts';
import { steeringOf } from './steering-files.ts';

/** The ways from an area's profile to its audits and plan, or to its analyses; none for areas without any. */
export function areaReports(lang: Language, published: Published, code: string): Link[] {
  const steering = steeringOf(published);
  if (!steering) return [];
  const link = (label: string, to: string): Link => ({ label, href: href(paths.area(lang, code), to) });
  const { plan_year: plan, audit_years: audits, analyses, areas } = steering;
  const own = areas.includes(code);
  return [
    ...(own ? audits.map(year => link(t(lang, 'audit.link', { year }), paths.audit(lang, code, String(year)))) : []),
    ...(own && plan !== null ? [link(t(lang, 'plan.link', { year: plan }), paths.plan(lang, code, String(plan)))] : []),
    ...analyses
      .filter(({ region }) => region === code)
      .flatMap(({ region, years }) =>
        [...years]
          .reverse()
          .map(year => link(t(lang, 'analysis.link', { year }), paths.analysis(lang, region, String(year)))),
      ),
  ];
}
