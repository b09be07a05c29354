import { InputError } from '../model/problem.ts';
import type { Place } from './place.ts';

const BOM = '\uFEFF';
/** A byte order mark that was read as Windows-1252 and encoded once more. */
const DOUBLE_BOM = '\u00EF\u00BB\u00BF';

/**
 * Text of a UTF-8 body without byte order marks, also where a mark was encoded twice. Throws one `InputError`:
 * `missing content` for an empty body, `invalid UTF-8` with the position of the first wrong byte, `invalid text` for a NUL,
 * which no publisher's text has and UTF-16 is full of.
 */
export function decodeText(body: Uint8Array, { file }: Pick<Place, 'file'>): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    const at = firstInvalidByte(body);
    const found = at < body.length ? `byte 0x${body[at]!.toString(16).toUpperCase().padStart(2, '0')}` : 'end of file';
    throw new InputError([
      {
        file,
        message: `invalid UTF-8: ${found} at position ${at} of ${body.length}`,
        hint: 'Fetch the file again as UTF-8; do not open and save it in a spreadsheet',
      },
    ]);
  }
  let start = 0;
  for (const mark of [BOM, DOUBLE_BOM, BOM]) if (text.startsWith(mark, start)) start += mark.length;
  const content = text.slice(start);
  if (content.trim() === '') {
    throw new InputError([{ file, message: 'missing content: the file is empty', hint: 'Fetch the table again' }]);
  }
  const nul = content.indexOf('\0');
  if (nul >= 0) {
    throw new InputError([
      {
        file,
        message: `invalid text: a NUL at position ${nul} of ${content.length}`,
        hint: 'The file is UTF-16 or no text; fetch it again as UTF-8',
      },
    ]);
  }
  return content;
}

/** Position of the first byte of the first character that is not UTF-8, by halving. */
function firstInvalidByte(body: Uint8Array): number {
  let [valid, invalid] = [0, body.length + 1];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(body.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  // The prefix may end inside the character that turns out wrong.
  const inside = [1, 2, 3].find(back => isUtf8(body.subarray(0, valid - back), false)) ?? 0;
  return isUtf8(body.subarray(0, valid), false) ? valid : valid - inside;
}

function isUtf8(bytes: Uint8Array, mayEndInside: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayEndInside });
    return true;
  } catch {
    return false;
  }
}
