import { formatDay } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { TextKey } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { licenceLines } from '../dataset/licence-lines.ts';
import type { Page } from '../layout/frame.ts';
import { paths } from '../links/paths.ts';
import { danishText } from '../markup/danish-note.ts';
import { tableHtml } from '../markup/table.ts';
import type { Published } from '../published/published.ts';

/** What the page about the system says. */
export interface AboutView {
  readonly page: Page;
  readonly sections: readonly { readonly heading: string; readonly text: string; readonly points: readonly string[] }[];
  /** Markup: the editions this version rests on. */
  readonly editions: string;
  readonly licences: readonly string[];
}

const READERS = ['about.whoCitizen', 'about.whoAnalyst', 'about.whoLeader', 'about.whoDeveloper'] as const;

/** The page about the measurement system; what it says of the figures depends on whether they are model figures. */
export function aboutView(lang: Language, { catalogue }: Published): AboutView {
  const section = (heading: TextKey, text: TextKey | null, points: readonly TextKey[] = []) => ({
    heading: t(lang, heading),
    text: text === null ? '' : t(lang, text),
    points: points.map(point => t(lang, point)),
  });
  return {
    page: {
      lang,
      path: paths.about(lang),
      section: 'about',
      title: t(lang, 'about.title'),
      description: t(lang, 'about.description'),
    },
    sections: [
      section('about.what', 'about.whatText'),
      section('about.who', null, READERS),
      section('about.law', 'about.lawText'),
      catalogue.notice === null
        ? section('about.official', 'about.officialText')
        : section('about.model', 'about.modelText'),
      section('about.privacy', 'about.privacyText'),
      section('about.uncertainty', 'about.uncertaintyText'),
      section('about.geometry', 'about.geometryText'),
    ],
    editions: tableHtml({
      id: 'editions',
      caption: t(lang, 'about.sources'),
      captionHidden: true,
      columns: [{ label: t(lang, 'col.source') }, { label: t(lang, 'col.edition') }, { label: t(lang, 'col.licence') }],
      rows: catalogue.editions.map(({ publisher, edition, licence }) => [
        { text: '', html: danishText(lang, publisher) },
        { text: formatDay(lang, edition) },
        { text: licence ?? t(lang, 'dataset.licenceNone') },
      ]),
    }),
    licences: licenceLines(lang, catalogue),
  };
}
