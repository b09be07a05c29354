import type { Language } from '../../src/model/text.ts';

/** Site path of every page, from the site's root; links are made relative by `href`. */
export const paths = {
  root: '/',
  home: (lang: Language) => `/${lang}/`,
  indicators: (lang: Language) => `/${lang}/indicators/`,
  indicator: (lang: Language, id: string) => `/${lang}/indicators/${id}/`,
  areas: (lang: Language) => `/${lang}/areas/`,
  area: (lang: Language, code: string) => `/${lang}/areas/${code}/`,
  figure: (lang: Language, code: string, id: string) => `/${lang}/areas/${code}/${id}/`,
  saving: (lang: Language, code: string, year: string) => `/${lang}/areas/${code}/saving-potential/${year}/`,
  savingRanking: (lang: Language, id: string) => `/${lang}/indicators/${id}/saving-potential/`,
  steering: (lang: Language) => `/${lang}/steering/`,
  audit: (lang: Language, code: string, year: string) => `/${lang}/areas/${code}/audit/${year}/`,
  plan: (lang: Language, code: string, year: string) => `/${lang}/areas/${code}/plan/${year}/`,
  regions: (lang: Language) => `/${lang}/regions/`,
  analysis: (lang: Language, region: string, year: string) => `/${lang}/regions/${region}/analysis/${year}/`,
  goals: (lang: Language, year: string) => `/${lang}/goals/${year}/`,
  monitoring: (lang: Language) => `/${lang}/monitoring/`,
  compliance: (lang: Language) => `/${lang}/compliance/`,
  datasets: (lang: Language) => `/${lang}/datasets/`,
  dataset: (lang: Language, id: string) => `/${lang}/datasets/${id}/`,
  compatibility: (lang: Language) => `/${lang}/datasets/compatibility/`,
  releases: (lang: Language) => `/${lang}/datasets/releases/`,
  openSearch: (lang: Language) => `/${lang}/opensearch.xml`,
  releaseFeed: (lang: Language, format: 'atom' | 'json') => `/${lang}/releases.${format}`,
  databank: (lang: Language) => `/${lang}/databank/`,
  compare: (lang: Language) => `/${lang}/compare/`,
  search: (lang: Language) => `/${lang}/search/`,
  methods: (lang: Language) => `/${lang}/methods/`,
  method: (lang: Language, topic: string) => `/${lang}/methods/${topic}/`,
  revisions: (lang: Language) => `/${lang}/revisions/`,
  calendar: (lang: Language) => `/${lang}/calendar/`,
  status: (lang: Language) => `/${lang}/status/`,
  about: (lang: Language) => `/${lang}/about/`,
  glossary: (lang: Language) => `/${lang}/glossary/`,
  design: (lang: Language) => `/${lang}/design/`,
  accessibility: (lang: Language) => `/${lang}/accessibility/`,
  /** A published file of a version; immutable. */
  file: (version: string, path: string) => `/data/v/${version}/${path}`,
} as const;

/** The same page in another language: the first folder of its path is replaced. */
export const inLanguage = (path: string, lang: Language): string => path.replace(/^\/[a-z]{2}\//, `/${lang}/`);
