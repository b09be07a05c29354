import { benefits, responsibilityOf } from '../../codelists/benefit.ts';
import type { Indicator } from '../../model/indicator.ts';
import { monthsOf, periodId } from '../../model/period.ts';
import type { PartAbsence, PublishedCell, PublishedPart } from '../../package/score-types.ts';
import type { FigureKey, Figures } from './figures.ts';
import { headlineGroup } from './indicator-facts.ts';

const BENEFITS = new Set(benefits.codes.map(({ id }) => id));

/** The two columns beside the overall figure. */
export interface Parts {
  readonly municipality: PublishedPart;
  readonly state: PublishedPart;
}

/**
 * The municipal and the state part of a figure (den kommunale og den statslige del). They are the published ones where
 * the split is published; a benefit that one of the two answers for in the whole period is wholly its own.
 */
export function partsOf(figures: Figures, key: FigureKey, overall: PublishedCell | null): Parts {
  const computed = figures.indicator(key.indicator);
  if (!computed) return both('no-figure');
  const { indicator } = computed;
  if (indicator.responsibility === 'none') return both('not-split');
  if (indicator.responsibility === 'municipality')
    return { municipality: whole(overall), state: none('no-state-part') };
  if (key.group === headlineGroup(computed) && figures.isSplit(key.indicator))
    return publishedParts(figures, key, indicator);
  if (!BENEFITS.has(key.group)) return both('not-split');
  return ownedParts(key, overall);
}

function publishedParts(figures: Figures, key: FigureKey, indicator: Indicator): Parts {
  const own = indicator.totalOf.length > 0 ? indicator.totalOf : [indicator.targetGroups[0]!];
  const part = (responsibility: 'municipality' | 'state', absent: PartAbsence): PublishedPart => {
    const cell = figures.at({ ...key, responsibility });
    if (cell && cell.status !== 'M') return whole(cell);
    const somewhere = own.some(benefit => daysOf(key).some(day => responsibilityOf(benefit, day) === responsibility));
    return none(somewhere ? 'part-of-period' : absent);
  };
  return { municipality: part('municipality', 'no-municipal-part'), state: part('state', 'no-state-part') };
}

function ownedParts(key: FigureKey, overall: PublishedCell | null): Parts {
  const by = daysOf(key).map(day => responsibilityOf(key.group, day));
  if (by.every(party => party === undefined)) return both('outside');
  if (by.every(party => party === 'municipality'))
    return { municipality: whole(overall), state: none('no-state-part') };
  if (by.every(party => party === 'state')) return { municipality: none('no-municipal-part'), state: whole(overall) };
  return both('part-of-period');
}

/** The first day of every month of a period. */
function daysOf({ freq, period }: FigureKey): string[] {
  const { first, last } = monthsOf(freq, period);
  return Array.from({ length: last - first + 1 }, (_, i) => `${periodId('M', first + i)}-01`);
}

const whole = (cell: PublishedCell | null): PublishedPart =>
  cell ? { value: cell.value, numerator: cell.numerator, status: cell.status, absent: null } : none('no-figure');

const none = (absent: PartAbsence): PublishedPart => ({ value: null, numerator: null, status: null, absent });

const both = (absent: PartAbsence): Parts => ({ municipality: none(absent), state: none(absent) });

/** Last day on which the state answers for any benefit: after it there is no state part. */
export const lastStateDay = (): string =>
  benefits.codes
    .flatMap(({ responsibility }) =>
      responsibility.filter(({ by }) => by === 'state').map(({ until }) => until ?? '9999'),
    )
    .reduce((last, day) => (day > last ? day : last), '');
