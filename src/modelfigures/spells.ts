import { deviation } from './deviation.ts';
import { areas, FIRST_MUNICIPALITY, isSingle, UNKNOWN } from './geography.ts';
import { monthlyPath } from './monthly-path.ts';
import { nationalLevels } from './national-series.ts';
import { addUp, at, emptySeries, mapSeries, type Series } from './series.ts';
import { fullTimePersons } from './stock.ts';
import { MONTHS, monthAt } from './time-axis.ts';
import type { World } from './world.ts';

/** Weeks in a month. */
export const WEEKS_A_MONTH = 52 / 12;

/** First month of the register that breaks a spell at one day's absence; spells before it lasted longer. */
export const REGISTER_CHANGE = '2017-07';
const LONGER_BEFORE = 1.4;
/** Months that show how large a benefit is: one before and one after the assistance reform. */
const USUAL_MONTHS = ['2019-01', '2026-01'] as const;

/** Spells of one benefit that ended in the month: how many, and the sum of the weeks they lasted. */
export interface EndedSpells {
  readonly count: Series;
  readonly weeks: Series;
}

/** What a stock grew since the month before; nothing where the benefit begins or ends, which starts and ends no spell. */
const growth = (stock: Series, place: number): number =>
  stock[place] === 0 || stock[place - 1] === 0 ? 0 : stock[place]! - stock[place - 1]!;

/**
 * Ended spells from the stock: in balance full-time persons = spells begun a month × months they last, and the flow out
 * differs from the flow in by what the stock changes.
 */
export function endedSpells(world: World, benefit: string): EndedSpells {
  return world.memo(`ended/${benefit}`, () => {
    const stock = fullTimePersons(world, benefit);
    const mean = monthlyPath(nationalLevels(world, `weeks/${benefit}`));
    const change = monthAt(REGISTER_CHANGE);
    const count = emptySeries();
    const weeks = emptySeries();
    for (let area = FIRST_MUNICIPALITY; area <= UNKNOWN; area += 1) {
      const key = `spells/${benefit}/${areas[area]!.id}`;
      const size = Math.max(4, ...USUAL_MONTHS.map(month => stock[at(area, monthAt(month))]!));
      const longer = deviation(world.seed, key, { level: 0.09, drift: 0.03, noise: 0.05 + 0.5 / Math.sqrt(size) });
      for (let month = 1; month < MONTHS; month += 1) {
        const lasting = mean[month]! * (month < change ? LONGER_BEFORE : 1) * Math.exp(longer[month]!);
        const place = at(area, month);
        const gone = Math.max(0, -growth(stock, place));
        const balance = (stock[place]! * WEEKS_A_MONTH) / lasting;
        count[place] = Math.min(balance + 0.3 * gone, stock[place]! + gone);
        weeks[place] = count[place] * lasting;
      }
    }
    return { count: addUp(count), weeks: addUp(weeks) };
  });
}

/** Spells that began in the month: those that ended and what the stock grew. */
export function begunSpells(world: World, benefit: string): Series {
  return world.memo(`begun/${benefit}`, () => {
    const stock = fullTimePersons(world, benefit);
    const { count } = endedSpells(world, benefit);
    const begun = mapSeries((place, area, month) =>
      !isSingle(area) || month === 0 ? 0 : Math.max(0, count[place]! + growth(stock, place)),
    );
    return addUp(begun);
  });
}
