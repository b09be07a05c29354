import { areas } from '../../codelists/area.ts';
import { targetGroups } from '../../codelists/target-group.ts';
import { indicators } from '../../indicators/index.ts';
import type { Goal } from '../../model/goal.ts';
import type { Indicator } from '../../model/indicator.ts';
import { parsePeriodId } from '../../model/period.ts';

/** What is wrong with a field: the field, what was found and what was expected, and what to do. */
export interface FieldProblem {
  readonly column: string;
  readonly message: string;
  readonly hint: string;
}

const byId = new Map<string, Indicator>(indicators.map(indicator => [indicator.id, indicator]));
const areaIds = new Set(areas.codes.map(({ id }) => id));
const groupIds = new Set(targetGroups.codes.map(({ id }) => id));

/** Whether the catalogue has an indicator of that id. */
export const indicatorProblems = (id: string): FieldProblem[] =>
  byId.has(id)
    ? []
    : [{ column: 'indicator', message: `unknown indicator: "${id}"`, hint: 'Use an id of indicators.json, or null.' }];

/** Whether the area list has an area of that code. */
export const areaProblems = (id: string): FieldProblem[] =>
  areaIds.has(id)
    ? []
    : [{ column: 'area', message: `unknown area: "${id}"`, hint: 'Use a code of codelists/area.csv, e.g. DK or 851.' }];

/** Whether the list of target groups has one of that code. */
export const groupProblems = (id: string): FieldProblem[] =>
  groupIds.has(id)
    ? []
    : [
        {
          column: 'targetGroup',
          message: `unknown target group: "${id}"`,
          hint: 'Use a code of codelists/target-group.csv.',
        },
      ];

/** Whether a span of days goes forward. */
export const spanProblems = ({ from, to }: { readonly from: string; readonly to?: string | undefined }) =>
  to === undefined || from <= to
    ? []
    : [{ column: 'to', message: `invalid span: from ${from} to ${to}`, hint: 'The last day comes after the first.' }];

/** Everything wrong with a goal that its shape does not tell. */
export function goalProblems(goal: Goal): FieldProblem[] {
  const indicator = goal.indicator === null ? undefined : byId.get(goal.indicator);
  return [
    ...(goal.indicator === null ? [] : indicatorProblems(goal.indicator)),
    ...areaProblems(goal.area),
    ...spanProblems(goal),
    ...(indicator ? figureProblems(goal, indicator) : []),
    ...targetProblems(goal, indicator),
  ];
}

function figureProblems({ targetGroup, freq = 'Y', baselinePeriod }: Goal, indicator: Indicator): FieldProblem[] {
  const lacking = targetGroup !== undefined && !indicator.targetGroups.includes(targetGroup);
  return [
    ...(lacking
      ? [
          {
            column: 'targetGroup',
            message: `unknown target group: "${targetGroup}" of ${indicator.id}`,
            hint: `It has ${indicator.targetGroups.join(', ')}.`,
          },
        ]
      : []),
    ...(indicator.freqs.includes(freq)
      ? []
      : [
          {
            column: 'freq',
            message: `invalid frequency: ${freq} of ${indicator.id}`,
            hint: `It has ${indicator.freqs.join(', ')}.`,
          },
        ]),
    ...(baselinePeriod === undefined || isPeriod(freq, baselinePeriod)
      ? []
      : [
          {
            column: 'baselinePeriod',
            message: `invalid period: "${baselinePeriod}" (frequency ${freq})`,
            hint: 'Write 2025, 2025-Q4 or 2025-12.',
          },
        ]),
  ];
}

const isPeriod = (freq: Parameters<typeof parsePeriodId>[0], id: string): boolean => {
  try {
    parsePeriodId(freq, id);
    return true;
  } catch {
    return false;
  }
};

/** The values a figure of a unit can have. */
const RANGES: Record<Indicator['unit'], readonly [number, number]> = {
  PERCENT: [0, 100],
  WEEKS: [0, Infinity],
  NUMBER: [0, Infinity],
  DKK: [0, Infinity],
  DKK_MILLION: [0, Infinity],
  PERCENTAGE_POINTS: [-100, 100],
};

function targetProblems(goal: Goal, indicator?: Indicator): FieldProblem[] {
  const { target, baseline, comparator } = goal;
  if (target === null) return [];
  const same = comparator === 'level' ? baseline === target : comparator === 'change' && target === 0;
  const [low, high] = rangeOf(goal, indicator);
  return [
    ...(same
      ? [
          {
            column: 'target',
            message: `invalid target: ${target} is the baseline`,
            hint: 'A goal asks for something else than what is there; use null where only a direction was set.',
          },
        ]
      : []),
    ...(target >= low && target <= high
      ? []
      : [
          {
            column: 'target',
            message: `invalid target: ${target} of ${indicator?.id}, expected ${low} to ${high}`,
            hint: `Its unit is ${indicator?.unit}.`,
          },
        ]),
  ];
}

function rangeOf({ comparator }: Goal, indicator?: Indicator): readonly [number, number] {
  // A growth has no upper end, and a share may fall by more than it is only in per cent.
  if (!indicator || indicator.formula === 'growth') return [-Infinity, Infinity];
  const [low, high] = RANGES[indicator.unit];
  if (comparator === 'level') return [low, high];
  return comparator === 'change' && high === Infinity ? [-100, Infinity] : [-high, high];
}
