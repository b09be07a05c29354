import type { Break } from '../../model/indicator.ts';
import { monthsOf, parsePeriodId, type Freq } from '../../model/period.ts';
import { isEmptyStatus, STATUS } from '../../model/status.ts';
import type { Figure } from '../../observations/observation-table.ts';

/** Marks the first period of a new definition as a break (`B`), where the series goes back further than that. */
export function markBreaks(figures: readonly Figure[], freq: Freq, breaks: readonly number[]): Figure[] {
  if (breaks.length === 0) return [...figures];
  const start = figures[0] && monthsOf(freq, figures[0].period).first;
  return figures.map(figure => {
    const { first, last } = monthsOf(freq, figure.period);
    const broken = breaks.some(month => month > start! && month >= first && month <= last);
    return broken && !isEmptyStatus(figure.status) ? { ...figure, status: STATUS.B } : figure;
  });
}

/** The months in which definitions change for a target group. */
export const breakMonths = (breaks: readonly Break[], targetGroup: string): number[] =>
  breaks
    .filter(({ targetGroups }) => !targetGroups || targetGroups.includes(targetGroup))
    .map(({ month }) => parsePeriodId('M', month));
