/** A sentence with one full stop where an abbreviation such as `pct.` at its end brings a second. */
export const oneStop = (sentence: string): string => sentence.replace(/\.\.$/, '.');
