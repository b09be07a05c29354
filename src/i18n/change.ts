import type { Language } from '../model/text.ts';
import { formatNumber } from './format-number.ts';
import { t } from './translate.ts';

/** Whether a change is good news; `neutral` where the indicator has no better direction. */
export type Verdict = 'better' | 'worse' | 'neutral';

/** How a figure stands to the same period of the year before. */
export type Change =
  | {
      readonly kind: 'points' | 'percent';
      /** Percentage points or per cent, rounded to `decimals`. */
      readonly amount: number;
      readonly decimals: number;
      readonly verdict: Verdict;
      /** True where the two 95 % intervals overlap, so that the difference may be chance. */
      readonly noise: boolean;
    }
  | { readonly kind: 'break' }
  | { readonly kind: 'missing' };

/** Size of a change without its sign: `0,3 procentpoint`, `12,0 pct.`. */
export const changeAmount = (
  language: Language,
  change: { kind: 'points' | 'percent'; amount: number; decimals: number },
) => t(language, `change.${change.kind}`, { amount: formatNumber(language, Math.abs(change.amount), change.decimals) });

/** A change in a few words: `ned 0,3 procentpoint på et år`. */
export function changeWords(language: Language, change: Change): string {
  if (change.kind === 'break' || change.kind === 'missing') return t(language, `change.${change.kind}`);
  if (change.amount === 0) return t(language, 'change.same');
  return t(language, change.amount > 0 ? 'change.up' : 'change.down', { amount: changeAmount(language, change) });
}

/** Whether a change is better or worse, in a word; empty where it is neither. */
export function verdictWords(language: Language, change: Change): string {
  if (change.kind === 'break' || change.kind === 'missing' || change.amount === 0) return '';
  if (change.noise) return t(language, 'change.noise');
  return change.verdict === 'neutral' ? '' : t(language, `verdict.${change.verdict}`);
}
