import { InputError } from '../model/problem.ts';
import type { Place } from './place.ts';

/** Value of a JSON text. Throws one `InputError` `invalid JSON` that says where it breaks off. */
export function parseJson(text: string, { file }: Pick<Place, 'file'>): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = (error as Error).message;
    const cut = reason.startsWith('Unexpected end') ? ` at position ${text.length}` : '';
    throw new InputError([
      {
        file,
        message: `invalid JSON: ${reason}${cut}, of ${text.length} characters`,
        hint: 'The answer is cut off or is a message instead of data; fetch the table again',
      },
    ]);
  }
}
