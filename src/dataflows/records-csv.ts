import Papa from 'papaparse';

/**
 * Small lists of records as CSV (RFC 4180, LF, UTF-8): the first record's keys are the header; null is an empty cell. A
 * text that opens like a formula gets an apostrophe before it, as in every other format for spreadsheets.
 */
export const recordsCsv = (records: readonly Readonly<Record<string, string | number | boolean | null>>[]): string =>
  `${Papa.unparse([...records], { newline: '\n', escapeFormulae: /^[=+\-@\t\r]/ })}\n`;
