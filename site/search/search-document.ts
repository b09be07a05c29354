import type { TextKey } from '../../src/i18n/translate.ts';

/** What a result can be; `figure` is made of an area and an indicator and stands in no index. */
export const KINDS = ['area', 'indicator', 'figure', 'report', 'goal', 'method', 'term', 'dataset', 'page'] as const;
export type Kind = (typeof KINDS)[number];

/** The word for each kind. */
export const kindKey = (kind: Kind): TextKey => `search.kind.${kind}`;

/** Something that can be found. */
export interface SearchDocument {
  readonly kind: Exclude<Kind, 'figure'>;
  readonly title: string;
  /** A line on what it is. */
  readonly context: string;
  /** Path from the site's root, without a leading slash. */
  readonly path: string;
  /** Names that it is found by as well as by its title: shorter ones, former ones, those of everyday speech. */
  readonly names: string;
  /** Further words that lead to it. */
  readonly words: string;
  /** How much it counts beside others of its kind; 1 where it is left out. */
  readonly weight?: number;
  /** Code of an area. */
  readonly code?: string;
  /** What it has for one area: its name before the area's, the path with `{area}` for the code, the number of its set of areas. */
  readonly each?: { readonly title: string; readonly path: string; readonly set: number };
}

/** The search index of a language: all that can be found, and the sets of areas that something is published for. */
export interface SearchIndex {
  readonly sets: readonly (readonly string[])[];
  readonly documents: readonly SearchDocument[];
}

/** What a search gives: results, the best first, and the words as they were typed that nothing has anything like. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly missed: readonly string[];
}

/** A result: what it is, its words, and its path from the site's root. */
export interface Hit {
  readonly kind: Kind;
  readonly title: string;
  readonly context: string;
  readonly path: string;
}
