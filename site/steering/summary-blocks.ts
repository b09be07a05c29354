import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedAudit } from '../../src/package/audit-types.ts';
import type { SteeringPage } from './figure-words.ts';

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

/** The summary at the head of a report: four blocks that can be read within a minute; `open` lines lead what is uncertain. */
export const summaryBlocks = (
  { lang }: SteeringPage,
  { sentences, summary }: Pick<PublishedAudit, 'sentences' | 'summary'>,
  open: readonly string[] = [],
): SummaryBlock[] =>
  BLOCKS.map(name => {
    const told = summary[name].map(place => sentences[place]!.text[lang]);
    return summaryBlock(lang, name, name === 'uncertain' ? [...open, ...told] : told);
  });

/** One block; without lines it says that there is nothing to tell. */
export const summaryBlock = (lang: Language, name: BlockName, lines: readonly string[]): SummaryBlock => ({
  name,
  heading: t(lang, `report.block.${name}`),
  sign: SIGNS[name],
  lines: lines.length === 0 ? [t(lang, `report.block.none.${name}`)] : lines,
});
