import { extname } from 'node:path';

const TEXT = '; charset=utf-8';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': `text/html${TEXT}`,
  '.css': `text/css${TEXT}`,
  '.js': `text/javascript${TEXT}`,
  '.mjs': `text/javascript${TEXT}`,
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.csv': `text/csv${TEXT}`,
  '.txt': `text/plain${TEXT}`,
  '.md': `text/markdown${TEXT}`,
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.ics': `text/calendar${TEXT}`,
  '.ttl': `text/turtle${TEXT}`,
  '.cff': `application/yaml${TEXT}`,
  '.parquet': 'application/vnd.apache.parquet',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
  '.gz': 'application/gzip',
  '.tgz': 'application/gzip',
};

/** Media type of a file by the end of its name; files without an ending (LICENSE, SHA256SUMS) are plain text. */
export function mediaTypeOf(path: string): string {
  const extension = extname(path).toLowerCase();
  return extension === '' ? `text/plain${TEXT}` : (MEDIA_TYPES[extension] ?? 'application/octet-stream');
}

/** True for media types that get smaller when compressed. */
export const isCompressible = (mediaType: string): boolean => /^text\/|json|xml|javascript|yaml/.test(mediaType);
