import type { Language, Text } from '../model/text.ts';
import terms from './glossary.json';

/** A term with its meaning, as readers of each language are told it. */
export interface GlossaryTerm {
  /** Stable and fit for an address. */
  readonly id: string;
  readonly term: Text;
  readonly text: Text;
  /** The forms in which the term is explained in texts; none where everybody knows the word and only its bounds are told. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
  /** Where the meaning is taken from, where it is not the project's own. */
  readonly source?: Text;
  /** First and last year it was in force, where it is law. */
  readonly since?: string;
  readonly until?: string;
}

/** All terms, in the order of the Danish alphabet. */
export const glossary: readonly GlossaryTerm[] = terms;
