import { responsibilityOf } from '../../codelists/benefit.ts';
import { TOTAL } from '../../model/code.ts';
import type { Responsibility } from '../../model/dimension.ts';
import type { Indicator } from '../../model/indicator.ts';
import { monthsOf, periodId } from '../../model/period.ts';
import { cellOf, combine } from '../../observations/combine.ts';
import type { Panel } from '../../observations/panel.ts';
import { STATUS } from '../../model/status.ts';
import { groupsOf, referenceOf, sumOf, type Measured } from './measured.ts';

/** One part of the effort: who answers for it, and what is measured of it. */
export interface ResponsibleShare {
  readonly responsibility: Exclude<Responsibility, '_T'>;
  readonly measured: Measured;
  /** Periods (of the measured frequency) at which other benefits came in or went out. */
  readonly changes: readonly number[];
}

/**
 * The state part and the municipal part of an indicator that is split by benefit and date. A part has figures in the
 * periods in which it answers for at least one benefit of the indicator; in the others it cannot exist.
 */
export function responsibleShares(indicator: Indicator, groups: ReadonlyMap<string, Measured>): ResponsibleShare[] {
  if (indicator.responsibility !== 'by-benefit') return [];
  const benefits = indicator.totalOf.length > 0 ? indicator.totalOf : [indicator.targetGroups[0]!];
  if (!benefits.every(benefit => groups.has(benefit))) return [];
  const shared = !indicator.denominator.some(part => part.targetGroup !== TOTAL);
  const measuredOf = (own: readonly string[]): Measured => {
    const whole = own.length === benefits.length ? groups.get(TOTAL) : undefined;
    return whole ?? sumOf(groupsOf(own, groups), shared);
  };
  return (['state', 'municipality'] as const).flatMap(responsibility => {
    const spans = spansOf(responsibility, benefits, groups.get(benefits[0]!)!);
    return spans.length === 0 ? [] : [shareOf(responsibility, spans, measuredOf)];
  });
}

/** Periods from `first` up to, not including, `end` in which one answers for the same benefits. */
interface Span {
  readonly first: number;
  readonly end: number;
  readonly benefits: readonly string[];
}

function spansOf(responsibility: string, benefits: readonly string[], measured: Measured): Span[] {
  const panel = (measured.numerator ?? measured.published)!;
  const spans: Span[] = [];
  for (let period = panel.first; period < panel.first + panel.length; period += 1) {
    const day = `${periodId('M', monthsOf(panel.freq, period).first)}-01`;
    const own = benefits.filter(benefit => responsibilityOf(benefit, day) === responsibility);
    const open = spans.at(-1);
    if (own.length === 0) continue;
    if (open?.end === period && String(open.benefits) === String(own))
      spans[spans.length - 1] = { ...open, end: period + 1 };
    else spans.push({ first: period, end: period + 1, benefits: own });
  }
  return spans;
}

function shareOf(
  responsibility: ResponsibleShare['responsibility'],
  spans: readonly Span[],
  measuredOf: (benefits: readonly string[]) => Measured,
): ResponsibleShare {
  const sums = spans.map(span => measuredOf(span.benefits));
  const along = (pick: (measured: Measured) => Panel | null | undefined): Panel | null => {
    const panels = sums.map(pick).filter(panel => panel !== null && panel !== undefined);
    if (panels.length < sums.length) return null;
    return combine(panels, (area, period) => {
      const span = spans.findIndex(({ first, end }) => period >= first && period < end);
      return span < 0 ? { value: NaN, status: STATUS.M } : cellOf(panels[span]!, area, period);
    });
  };
  const measured: Measured = {
    freq: sums[0]!.freq,
    numerator: along(sum => sum.numerator),
    denominator: along(sum => sum.denominator),
    published: along(sum => sum.published),
    weighted: along(sum => sum.weighted),
    reference: referenceOf(
      along(sum => sum.reference?.numerator),
      along(sum => sum.reference?.denominator),
    ),
  };
  return { responsibility, measured, changes: spans.slice(1).map(span => span.first) };
}
