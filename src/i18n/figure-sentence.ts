import type { Freq } from '../model/period.ts';
import type { ObsStatus } from '../model/status.ts';
import type { Language } from '../model/text.ts';
import { areaInSentence, placeOf } from './area-name.ts';
import { changeAmount } from './change.ts';
import { formatPeriod } from './format-period.ts';
import { formatValue } from './format-value.ts';
import { isTextKey, t } from './translate.ts';
import type { NamedArea } from './area-name.ts';
import type { Change } from './change.ts';
import type { Unit } from './format-value.ts';
import type { TextKey } from './translate.ts';

/** An area named in a sentence, with its figure at the same period. */
export interface NamedFigure {
  readonly area: NamedArea;
  readonly value: number;
}

/** All that a headline in words says of one figure. */
export interface FigureFacts {
  readonly area: NamedArea;
  /** Whose own sentence tells the level, where it has one; `tallet` is said otherwise. */
  readonly indicator?: string;
  readonly unit: Unit;
  readonly direction: 'lower' | 'higher' | 'neutral';
  /** The latest figure with a value; null where there is none at all. */
  readonly latest: {
    readonly freq: Freq;
    readonly period: string;
    readonly value: number;
    readonly status: ObsStatus;
  } | null;
  /** The newest period, where it has no value: why. */
  readonly withheld: { readonly freq: Freq; readonly period: string; readonly status: 'Q' | 'O' | 'M' } | null;
  readonly change: Change;
  /** The period a year before the latest one. */
  readonly before: string | null;
  /** True where other series go on for years after the latest figure of this one. */
  readonly ended: boolean;
  readonly comparisons: readonly NamedFigure[];
}

const STATUS_KEYS: Partial<Record<ObsStatus, TextKey>> = {
  P: 'sentence.provisional',
  E: 'sentence.estimated',
  U: 'sentence.unreliable',
  B: 'sentence.breakHere',
};

const WITHHELD_KEYS = {
  Q: 'sentence.suppressedLatest',
  O: 'sentence.missingLatest',
  M: 'sentence.impossibleLatest',
} as const;

/** The figure in words: level, change on the same period of the year before, status and comparisons. */
export function figureSentences(language: Language, facts: FigureFacts): string[] {
  const area = areaInSentence(language, facts.area);
  const { latest, withheld } = facts;
  const why = withheld
    ? [t(language, WITHHELD_KEYS[withheld.status], { period: formatPeriod(language, withheld.freq, withheld.period) })]
    : [];
  if (!latest) return [t(language, 'sentence.none', { area }), ...why];
  const key = STATUS_KEYS[latest.status];
  return [
    levelSentence(language, facts, latest),
    ...changeSentences(language, facts, latest.freq),
    ...(key ? [t(language, key)] : []),
    ...(facts.ended ? [t(language, 'sentence.ended')] : []),
    ...why,
    ...comparison(language, facts),
  ];
}

function levelSentence(
  language: Language,
  { area, indicator, unit }: FigureFacts,
  { freq, period, value }: NonNullable<FigureFacts['latest']>,
): string {
  const key = `level.${indicator ?? ''}`;
  const told = { period: formatPeriod(language, freq, period), value: formatValue(language, value, unit) };
  return isTextKey(key)
    ? t(language, key, { ...told, area: placeOf(language, area) })
    : t(language, 'sentence.level', { ...told, area: areaInSentence(language, area) });
}

function changeSentences(language: Language, { change, before, direction }: FigureFacts, freq: Freq): string[] {
  if (change.kind === 'break') return [t(language, 'sentence.break')];
  if (before === null) return [];
  if (change.kind === 'missing')
    return [t(language, 'sentence.unknownChange', { period: formatPeriod(language, freq, before) })];
  const period = t(language, 'sentence.inPeriod', { period: formatPeriod(language, freq, before) });
  if (change.amount === 0) return [t(language, 'sentence.same', { period })];
  const size = t(language, change.amount > 0 ? 'sentence.higher' : 'sentence.lower', {
    amount: changeAmount(language, change),
    period,
  });
  if (change.noise) return [`${size}.`, t(language, 'sentence.noise')];
  if (change.verdict === 'neutral') return [`${size}.`];
  return [
    size + t(language, `sentence.${change.verdict}`, { direction: lowerFirst(t(language, `direction.${direction}`)) }),
  ];
}

function comparison(language: Language, { comparisons, unit }: FigureFacts): string[] {
  const [first, second] = comparisons.map(({ area, value }) => ({
    name: areaInSentence(language, area),
    value: formatValue(language, value, unit),
  }));
  if (!first) return [];
  if (!second) return [t(language, 'sentence.comparison', { first: first.name, firstValue: first.value })];
  const names = { first: first.name, firstValue: first.value, second: second.name, secondValue: second.value };
  return [t(language, 'sentence.comparisonTwo', names)];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
