import { formatDay } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Cell } from '../markup/table.ts';

/** Days of update of a table or an indicator. */
export interface UpdateDays {
  readonly last: string | null;
  readonly last_basis: 'publisher' | 'edition' | null;
  readonly next: string | null;
}

const unknown = (lang: Language): Cell => ({ text: t(lang, 'calendar.unknown'), className: 'why', sort: null });

/** Last and next update as cells; a day that has not been given is said to be unknown. */
export function updateCells(lang: Language, { last, last_basis, next }: UpdateDays): [last: Cell, next: Cell] {
  const day = (value: string): string => formatDay(lang, value);
  const words = (value: string): string =>
    last_basis === 'edition' ? t(lang, 'calendar.by', { day: day(value) }) : day(value);
  return [
    last === null ? unknown(lang) : { text: words(last), className: 'day', sort: Date.parse(last) },
    next === null ? unknown(lang) : { text: day(next), className: 'day', sort: Date.parse(next) },
  ];
}
