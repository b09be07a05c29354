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

/** One line for people. */
export const problemText = ({ file, row, column, message, hint }: Problem): string =>
  `${file}${row === undefined ? '' : ` row ${row}`}${column === undefined ? '' : ` column "${column}"`}: ${message}. ${hint}`;

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
