import type { ColumnTable } from 'arquero';
import { dimensionNumbering } from '../codelists/dimensions.ts';
import { countDecimals, figuresOf } from '../indicators/compute/figures.ts';
import type { ComputedIndicator } from '../indicators/compute/compute-indicator.ts';
import { measuredAtAreas, measuredAtFreq, numeratorCounts } from '../indicators/compute/measured-at.ts';
import { measuredGroups } from '../indicators/compute/measured.ts';
import type { Tables } from '../indicators/compute/operand.ts';
import { TOTAL } from '../model/code.ts';
import type { Indicator, Part } from '../model/indicator.ts';
import { FREQS, type Freq } from '../model/period.ts';
import { isEmptyStatus, STATUS } from '../model/status.ts';
import { columnOf } from '../observations/observation-table.ts';
import { round } from '../statistics/rounding.ts';

/** A figure as it was published: in the indicator's decimals, NaN with the status that says why there is none. */
export interface ToldFigure {
  readonly value: number;
  /** `STATUS.A` for every figure, else `M`, `O` or `Q`. */
  readonly status: number;
}

/** The figures of one area by period. */
export type AreaFigures = ReadonlyMap<number, ToldFigure>;

/** The headline series of an indicator in one edition: its first target group at its finest frequency. */
export interface HeadlineFigures {
  readonly indicator: Indicator;
  readonly targetGroup: string;
  readonly freq: Freq;
  /** By area, in the order of the code list. */
  readonly areas: ReadonlyMap<string, AreaFigures>;
}

/** Frequencies from the finest; a rolling year of months before one of quarters. */
const FINEST: readonly Freq[] = ['M', 'Q', 'Y', 'R12', 'R4'];

/** The headline series as the build publishes it; null for an indicator without figures. */
export function publishedHeadline({
  indicator,
  observations,
  targetGroups,
}: ComputedIndicator): HeadlineFigures | null {
  const [targetGroup] = targetGroups;
  if (!observations || targetGroup === undefined) return null;
  const freqs = new Set(Array.from(columnOf(observations, 'freq')));
  const freq = FINEST.find(name => freqs.has(FREQS.indexOf(name)));
  if (freq === undefined) return null;
  const [areas, time] = [columnOf(observations, 'ref_area'), columnOf(observations, 'time_period')];
  const [values, statuses] = [columnOf(observations, 'obs_value'), columnOf(observations, 'obs_status')];
  const found = new Map<string, Map<number, ToldFigure>>();
  for (const row of headlineRows(observations, targetGroup, freq)) {
    const area = dimensionNumbering.ref_area.idOf(areas[row]!);
    const own = found.get(area) ?? new Map<number, ToldFigure>();
    found.set(area, own);
    own.set(time[row]!, told(values[row]!, statuses[row]!));
  }
  return { indicator, targetGroup, freq, areas: found };
}

function* headlineRows(observations: ColumnTable, targetGroup: string, freq: Freq): Generator<number> {
  const { target_group, sex, age, origin } = dimensionNumbering;
  const fixed = (
    [
      ['freq', FREQS.indexOf(freq)],
      ['target_group', target_group.numberOf(targetGroup)],
      ['responsibility', 0],
      ['sex', sex.numberOf(TOTAL)],
      ['age', age.numberOf(TOTAL)],
      ['origin', origin.numberOf(TOTAL)],
    ] as const
  ).map(([name, code]) => [columnOf(observations, name), code] as const);
  for (let row = 0; row < observations.numRows(); row += 1) {
    if (fixed.every(([column, code]) => column[row] === code)) yield row;
  }
}

/**
 * The same series worked out from the tables of another edition, as the build would have published it; null where the
 * edition lacks what it needs.
 */
export function headlineOfEdition(
  { indicator, targetGroup, freq }: Pick<HeadlineFigures, 'indicator' | 'targetGroup' | 'freq'>,
  tables: Tables,
): HeadlineFigures | null {
  const group = measuredGroups(onlyGroup(indicator, targetGroup), tables).get(targetGroup);
  if (!group) return null;
  const base = measuredAtAreas(indicator, group);
  const measured = measuredAtFreq(indicator, base.measured, freq);
  if (!measured) return null;
  const { numerator, denominator } = indicator.overTime;
  const scale = [countDecimals(freq, group.freq, numerator), countDecimals(freq, group.freq, denominator)] as const;
  const slack = numeratorCounts(indicator, 'full-time-persons') ? 0.5 : 0;
  const areas = base.areas.map(area => {
    const figures = figuresOf(indicator, { measured, area, scale, slack });
    const own = figures.map(({ period, value, status }) => [
      period,
      told(round(value, indicator.decimals), status),
    ]) satisfies [number, ToldFigure][];
    return [area, new Map(own)] as const;
  });
  return { indicator, targetGroup, freq, areas: new Map(areas.filter(([, own]) => own.size > 0)) };
}

/** The definition with nothing but what one of its target groups is made of. */
function onlyGroup(indicator: Indicator, group: string): Indicator {
  const needed = new Set([group, TOTAL, ...(group === TOTAL ? indicator.totalOf : [])]);
  const own = (parts: readonly Part[]): Part[] => parts.filter(({ targetGroup }) => needed.has(targetGroup));
  const { numerator, denominator, published, totalOf, reference } = indicator;
  return {
    ...indicator,
    numerator: own(numerator),
    denominator: own(denominator),
    published: own(published),
    totalOf: group === TOTAL ? totalOf : [],
    ...(reference && {
      reference: { numerator: own(reference.numerator), denominator: own(reference.denominator) },
    }),
  };
}

const told = (value: number, status: number): ToldFigure =>
  isEmptyStatus(status) ? { value: NaN, status } : { value, status: STATUS.A };
