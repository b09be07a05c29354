import type { Code, CodeList } from '../model/code.ts';

/** A point in time after an event: its distance in days, weeks or months. The total has none. */
export interface Delay extends Code {
  readonly unit?: 'day' | 'week' | 'month';
  readonly amount?: number;
}

/** Days, weeks of the survival curves (b01) and of the first offer, months of the status measures (b15, y25i08). */
const rows = [
  ['D1', 'day', 1],
  ['W0', 'week', 0],
  ['W1', 'week', 1],
  ['W4', 'week', 4],
  ['W8', 'week', 8],
  ['W13', 'week', 13],
  ['W17', 'week', 17],
  ['W21', 'week', 21],
  ['W26', 'week', 26],
  ['W30', 'week', 30],
  ['W34', 'week', 34],
  ['W39', 'week', 39],
  ['W43', 'week', 43],
  ['W47', 'week', 47],
  ['W52', 'week', 52],
  ['M1', 'month', 1],
  ['M2', 'month', 2],
  ['M3', 'month', 3],
  ['M6', 'month', 6],
  ['M9', 'month', 9],
  ['M12', 'month', 12],
] as const;

const words = {
  day: { da: ['dag', 'dage'], en: ['day', 'days'] },
  week: { da: ['uge', 'uger'], en: ['week', 'weeks'] },
  month: { da: ['måned', 'måneder'], en: ['month', 'months'] },
} as const;

/** Time after an event (måletidspunkt). */
export const delays: CodeList<Delay> = {
  id: 'CL_DELAY',
  name: { da: 'Måletidspunkt', en: 'Time after the event' },
  codes: [
    { id: '_T', name: { da: 'Uden måletidspunkt', en: 'No time after the event' } },
    ...rows.map(([id, unit, amount]): Delay => {
      const form = amount === 1 ? 0 : 1;
      const { da, en } = words[unit];
      return { id, name: { da: `${amount} ${da[form]} efter`, en: `${amount} ${en[form]} after` }, unit, amount };
    }),
  ],
};
