import { isTextKey, t } from '../../src/i18n/translate.ts';
import type { TextKey } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { paths } from '../links/paths.ts';
import { shownSections, TOPICS } from '../methods/topics.ts';
import type { Published } from '../published/published.ts';
import type { SearchDocument } from './search-document.ts';

/** Pages that are there once: path, name, what they are about, and what else they are looked for by. */
const PAGES: readonly (readonly [path: (lang: Language) => string, title: TextKey, about: TextKey, words: string])[] = [
  [paths.home, 'nav.home', 'site.description', 'forside start home'],
  [paths.areas, 'areas.title', 'areas.description', 'kommuner regioner jobcentre municipalities regions kort map'],
  [paths.indicators, 'indicators.title', 'indicators.description', 'målinger indikatorer indicators'],
  [paths.databank, 'databank.title', 'databank.description', 'tabel træk tal table query statistikbank'],
  [paths.compare, 'comparePage.title', 'comparePage.description', 'sammenlign side om side benchmark versus'],
  [
    paths.steering,
    'steeringPage.title',
    'steeringPage.description',
    'resultatrevision beskæftigelsesplan ministermål goals',
  ],
  [paths.regions, 'regions.title', 'regions.description', 'RAR RBR beskæftigelsesregion'],
  [paths.monitoring, 'monitoring.title', 'monitoring.description', 'signaler advarsler signals alerts'],
  [paths.compliance, 'complianceList.title', 'complianceList.description', 'lovkrav frister deadlines compliance'],
  [paths.datasets, 'datasets.title', 'datasets.description', 'csv json parquet excel download api åbne data open data'],
  [paths.releases, 'releases.title', 'releases.description', 'versioner ændringer changelog versions'],
  [paths.compatibility, 'compat.title', 'compat.description', 'api v2 v3 jobindsats.dk migration'],
  [paths.methods, 'methods.title', 'methods.description', 'metoder beregning'],
  [paths.calendar, 'calendar.title', 'calendar.description', 'opdatering offentliggørelse næste update schedule'],
  [paths.revisions, 'revisions.title', 'revisions.description', 'rettelser rettede tal corrections'],
  [paths.status, 'statusPage.title', 'statusPage.description', 'fuldstændighed mangler completeness'],
  [paths.about, 'about.title', 'about.description', 'om kilder licens kontakt privatliv sources licence privacy'],
  [paths.glossary, 'glossary.title', 'glossary.description', 'ordliste begreber forklaring words terms'],
  [paths.accessibility, 'accessibility.title', 'accessibility.description', 'tilgængelighed wcag handicap'],
  [paths.design, 'design.title', 'design.description', 'farver skrift colours type'],
];

/** The pages that are there once, and the methods by topic and section. */
export const pageDocuments = (lang: Language, { catalogue }: Pick<Published, 'catalogue'>): SearchDocument[] => [
  ...PAGES.map(([path, title, about, words]) => ({
    kind: 'page' as const,
    title: t(lang, title),
    context: t(lang, about),
    path: path(lang).slice(1),
    names: '',
    words: `${t(lang, about)} ${words}`,
  })),
  ...TOPICS.flatMap(topic => {
    const path = paths.method(lang, topic).slice(1);
    const title = t(lang, `methods.${topic}.title`);
    const plain = { kind: 'method' as const, names: '', words: 'metode beregnes beregning beregnet method calculated' };
    return [
      { ...plain, title, context: t(lang, `methods.${topic}.lead`), path },
      ...shownSections(topic, { isModel: catalogue.notice !== null }).flatMap(section => {
        const key = `methods.${topic}.${section}.heading`;
        return isTextKey(key) ? [{ ...plain, title: t(lang, key), context: title, path: `${path}#${section}` }] : [];
      }),
    ];
  }),
];
