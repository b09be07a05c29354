import { formatDay } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { PublishedHead } from '../../src/package/audit-types.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { SteeringPage } from './figure-words.ts';
import type { Link } from './report-files.ts';

/** A line at the head of a report: text, or links to areas. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly links: readonly Link[];
}

/** Area, cluster, period and edition as they stand at the head of an audit or a plan. */
export function headFacts(at: SteeringPage, head: PublishedHead): Fact[] {
  const { lang, published } = at;
  const source = new Map<string, string>(
    published.catalogue.editions.map(({ source: id, publisher }) => [id, publisher]),
  );
  const others = head.serves.filter(code => code !== head.area);
  const edition = (of: PublishedHead['editions'][number]): string =>
    `${source.get(of.source) ?? of.source} (${formatDay(lang, of.edition)})`;
  return [
    { label: t(lang, 'col.area'), text: '', links: areaLinks(at, [head.area]) },
    ...(others.length === 0 ? [] : [{ label: t(lang, 'report.serves'), text: '', links: areaLinks(at, others) }]),
    { label: t(lang, 'col.region'), text: '', links: areaLinks(at, [head.region]) },
    head.cluster.length === 0
      ? { label: t(lang, 'report.cluster'), text: t(lang, 'report.noCluster'), links: [] }
      : { label: t(lang, 'report.cluster'), text: '', links: areaLinks(at, head.cluster) },
    {
      label: t(lang, 'col.period'),
      text: t(lang, 'area.validSpan', { from: formatDay(lang, head.from), to: formatDay(lang, head.to) }),
      links: [],
    },
    {
      label: t(lang, 'col.edition'),
      text: t(lang, 'report.edition', { version: head.version, editions: head.editions.map(edition).join(', ') }),
      links: [],
    },
  ];
}

/** Names of areas leading to their profiles, in the order given. */
export const areaLinks = ({ lang, published, path }: SteeringPage, codes: readonly string[]): Link[] =>
  codes.map(code => ({ label: published.area(code).name[lang], href: href(path, paths.area(lang, code)) }));
