import { areaInSentence } from '../../src/i18n/area-name.ts';
import { formatNumber, formatSigned } from '../../src/i18n/format-number.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedArea } from '../../src/package/types.ts';
import { captionNotice } from '../layout/caption-notice.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import type { Published } from '../published/published.ts';
import { savingsOf } from './saving-index.ts';
import { savingTable } from './saving-table.ts';

/** A link with its words. */
interface Link {
  readonly label: string;
  readonly href: string;
}

/** The page of a municipality's saving potential. */
export interface SavingView {
  readonly page: Page;
  readonly area: string;
  readonly lead: string;
  /** The difference of all benefits together from the cluster, in sentences. */
  readonly summary: string;
  readonly notice: string;
  readonly table: string;
  readonly points: readonly string[];
  readonly files: readonly Link[];
  readonly links: readonly Link[];
}

/** The page of a municipality's saving potential in a year. */
export function savingView(
  lang: Language,
  published: Published,
  { code, year }: { readonly code: string; readonly year: string },
): SavingView {
  const area = published.area(code);
  const savings = savingsOf(published, code);
  const page: Page = {
    lang,
    path: paths.saving(lang, code, year),
    section: 'areas',
    title: t(lang, 'saving.title', { year, area: area.name[lang] }),
    description: t(lang, 'saving.description', { year, area: areaInSentence(lang, area) }),
    above: [
      { label: t(lang, 'nav.areas'), path: paths.areas(lang) },
      { label: area.name[lang], path: paths.area(lang, code) },
    ],
  };
  const link = (label: string, to: string): Link => ({ label, href: href(page.path, to) });
  const { version } = published.catalogue;
  const noNet = savings.every(({ net_amount }) => net_amount === null);
  return {
    page,
    area: area.name[lang],
    lead: t(lang, 'saving.lead', { year }),
    summary: savingSummary(lang, published, area)?.text ?? '',
    notice: captionNotice(lang, published.catalogue),
    table: tableHtml(savingTable(lang, published, area)),
    points: [
      t(lang, 'saving.how.1'),
      t(lang, 'saving.how.2'),
      t(lang, 'saving.how.3'),
      ...(savings.some(({ price_of }) => price_of === 'country') ? [t(lang, 'saving.how.price')] : []),
      ...(noNet ? [t(lang, 'saving.how.net', { year })] : []),
      ...(savings.some(({ gap_lower }) => gap_lower === null) ? [t(lang, 'saving.how.4')] : []),
      t(lang, 'saving.how.5'),
    ],
    files: [
      link(
        t(lang, 'saving.fileArea', { area: areaInSentence(lang, area) }),
        paths.file(version, `saving-potential/${code}.json`),
      ),
      link(t(lang, 'saving.fileAll'), paths.file(version, 'saving-potential.csv')),
    ],
    links: [
      link(t(lang, 'compare.method.comparison'), `${paths.method(lang, 'comparison')}#saving`),
      link(t(lang, 'figure.profileLink', { area: areaInSentence(lang, area) }), paths.area(lang, code)),
    ],
  };
}

/** How all benefits together stand to the cluster, in sentences, with the way to the page; null where it is not told. */
export function savingSummary(
  lang: Language,
  published: Published,
  area: PublishedArea,
): { readonly text: string; readonly path: string } | null {
  const saving = savingsOf(published, area.id).find(
    ({ indicator, all_gap, gap, reference }) => reference === 'cluster' && indicator !== '' && all_gap === gap,
  );
  if (!saving) return null;
  const { time_period: year, gap, gap_lower: lower, gap_upper: upper } = saving;
  const size = t(lang, gap < 0 ? 'saving.fewer' : 'saving.more', { year, count: formatNumber(lang, Math.abs(gap)) });
  const known = lower !== null && upper !== null;
  const span = known ? { lower: formatSigned(lang, lower), upper: formatSigned(lang, upper) } : {};
  const certainty = !known ? 'saving.noInterval' : lower <= 0 && upper >= 0 ? 'saving.unclear' : 'saving.clear';
  return { text: `${size} ${t(lang, certainty, span)}`, path: paths.saving(lang, area.id, year) };
}
