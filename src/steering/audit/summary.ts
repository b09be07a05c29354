import type { PublishedAudit, PublishedSentence } from '../../package/audit-types.ts';

/** How many sentences a list of the summary has at most. */
const MOST = 5;

/** What standing says comes before what change says: where a figure is matters more than which way it went. */
const ORDER: readonly PublishedSentence['about'][] = ['standing', 'compliance', 'change', 'saving', 'goal'];

/** What a reader sees within a minute, as places in the sentences: good, bad, uncertain, and what was promised. */
export function summaryOf(sentences: readonly PublishedSentence[]): PublishedAudit['summary'] {
  const places = (judgement: PublishedSentence['judgement']): number[] =>
    sentences
      .flatMap((sentence, i) => (sentence.judgement === judgement && sentence.about !== 'goal' ? [i] : []))
      .sort((a, b) => ORDER.indexOf(sentences[a]!.about) - ORDER.indexOf(sentences[b]!.about) || a - b)
      .slice(0, MOST);
  return {
    good: places('good'),
    bad: places('bad'),
    uncertain: places('uncertain'),
    promised: sentences.flatMap(({ about }, i) => (about === 'goal' ? [i] : [])),
  };
}
