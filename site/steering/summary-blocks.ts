import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedAudit, PublishedSentence } from '../../src/package/audit-types.ts';
import type { SteeringPage } from './figure-words.ts';
import { otherwise } from './otherwise.ts';

/** Blocks of the summary in the order they are read. */
const BLOCKS = ['good', 'bad', 'uncertain', 'promised'] as const;
type BlockName = (typeof BLOCKS)[number];

/** A block of the summary: what is good, what is bad, what is uncertain, what was promised. */
export interface SummaryBlock {
  readonly name: BlockName;
  readonly heading: string;
  readonly sign: string;
  /** Never empty: says so where there is nothing to tell. */
  readonly lines: readonly string[];
}

const SIGNS: Readonly<Record<BlockName, string>> = { good: '▲', bad: '▼', uncertain: '●', promised: '◆' };

/**
 * The summary at the head of a report: four blocks that can be read within a minute; `open` lines lead what is uncertain.
 * A figure that stands the other way by another lens says so.
 */
export const summaryBlocks = (
  page: SteeringPage,
  audit: Pick<PublishedAudit, 'head' | 'sections' | 'sentences' | 'summary'>,
  open: readonly string[] = [],
): SummaryBlock[] =>
  BLOCKS.map(name => {
    const told = audit.summary[name].map(place => sentenceText(page, audit, audit.sentences[place]!));
    return summaryBlock(page.lang, name, name === 'uncertain' ? [...open, ...told] : told);
  });

const VERDICTS = { good: 'better', bad: 'worse' } as const;

function sentenceText(
  page: SteeringPage,
  { head, sections }: Pick<PublishedAudit, 'head' | 'sections'>,
  { text, judgement, about, section, indicator, target_group }: PublishedSentence,
): string {
  const own = text[page.lang];
  if ((judgement !== 'good' && judgement !== 'bad') || (about !== 'standing' && about !== 'change')) return own;
  const score = sections
    .find(({ id }) => id === section)
    ?.rows.find(row => row.indicator === indicator && row.target_group === target_group);
  if (!score) return own;
  const rest = otherwise(page, { ...score, code: head.area, verdict: VERDICTS[judgement], score });
  return rest === '' ? own : `${own} ${rest}`;
}

/** One block; without lines it says that there is nothing to tell. */
export const summaryBlock = (lang: Language, name: BlockName, lines: readonly string[]): SummaryBlock => ({
  name,
  heading: t(lang, `report.block.${name}`),
  sign: SIGNS[name],
  lines: lines.length === 0 ? [t(lang, `report.block.none.${name}`)] : lines,
});
