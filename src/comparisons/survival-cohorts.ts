import { areas } from '../codelists/area.ts';
import { delays } from '../codelists/delay.ts';
import { termPanel, type Tables } from '../indicators/compute/operand.ts';
import { monthsOf, subPeriodOf, yearOf } from '../model/period.ts';
import { isEmptyStatus, STATUS } from '../model/status.ts';
import { areaReader } from '../observations/aggregate-areas.ts';
import { addCells, cellOf, combine, type Cell } from '../observations/combine.ts';
import type { Panel } from '../observations/panel.ts';
import { restrictedMean, shareAtWeek, type SurvivalPoint } from '../statistics/survival.ts';
import { municipalities } from './places.ts';

/** Those who began on a benefit in a quarter, and how many of them were still there week by week. */
export interface SurvivalCohort {
  readonly targetGroup: string;
  readonly area: string;
  /** Number of the quarter of the start. */
  readonly quarter: number;
  readonly starters: number | null;
  /** Shares from 0 to 1, from week 0 up to the first week that is not told. */
  readonly curve: readonly SurvivalPoint[];
  /** Last week of the table that the whole cohort has reached. */
  readonly matureWeeks: number;
  /** Share still on the benefit after 26 weeks, and mean weeks within the first 52; null where the curve is too short. */
  readonly still26: number | null;
  readonly restrictedMean: number | null;
  /** The gravest status number of what the mature part of the curve is made of. */
  readonly status: number;
}

/** The benefits with survival curves and the tables they are in; social assistance only for spells begun until June 2025. */
export const SURVIVAL_TABLES = [
  { targetGroup: 'ADP', table: 'y01b01' },
  { targetGroup: 'KTH', table: 'y36b01' },
] as const;

const AREAS = areas.codes
  .filter(({ level }) => level === 'country' || level === 'region' || level === 'municipality')
  .map(({ id }) => id);

/** Shares are rounded to a tenth of a per cent, so that two neighbours may rise by as much; half of that is for luck in the last digit. */
const TOLERANCE = 0.0015;

/**
 * All cohorts of an edition that reaches to `latestMonth`, by benefit, area and quarter. A week is told only where the
 * last of a quarter's starters have come that far before the latest month began.
 */
export const survivalCohorts = (tables: Tables, latestMonth: number): SurvivalCohort[] =>
  SURVIVAL_TABLES.flatMap(({ targetGroup, table }) => {
    const read = curveReader(tables, table, targetGroup);
    if (!read) return [];
    return read.areas.flatMap(area =>
      Array.from({ length: read.length }, (_, i) => read.first + i).flatMap(quarter => {
        const cohort = cohortOf(read, { area, quarter, latestMonth });
        return cohort ? [{ targetGroup, ...cohort }] : [];
      }),
    );
  });

interface CurveReader extends Pick<Panel, 'first' | 'length'> {
  readonly areas: readonly string[];
  readonly weeks: readonly number[];
  readonly starters: (area: string, quarter: number) => Cell;
  /** Share still there, 0 to 1. */
  readonly still: (week: number, area: string, quarter: number) => Cell;
}

function curveReader(tables: Tables, table: string, targetGroup: string): CurveReader | null {
  const panelAt = (measure: string, delay: string): Panel | null =>
    termPanel({ table, measure, where: { delay } }, targetGroup, tables);
  const starters = panelAt('starters', 'W0');
  const stills = new Map(
    delays.codes.flatMap(({ id, unit, amount }) => {
      const panel = unit === 'week' ? panelAt('still_pct', id) : null;
      return panel ? [[amount!, shareReader(panel, starters)] as const] : [];
    }),
  );
  if (!starters || stills.size === 0) return null;
  const whole = municipalities.every(area => starters.areas.has(area));
  return {
    first: starters.first,
    length: starters.length,
    areas: AREAS.filter(area => whole || starters.areas.has(area)),
    weeks: [...stills.keys()].sort((a, b) => a - b),
    starters: areaReader(starters, false),
    still: (week, area, quarter) => stills.get(week)!(area, quarter),
  };
}

/** The published share of an area; of one that is not published, those still there over those who started. */
function shareReader(still: Panel, starters: Panel | null): (area: string, quarter: number) => Cell {
  const published = (area: string, quarter: number): Cell => {
    const { value, status } = cellOf(still, area, quarter);
    return { value: value / 100, status };
  };
  if (!starters) return published;
  const left = combine([still, starters], (area, quarter) => {
    const [share, began] = [published(area, quarter), cellOf(starters, area, quarter)];
    return { value: share.value * began.value, status: Math.max(share.status, began.status) };
  });
  const [leftAt, beganAt] = [areaReader(left, false), areaReader(starters, false)];
  return (area, quarter) => {
    if (still.areas.has(area)) return published(area, quarter);
    const [top, below] = [leftAt(area, quarter), beganAt(area, quarter)];
    const { status } = addCells([top, below]);
    return isEmptyStatus(status)
      ? { value: NaN, status }
      : { value: top.value / below.value, status: Math.max(status, STATUS.E) };
  };
}

interface CohortKey {
  readonly area: string;
  readonly quarter: number;
  readonly latestMonth: number;
}

function cohortOf(
  read: CurveReader,
  { area, quarter, latestMonth }: CohortKey,
): Omit<SurvivalCohort, 'targetGroup'> | null {
  const began = read.starters(area, quarter);
  const mature = read.weeks.filter(week => isMature(quarter, week, latestMonth));
  const cells = mature.map(week => ({ week, ...read.still(week, area, quarter) }));
  const status = cells.reduce((gravest, cell) => Math.max(gravest, cell.status), began.status);
  const missing = cells.findIndex(cell => isEmptyStatus(cell.status));
  const curve = cells.slice(0, missing < 0 ? cells.length : missing).map(({ week, value }) => ({ week, share: value }));
  if (mature.length === 0 || (curve.length === 0 && status !== STATUS.Q)) return null;
  const reach = curve.at(-1)?.week ?? -1;
  return {
    area,
    quarter,
    starters: isEmptyStatus(began.status) ? null : began.value,
    curve,
    matureWeeks: mature.at(-1)!,
    still26: reach >= 26 ? shareAtWeek(curve, 26) : null,
    restrictedMean: reach >= 52 ? restrictedMean(curve, 52, TOLERANCE) : null,
    status,
  };
}

const DAY = 24 * 60 * 60 * 1000;
const firstDay = (month: number): number => Date.UTC(yearOf('M', month), subPeriodOf('M', month) - 1, 1) / DAY;

/** True where the last who started in a quarter have come `week` weeks before the month begins. */
export function isMature(quarter: number, week: number, month: number): boolean {
  const lastStart = firstDay(monthsOf('Q', quarter).last + 1) - 1;
  return lastStart + 7 * week < firstDay(month);
}
