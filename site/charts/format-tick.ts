import { formatNumber } from '../../src/i18n/format-number.ts';
import { round } from '../../src/statistics/rounding.ts';
import type { Language } from '../../src/model/text.ts';

const MOST_DECIMALS = 3;

/** A value on an axis with as many decimals, at most three, as the one of `all` its values that has the most. */
export const formatTick =
  (lang: Language) =>
  (value: number, all: readonly number[] = [value]): string =>
    formatNumber(lang, value, Math.max(...all.map(decimalsOf)));

const decimalsOf = (value: number): number =>
  [0, 1, 2].find(each => round(value, each) === round(value, MOST_DECIMALS)) ?? MOST_DECIMALS;
