/** A value that the StatBank adds up from others: `sum(25-64|25-64 år=25-29;30-34)`, answered under the code in front. */
export const sumOf = (code: string, text: string, parts: readonly string[]): string =>
  `sum(${code}|${text}=${parts.join(';')})`;

/** The single years of age from 16 to 66. */
export const WORKING_YEARS: readonly string[] = Array.from({ length: 51 }, (_, index) => String(16 + index));

/** The five-year bands of age from 25 to 64. */
export const FIVE_YEAR_AGES: readonly string[] = Array.from(
  { length: 8 },
  (_, index) => `${25 + 5 * index}-${29 + 5 * index}`,
);
