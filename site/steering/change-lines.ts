import type { Language } from '../../src/model/text.ts';
import type { PublishedSentence } from '../../src/package/audit-types.ts';

/** What changed on a year: clear changes first, then those that may be chance or cannot be told. */
export interface ChangeLines {
  readonly clear: readonly string[];
  readonly uncertain: readonly string[];
}

/** The sentences about change, those that are more than chance apart from the others. */
export function changeLines(lang: Language, sentences: readonly PublishedSentence[]): ChangeLines {
  const changes = sentences.filter(({ about }) => about === 'change');
  const lines = (uncertain: boolean): string[] =>
    changes.filter(({ judgement }) => (judgement === 'uncertain') === uncertain).map(({ text }) => text[lang]);
  return { clear: lines(false), uncertain: lines(true) };
}
