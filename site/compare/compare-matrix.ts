import { formatPeriod } from '../../src/i18n/format-period.ts';
import { isTextKey, t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { standingOf } from '../comparison/standing-words.ts';
import type { Matrix } from '../databank/downloads.ts';
import { FOUR, lensAt } from './compared.ts';
import type { ComparedArea, ComparedIndicator } from './compared.ts';
import { goalDistance } from './goal-distance.ts';

/** What is shown as a table to download: a row an indicator and area, numbers as numbers, words where there is none. */
export function compareMatrix(lang: Language, compared: readonly ComparedIndicator[]): Matrix {
  const say = (key: Parameters<typeof t>[1]): string => t(lang, key);
  return {
    heads: [
      ...[say('col.indicator'), say('col.area'), say('col.period'), say('col.value'), say('comparePage.lower')],
      ...[say('comparePage.upper'), say('col.status')],
      ...FOUR.flatMap(name => [
        say(`comparePage.against.${name}`),
        `${say(`comparePage.against.${name}`)}: ${say('compare.difference')}`,
      ]),
      ...[say('comparePage.row.place'), say('comparePage.row.goal'), say('comparePage.distance')],
    ],
    rows: compared.flatMap(one => one.areas.map(area => rowOf(lang, one, area))),
  };
}

function rowOf(
  lang: Language,
  { indicator, freq, period, goal }: ComparedIndicator,
  one: ComparedArea,
): (string | number)[] {
  const { row, area, comparison } = one;
  const value = row?.obs_value ?? null;
  const status = `statusLong.${row?.obs_status ?? ''}`;
  const lenses = FOUR.flatMap(name => {
    const lens = lensAt(one, name);
    return lens ? [t(lang, `compare.short.${standingOf(lens)}`), lens.difference] : ['', ''];
  });
  return [
    ...[indicator.name, area.name, formatPeriod(lang, freq, period), value ?? ''],
    ...[row?.lower ?? '', row?.upper ?? '', isTextKey(status) ? t(lang, status) : ''],
    ...lenses,
    comparison?.place?.rank ?? '',
    goal ?? '',
    goal === null || value === null ? '' : goalDistance(indicator, value, goal).difference,
  ];
}
