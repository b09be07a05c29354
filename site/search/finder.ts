import type { SearchDocument } from './search-document.ts';

/** A document that was found, and how well it fits. */
export interface Scored {
  readonly document: SearchDocument;
  readonly score: number;
}

/** Finds documents that fit all words, or any of them, among those that `accepts`; the best first. */
export type Finder = (
  words: readonly string[],
  how: 'AND' | 'OR',
  accepts?: (one: SearchDocument) => boolean,
) => Scored[];
