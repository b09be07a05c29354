import { t } from '../../src/i18n/translate.ts';
import type { PublishedSentence } from '../../src/package/audit-types.ts';
import type { PublishedAnalysis } from '../../src/package/region-analysis-types.ts';
import type { RegionGoal } from './analysis-goals.ts';
import { subjectName, type SteeringPage } from './figure-words.ts';
import { summaryBlock, type SummaryBlock } from './summary-blocks.ts';

/** Most sentences of a judgement at the head of the report; the rest is in the tables. */
const MOST_LINES = 5;

/** The summary at the head of a region's analysis: good and bad sentences, figures near the country's, goals. */
export function regionSummary(
  page: SteeringPage,
  { sentences, sections }: PublishedAnalysis,
  goals: readonly RegionGoal[],
): SummaryBlock[] {
  const { lang } = page;
  const judged = (judgement: PublishedSentence['judgement']): string[] =>
    sentences.filter(one => one.judgement === judgement).map(({ text }) => text[lang]);
  const near = sections
    .flatMap(({ rows }) => rows)
    .filter(({ country }) => country?.verdict === 'no-clear-difference')
    .map(row => subjectName(page, row));
  const uncertain = near.length === 0 ? [] : [t(lang, 'analysis.uncertain', { names: near.join(', ') })];
  return [
    summaryBlock(lang, 'good', judged('good').slice(0, MOST_LINES)),
    summaryBlock(lang, 'bad', judged('bad').slice(0, MOST_LINES)),
    summaryBlock(lang, 'uncertain', [...judged('uncertain').slice(0, MOST_LINES), ...uncertain]),
    summaryBlock(
      lang,
      'promised',
      goals.map(({ name, region }) => `${name}: ${region}`),
    ),
  ];
}
