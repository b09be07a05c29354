import { InputError } from '../../src/model/problem.ts';

/** The lines of the `InputError` that a reading throws; any other outcome fails. */
export function problemsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n');
    throw error;
  }
  throw new Error('expected an InputError, but nothing was thrown');
}

/** Bytes of a text in UTF-8. */
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
