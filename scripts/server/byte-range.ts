/** First and last byte that a request asks for, both counted from 0 and included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads a `Range` header for a file of `bytes` bytes. Null where the whole file is to be sent (no range, several ranges,
 * another unit), `unsatisfiable` where the range lies outside the file.
 */
export function parseByteRange(header: string | undefined, bytes: number): ByteRange | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const [first, last] =
    match[1] === ''
      ? [Math.max(0, bytes - Number(match[2])), bytes - 1]
      : [Number(match[1]), Math.min(bytes - 1, match[2] === '' ? Infinity : Number(match[2]))];
  if (match[1] !== '' && match[2] !== '' && Number(match[2]) < first) return null;
  return first >= bytes || last < first ? 'unsatisfiable' : { first, last };
}
