/** The topics that have a page on methods, in the order of the list. */
export const TOPICS = ['comparison', 'framework', 'aggregation', 'figures', 'confidentiality'] as const;
export type Topic = (typeof TOPICS)[number];

/** Sections of each topic, in order; texts and points are found by topic and section. */
export const TOPIC_SECTIONS = {
  comparison: ['lenses', 'verdict', 'discovery', 'floors', 'places', 'trend', 'control', 'funnel', 'saving'],
  framework: ['what', 'expected', 'cluster', 'covariates', 'version', 'limits'],
  aggregation: ['sums', 'hidden', 'persons', 'time', 'areas', 'responsibility'],
  figures: ['status', 'provisional', 'revision', 'survival', 'breaks', 'rounding', 'interval', 'model', 'official'],
  confidentiality: ['rule', 'second', 'editions', 'attack', 'guarantee', 'limits', 'report'],
} as const satisfies Record<Topic, readonly string[]>;

/** The sections of a topic that a version shows, in order: what is told of model figures, or of official ones, is left out. */
export const shownSections = (topic: Topic, { isModel }: { readonly isModel: boolean }): readonly string[] =>
  TOPIC_SECTIONS[topic].filter(section => section !== (isModel ? 'official' : 'model'));
