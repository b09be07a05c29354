import { extname } from 'node:path';
import { MEDIA_TYPES } from '../../src/dataflows/hosting/media-types.ts';

const PLAIN = 'text/plain; charset=utf-8';

/** Media type of a file by the end of its name; files without an ending (LICENSE, SHA256SUMS) are plain text. */
export function mediaTypeOf(path: string): string {
  const extension = extname(path).toLowerCase();
  return extension === '' ? PLAIN : (MEDIA_TYPES[extension] ?? 'application/octet-stream');
}

/** True for media types that get smaller when compressed. */
export const isCompressible = (mediaType: string): boolean => /^text\/|json|xml|javascript|yaml/.test(mediaType);
