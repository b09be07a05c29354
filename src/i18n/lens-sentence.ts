import type { Freq } from '../model/period.ts';
import type { Language } from '../model/text.ts';
import { formatPeriod } from './format-period.ts';
import { formatValue } from './format-value.ts';
import { listOf } from './list-of.ts';
import { t } from './translate.ts';
import type { Unit } from './format-value.ts';

/** How a figure stands to a reference; `unknown` where chance cannot be told from difference. */
export type Standing = 'better' | 'worse' | 'higher' | 'lower' | 'same' | 'unknown';

/** A reference that a figure of the same period is held against. */
export interface LensFact {
  readonly name: 'country' | 'region' | 'cluster';
  readonly reference: number;
  readonly standing: Standing;
}

/** All that is said of how a figure stands. */
export interface LensFacts {
  readonly unit: Unit;
  readonly lenses: readonly LensFact[];
  /** What the framework conditions let expect, and the figure of that period; null where there is no expectation. */
  readonly expected: {
    readonly freq: Freq;
    readonly period: string;
    readonly value: number;
    readonly reference: number;
    readonly standing: Standing;
  } | null;
}

const CLEAR = ['better', 'worse', 'higher', 'lower'] as const;

/** How a figure stands to country, region, cluster and expectation, in sentences; none where it is not compared. */
export function lensSentences(language: Language, { unit, lenses, expected }: LensFacts): string[] {
  const told = (standing: Standing, form: 'than' | 'from'): string =>
    listOf(
      language,
      lenses
        .filter(lens => lens.standing === standing)
        .map(({ name, reference }) =>
          t(language, 'sentence.lens', {
            name: t(language, `compare.${form}.${name}`),
            value: formatValue(language, reference, unit),
          }),
        ),
    );
  const clear = CLEAR.flatMap(standing => {
    const what = told(standing, 'than');
    return what === '' ? [] : [t(language, `sentence.lens.${standing}`, { what })];
  });
  const open = (['same', 'unknown'] as const).flatMap(standing => {
    const what = told(standing, 'from');
    return what === '' ? [] : [t(language, `sentence.lens.${standing}`, { what })];
  });
  return [
    ...(clear.length === 0 ? [] : [t(language, 'sentence.lens.clear', { standings: listOf(language, clear) })]),
    ...open,
    ...(expected ? [expectedSentence(language, unit, expected)] : []),
  ];
}

function expectedSentence(language: Language, unit: Unit, expected: NonNullable<LensFacts['expected']>): string {
  const { freq, period, value, reference, standing } = expected;
  return t(language, `sentence.expected.${standing}`, {
    reference: formatValue(language, reference, unit),
    period: formatPeriod(language, freq, period),
    value: formatValue(language, value, unit),
  });
}
