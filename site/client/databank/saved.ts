/** A saved choice: its name and the fragment that holds it. */
export interface Saved {
  readonly name: string;
  readonly fragment: string;
}

const KEY = 'databank';

/** The choices saved in this browser; none where storage is closed or holds something else. */
export function savedChoices(): Saved[] {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(held) ? held.filter(isSaved) : [];
  } catch {
    return [];
  }
}

const isSaved = (item: unknown): item is Saved =>
  typeof item === 'object' &&
  item !== null &&
  typeof (item as Saved).name === 'string' &&
  typeof (item as Saved).fragment === 'string';

/** Keeps these choices in this browser; false where storage is full or closed. */
export function keepChoices(choices: readonly Saved[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(choices));
    return true;
  } catch {
    return false;
  }
}
