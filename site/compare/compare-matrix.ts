import { formatPeriod } from '../../src/i18n/format-period.ts';
import { isTextKey, t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedLens } from '../../src/package/comparison-types.ts';
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

type Line = (string | number)[];

function rowOf(lang: Language, { indicator, freq, period, goal }: ComparedIndicator, one: ComparedArea): Line {
  const value = one.row?.obs_value ?? null;
  const unread = t(lang, 'databank.unfetched');
  return [
    ...[indicator.name, one.area.name, formatPeriod(lang, freq, period)],
    ...figureOf(lang, one),
    ...FOUR.flatMap(name => (one.unread ? [unread, ''] : lensOf(lang, lensAt(one, name)))),
    one.unread ? unread : (one.comparison?.place?.rank ?? ''),
    goal ?? '',
    goal === null || value === null ? '' : goalDistance(indicator, value, goal).difference,
  ];
}

/** The figure, the ends of its interval, and what must be said of it. */
function figureOf(lang: Language, { row }: ComparedArea): Line {
  if (!row) return ['', '', '', ''];
  const status = `statusLong.${row.obs_status}`;
  return [row.obs_value ?? '', row.lower ?? '', row.upper ?? '', isTextKey(status) ? t(lang, status) : ''];
}

/** The verdict in words and the difference; empty where there is no such lens. */
const lensOf = (lang: Language, lens: PublishedLens | null): Line =>
  lens ? [t(lang, `compare.short.${standingOf(lens)}`), lens.difference] : ['', ''];
