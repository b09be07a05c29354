import { parsePeriodId, periodId } from '../../src/model/period.ts';
import type { Choice } from './choice.ts';
import type { KnownIndicator } from './context.ts';

/** First and last period that any of the indicators has at the frequency; null where none has it. */
export function periodsAt(
  indicators: readonly KnownIndicator[],
  freq: Choice['freq'],
): { readonly first: number; readonly last: number } | null {
  const spans = indicators.flatMap(({ periods }) => periods[freq] ?? []);
  if (spans.length === 0) return null;
  return {
    first: Math.min(...spans.map(({ first }) => parsePeriodId(freq, first))),
    last: Math.max(...spans.map(({ last }) => parsePeriodId(freq, last))),
  };
}

/** The periods of a choice in order; a span of another frequency or outside what there is means all that is in it. */
export function chosenPeriods(
  { freq, span }: Pick<Choice, 'freq' | 'span'>,
  indicators: readonly KnownIndicator[],
): string[] {
  const whole = periodsAt(indicators, freq);
  if (!whole) return [];
  const ordinal = (text: string, end: 0 | 1): number => {
    const year = Number(text.slice(0, 4));
    if (text.length === 4)
      return end === 0 ? parsePeriodId(freq, firstOf(freq, year)) : parsePeriodId(freq, lastOf(freq, year));
    const same = (freq === 'M' || freq === 'R12') === !text.includes('Q') && freq !== 'Y';
    return same ? parsePeriodId(freq, text) : parsePeriodId(freq, end === 0 ? firstOf(freq, year) : lastOf(freq, year));
  };
  const first =
    'latest' in span
      ? Math.max(whole.first, whole.last - span.latest + 1)
      : Math.max(whole.first, ordinal(span.from, 0));
  const last = 'latest' in span ? whole.last : Math.min(whole.last, ordinal(span.to, 1));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => periodId(freq, first + i));
}

const firstOf = (freq: Choice['freq'], year: number): string =>
  freq === 'Y' ? `${year}` : freq === 'M' || freq === 'R12' ? `${year}-01` : `${year}-Q1`;
const lastOf = (freq: Choice['freq'], year: number): string =>
  freq === 'Y' ? `${year}` : freq === 'M' || freq === 'R12' ? `${year}-12` : `${year}-Q4`;
