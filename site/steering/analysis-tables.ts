import { formatNumber, formatSigned } from '../../src/i18n/format-number.ts';
import { t } from '../../src/i18n/translate.ts';
import type { PublishedAnalysis } from '../../src/package/region-analysis-types.ts';
import { frameworkOf } from '../comparison/framework.ts';
import { figureOrArea } from '../figure/figure-paths.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import { groupName, smallHtml, subjectName, type SteeringPage } from './figure-words.ts';
import type { Link } from './report-files.ts';
import { spanBar } from './span-bar.ts';

const MILLION = 1000;

/** Improvement potential by jobcentre and benefit, the largest first, with intervals, as markup; empty without any. */
export function potentialsTable({ lang, published, path }: SteeringPage, { potentials }: PublishedAnalysis): string {
  if (potentials.length === 0) return '';
  const most = Math.max(...potentials.map(({ upper }) => upper));
  const models = new Map<string, string>(frameworkOf(published)?.models.map(({ id, name }) => [id, name[lang]]) ?? []);
  return tableHtml({
    id: 'potential-table',
    stacked: true,
    caption: t(lang, 'analysis.potentials.caption'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'col.area') },
      { label: t(lang, 'report.benefit') },
      { label: t(lang, 'report.saving.potential'), kind: 'number' },
      { label: t(lang, 'analysis.potentials.bar', { most: formatNumber(lang, most) }) },
      { label: t(lang, 'report.saving.amount'), kind: 'number' },
    ],
    rows: potentials.map(({ ref_area, model, target_group, potential, lower, upper, amount }) => [
      { text: published.area(ref_area).name[lang], href: href(path, paths.area(lang, ref_area)) },
      { text: models.get(model) ?? groupName(lang, target_group) },
      {
        text: formatNumber(lang, potential),
        html: smallHtml(
          `(${t(lang, 'steering.range', { lower: formatNumber(lang, lower), upper: formatNumber(lang, upper) })})`,
        ),
      },
      { text: '', html: spanBar({ value: potential, lower, upper }, most) },
      { text: amount === null ? '–' : formatNumber(lang, amount / MILLION, 1) },
    ]),
  });
}

/** A jobcentre to talk with and what was found. */
export interface TalkLine {
  readonly area: Link;
  readonly findings: readonly string[];
}

/** Jobcentres to talk with: clearly worse than their cluster or expectation for two target groups or more. */
export function talkLines(page: SteeringPage, { talks }: PublishedAnalysis): TalkLine[] {
  const { lang, published, path } = page;
  return talks.map(({ ref_area, findings }) => ({
    area: { label: published.area(ref_area).name[lang], href: href(path, paths.area(lang, ref_area)) },
    findings: findings.map(({ indicator, target_group, lens, difference }) => {
      const { decimals } = published.indicator(indicator);
      return t(lang, 'analysis.finding', {
        name: subjectName(page, { indicator, target_group }),
        difference: formatSigned(lang, difference, decimals),
        reference: t(lang, `analysis.lens.${lens}`),
      });
    }),
  }));
}

/** What to watch in the coming year. */
export function watchLines(page: SteeringPage, { watch, region }: PublishedAnalysis): WatchLine[] {
  const { lang, published, path } = page;
  return watch.map(({ indicator, target_group, reason }) => ({
    label: subjectName(page, { indicator, target_group }),
    href: href(path, figureOrArea(lang, published, { code: region, id: indicator })),
    reason: t(lang, `analysis.watch.${reason}`),
  }));
}

/** An indicator to watch and why. */
export interface WatchLine extends Link {
  readonly reason: string;
}
