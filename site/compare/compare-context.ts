/** What the compare page knows beside the databank's context before it has read a figure. */
export interface CompareContext {
  /** Hash of the file of comparisons of each municipality that has one. */
  readonly comparisons: Readonly<Record<string, string>>;
  /** Names of the framework models, by id. */
  readonly models: Readonly<Record<string, string>>;
  /** Indicators that a model explains. */
  readonly modelled: readonly string[];
  /** Indicators that a reader begins with. */
  readonly first: readonly string[];
}

/** Path of a municipality's file of comparisons. */
export const comparisonsPath = (code: string): string => `comparisons/${code}.json`;
