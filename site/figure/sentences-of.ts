import { figureSentences } from '../../src/i18n/figure-sentence.ts';
import { lensSentences } from '../../src/i18n/lens-sentence.ts';
import type { Language } from '../../src/model/text.ts';
import type { Row } from '../../src/package/decode.ts';
import { changeJudged, comparedFigure, lensFacts } from '../comparison/lens-facts.ts';
import type { Published } from '../published/published.ts';
import { comparisonsOf } from './figure-facts.ts';
import type { FigureFacts } from './figure-facts.ts';
import { headlineGroup } from './latest-of.ts';

/** The figure in words, sentence by sentence: level, change, and how it stands, with the same verdicts as its table. */
export function sentencesOf(lang: Language, published: Published, facts: FigureFacts): string[] {
  const { area, indicator, latest, targetGroup } = facts;
  const { row, withheld, before } = latest;
  const compared = comparedFigure(published, facts);
  const level = figureSentences(lang, {
    area,
    ...(targetGroup === headlineGroup(indicator) ? { indicator: indicator.id } : {}),
    unit: indicator,
    direction: indicator.direction,
    latest: row && { freq: row.freq, period: row.time_period, value: row.obs_value, status: row.obs_status },
    withheld: withheld ? withheldFacts(withheld) : null,
    change: changeJudged(published, facts),
    before: before?.time_period ?? null,
    ended: facts.ended,
    comparisons: compared ? [] : comparisonsOf(facts),
  });
  return compared ? [...level, ...lensSentences(lang, lensFacts(published, facts, compared))] : level;
}

function withheldFacts({ freq, time_period: period, obs_status: status }: Row) {
  return { freq, period, status: status === 'Q' || status === 'M' ? status : ('O' as const) };
}
