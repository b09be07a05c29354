/** One thing wrong with input: where, what was found, what was expected, what to do. */
export interface Problem {
  /** File as the reader knows it, e.g. `jobindsats/2026-08-22/y25i01.json`. */
  readonly file: string;
  /** Row counted from 1 without the header; line number for text files. */
  readonly row?: number;
  readonly column?: string;
  /** Opens with `unknown`, `missing` or `invalid`, names the value and what was expected. */
  readonly message: string;
  /** What a person can do about it. */
  readonly hint: string;
}

/** Longest that a part of a line is shown, in characters: input may hold a megabyte where a word is expected. */
const LONGEST = 1_000;

/** One line for people; long parts are cut, and what would move a terminal's cursor is shown as its code. */
export const problemText = ({ file, row, column, message, hint }: Problem): string =>
  `${shown(file)}${row === undefined ? '' : ` row ${row}`}${column === undefined ? '' : ` column "${shown(column)}"`}: ${shown(message)}. ${shown(hint)}`;

const shown = (text: string): string =>
  (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text).replace(
    // eslint-disable-next-line no-control-regex -- these are the ones that are shown as codes
    /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g,
    mark => `\\u${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );

/** Bad input with all its problems; the message lists every one, in order, at most `shown` of a file. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], shown = 20) {
    const lines = problems.slice(0, shown).map(problemText);
    const more = problems.length > shown ? [`… and ${problems.length - shown} more`] : [];
    super([...lines, ...more].join('\n'));
    this.name = 'InputError';
    this.problems = problems;
  }
}
