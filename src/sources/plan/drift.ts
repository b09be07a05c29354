/** A difference between a table as it is bound or was recorded and as the publisher has it now. */
export interface Drift {
  readonly table: string;
  /** What differs: `hierarchy`, `code set`, `unit`, ... */
  readonly what: string;
  readonly was: string;
  readonly is: string;
  /** File in which the binding is changed. */
  readonly where: string;
}

/** One line for people: what was, what is, where to change the binding. */
export const driftText = ({ what, was, is, where }: Drift): string =>
  `invalid ${what}: was ${was}, is ${is}. Change the binding in ${where}`;

/** Texts for a drift line, at most `shown` of them. */
export function listed(texts: readonly string[], shown = 8): string {
  const quoted = texts.slice(0, shown).map(text => `"${text}"`);
  if (texts.length > shown) quoted.push(`… and ${texts.length - shown} more`);
  return quoted.length === 0 ? 'nothing' : quoted.join(', ');
}
