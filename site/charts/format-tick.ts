import { formatNumber } from '../../src/i18n/format-number.ts';
import { round } from '../../src/statistics/rounding.ts';
import type { Language } from '../../src/model/text.ts';

const MOST_DECIMALS = 3;

/** A value on an axis, with as many decimals as it has (at most three), so that no two ticks look the same. */
export const formatTick =
  (lang: Language) =>
  (value: number): string => {
    const decimals = [0, 1, 2].find(each => round(value, each) === round(value, MOST_DECIMALS)) ?? MOST_DECIMALS;
    return formatNumber(lang, value, decimals);
  };
