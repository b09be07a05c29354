import { FREQS, monthsOf, parsePeriodId } from '../../model/period.ts';
import type { Catalogue, CatalogueIndicator } from '../../package/types.ts';

/** First and last day that figures are about, YYYY-MM-DD. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** The days of an indicator's periods, all frequencies together. Throws `missing periods` where it has none. */
export function spanOf(periods: CatalogueIndicator['periods']): Span {
  const months = FREQS.flatMap(freq => {
    const span = periods[freq];
    if (!span) return [];
    return [monthsOf(freq, parsePeriodId(freq, span.first)).first, monthsOf(freq, parsePeriodId(freq, span.last)).last];
  });
  if (months.length === 0) throw new Error('missing periods: an indicator with figures has no period');
  return { start: dayOf(Math.min(...months), 1), end: dayOf(Math.max(...months) + 1, 0) };
}

/** The days that a whole version is about. */
export function overall({ indicators }: Catalogue): Span {
  const spans = indicators.filter(({ available }) => available).map(({ periods }) => spanOf(periods));
  return {
    start: spans.map(({ start }) => start).sort()[0]!,
    end: spans
      .map(({ end }) => end)
      .sort()
      .at(-1)!,
  };
}

/** A day of a month number; day 0 is the last of the month before. */
function dayOf(month: number, day: number): string {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, day)).toISOString().slice(0, 10);
}
