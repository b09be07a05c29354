import { round } from '../statistics/rounding.ts';
import type { Language } from '../model/text.ts';

const MARKS = { da: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/** A true minus sign; a hyphen is shorter than the digits and easily lost. */
const MINUS = '−';

/** A number as people read it, with a fixed number of decimals: `1.234,5` in Danish, `1,234.5` in English. */
export function formatNumber(language: Language, value: number, decimals = 0): string {
  const rounded = round(value, decimals);
  const { group, decimal } = MARKS[language];
  const [whole, fraction] = Math.abs(rounded).toFixed(decimals).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${rounded < 0 ? MINUS : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

/** A number with its sign, plus as well as minus; zero has none. */
export function formatSigned(language: Language, value: number, decimals = 0): string {
  const text = formatNumber(language, value, decimals);
  return round(value, decimals) > 0 ? `+${text}` : text;
}
