import { figureSentences } from '../../src/i18n/figure-sentence.ts';
import type { Language } from '../../src/model/text.ts';
import type { Row } from '../../src/package/decode.ts';
import { comparisonsOf } from './figure-facts.ts';
import type { FigureFacts } from './figure-facts.ts';

/** The figure in words, sentence by sentence. */
export function sentencesOf(lang: Language, facts: FigureFacts): string[] {
  const { area, indicator, latest } = facts;
  const { row, withheld, before, change } = latest;
  return figureSentences(lang, {
    area,
    unit: indicator,
    direction: indicator.direction,
    latest: row && { freq: row.freq, period: row.time_period, value: row.obs_value, status: row.obs_status },
    withheld: withheld ? withheldFacts(withheld) : null,
    change,
    before: before?.time_period ?? null,
    ended: facts.ended,
    comparisons: comparisonsOf(facts),
  });
}

function withheldFacts({ freq, time_period: period, obs_status: status }: Row) {
  return { freq, period, status: status === 'Q' || status === 'M' ? status : ('O' as const) };
}
