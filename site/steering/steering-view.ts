import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { nameOrder } from '../area/name-order.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import type { Published } from '../published/published.ts';
import type { Link } from './report-files.ts';
import { monitoringOf, steeringOf } from './steering-files.ts';

/** What the overview of the steering cycle says: the way to each of its parts. */
export interface SteeringView {
  readonly page: Page;
  readonly parts: readonly { readonly heading: string; readonly text: string; readonly links: readonly Link[] }[];
  /** Audits and plans of each municipality, as markup; empty where the version has none. */
  readonly areas: string;
}

/** The overview of the steering cycle. */
export function steeringView(lang: Language, published: Published): SteeringView {
  const page: Page = {
    lang,
    path: paths.steering(lang),
    section: 'steering',
    title: t(lang, 'steeringPage.title'),
    description: t(lang, 'steeringPage.description'),
  };
  const steering = steeringOf(published);
  const link = (label: string, to: string): Link => ({ label, href: href(page.path, to) });
  const years = [...(steering?.goal_years ?? [])].reverse();
  const open = monitoringOf(published)?.regions.reduce((sum, { signals }) => sum + signals.length, 0) ?? 0;
  const part = (name: 'goals' | 'monitoring' | 'compliance' | 'regions', links: readonly Link[]) => ({
    heading: t(lang, `steeringPage.${name}`),
    text: t(lang, `steeringPage.${name}.text`, { open }),
    links,
  });
  return {
    page,
    parts: [
      ...(years.length === 0
        ? []
        : [
            part(
              'goals',
              years.map(year => link(String(year), paths.goals(lang, String(year)))),
            ),
          ]),
      part('monitoring', [link(t(lang, 'monitoring.title'), paths.monitoring(lang))]),
      part('compliance', [link(t(lang, 'complianceList.title'), paths.compliance(lang))]),
      part('regions', [link(t(lang, 'regions.title'), paths.regions(lang))]),
    ],
    areas: areasTable(lang, published, page.path),
  };
}

function areasTable(lang: Language, published: Published, path: string): string {
  const steering = steeringOf(published);
  if (!steering || steering.areas.length === 0) return '';
  const order = nameOrder(lang);
  const { plan_year: plan, audit_years: audits } = steering;
  const names = steering.areas.map(code => ({ code, name: published.area(code).name[lang] }));
  return tableHtml({
    id: 'audits',
    caption: t(lang, 'steeringPage.audits'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'col.area') },
      ...audits.map(year => ({ label: t(lang, 'audit.link', { year }) })),
      ...(plan === null ? [] : [{ label: t(lang, 'plan.link', { year: plan }) }]),
    ],
    rows: names
      .sort((a, b) => order.compare(a.name, b.name))
      .map(({ code, name }) => [
        { text: name, href: href(path, paths.area(lang, code)) },
        ...audits.map(year => ({
          text: String(year),
          href: href(path, paths.audit(lang, code, String(year))),
        })),
        ...(plan === null ? [] : [{ text: String(plan), href: href(path, paths.plan(lang, code, String(plan))) }]),
      ]),
  });
}
