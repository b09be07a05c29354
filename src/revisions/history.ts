import type { Indicator } from '../model/indicator.ts';
import type { Freq } from '../model/period.ts';
import { STATUS } from '../model/status.ts';
import type { AreaFigures, HeadlineFigures, ToldFigure } from './headline-figures.ts';

/** A period of which an edition tells otherwise than the next later one; null where it tells nothing. */
export interface Step {
  readonly period: number;
  readonly figure: ToldFigure | null;
}

/** An earlier edition of an indicator: by area, where it is not what the next later one tells. */
export interface EarlierEdition {
  readonly day: string;
  readonly sources: ReadonlyMap<string, string>;
  readonly first: number;
  readonly last: number;
  readonly areas: ReadonlyMap<string, readonly Step[]>;
}

/** The headline series of an indicator in the earlier editions kept, the newest first. */
export interface IndicatorHistory {
  readonly indicator: Indicator;
  readonly targetGroup: string;
  readonly freq: Freq;
  readonly editions: readonly EarlierEdition[];
}

/** The headline series of an edition and when it came out. */
export interface DatedHeadline {
  readonly day: string;
  readonly sources: ReadonlyMap<string, string>;
  readonly figures: HeadlineFigures;
}

/** What `earlier` tells otherwise than the next `later` edition; a figure that is withheld now is not told again. */
export function stepBack(later: HeadlineFigures, earlier: DatedHeadline): EarlierEdition {
  const { day, sources, figures } = earlier;
  const { first, last } = extentOf(figures);
  const areas = new Map<string, readonly Step[]>();
  for (const area of new Set([...later.areas.keys(), ...figures.areas.keys()])) {
    const [now, before] = [later.areas.get(area) ?? NONE, figures.areas.get(area) ?? NONE];
    const steps = [...new Set([...now.keys(), ...before.keys()])]
      .filter(period => period >= first && period <= last && !isSame(now.get(period), before.get(period)))
      .sort((a, b) => a - b)
      .map(period => ({ period, figure: before.get(period) ?? null }));
    if (steps.length > 0) areas.set(area, steps);
  }
  return { day, sources, first, last, areas };
}

/** An edition's figures, without those that the edition in use withholds. */
export function withholding(figures: HeadlineFigures, inUse: HeadlineFigures): HeadlineFigures {
  const areas = [...figures.areas].map(([area, own]): [string, AreaFigures] => {
    const now = inUse.areas.get(area);
    const hidden = [...own.keys()].filter(period => now?.get(period)?.status === STATUS.Q);
    return [area, hidden.length === 0 ? own : new Map([...own, ...hidden.map(period => [period, HIDDEN] as const)])];
  });
  return { ...figures, areas: new Map(areas) };
}

const NONE: AreaFigures = new Map();
const HIDDEN: ToldFigure = { value: NaN, status: STATUS.Q };

const isSame = (one: ToldFigure | undefined, other: ToldFigure | undefined): boolean =>
  one !== undefined && other !== undefined
    ? one.status === other.status && (one.value === other.value || one.status !== STATUS.A)
    : one === other;

function extentOf({ areas }: HeadlineFigures): { first: number; last: number } {
  let [first, last] = [Infinity, -Infinity];
  for (const own of areas.values()) {
    for (const period of own.keys()) {
      first = Math.min(first, period);
      last = Math.max(last, period);
    }
  }
  return { first, last };
}
