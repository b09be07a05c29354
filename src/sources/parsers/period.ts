import type { Freq } from '../../model/period.ts';
import type { KeyReader } from './key-reading.ts';
import { parsePeriod } from './parse-period.ts';

const NAMES: Readonly<Record<Freq, string>> = {
  M: 'a month such as 2026M07',
  Q: 'a quarter such as 2026Q03',
  Y: 'a year such as 2026Y01',
  R4: 'a rolling year of quarters such as 2026QMAT02',
  R12: 'a rolling year of months',
};

/** Years that any of the figures can be of. */
const YEARS = { first: 1900, last: 2099 };

/** Number of a period of the table's frequency; another frequency or a period that does not exist is refused, and one outside 1900–2099. */
export const period: KeyReader = (text, _key, { id, freq }) => {
  const found = parsePeriod(text);
  const year = Number(text.slice(0, 4));
  const isLikely = year >= YEARS.first && year <= YEARS.last;
  if (found?.freq === freq && isLikely) return { number: found.ordinal };
  const is =
    found?.freq === freq
      ? `is not from ${YEARS.first} to ${YEARS.last}`
      : found
        ? `is ${NAMES[found.freq].split(' such')[0]}`
        : 'does not exist';
  return {
    message: `invalid period: "${text}" ${is}, expected ${NAMES[freq]}`,
    hint: `Ask the publisher for periods of frequency ${freq}, or correct freq in the binding of ${id}`,
  };
};
