/** Words that say nothing about what is searched for, in both languages, as `searchWords` gives them. */
const FILLER = new Set(
  (
    'af at de den der det du en er et for fra har hos hvad hvem hvilke hvor hvordan hvorfor jeg kan man med mange mig ' +
    'mit og om paa pr som til vi vis find tal tallene an and are by do for from how in is me my of on show ' +
    'the to what where which who figures'
  ).split(' '),
);

/** The words without those that say nothing, unless nothing is left. */
export function withoutFiller(words: readonly string[]): readonly string[] {
  const kept = words.filter(word => !FILLER.has(word));
  return kept.length > 0 ? kept : words;
}
