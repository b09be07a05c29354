import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, IndicatorFile, PublishedArea } from '../src/package/types.ts';
import { toPublished } from './published/published.ts';
import type { PlainFile, Published } from './published/published.ts';

/** Folder of the published version: `PUBLISHED` of the environment, else where the build leaves it. */
const FOLDER = process.env['PUBLISHED'] ?? join('datasets', 'published');

/** Outlines of the municipalities from official boundaries, by code; null where the version has none. */
export const officialOutlines = (): Readonly<Record<string, string>> | null =>
  existsSync(join(FOLDER, 'geometry/outlines.json'))
    ? (readJson('geometry/outlines.json') as Record<string, string>)
    : null;

let version: Published | undefined;

/** The published version that this site shows; read once. Throws `missing published version` where there is none. */
export function published(): Published {
  version ??= toPublished({
    catalogue: readJson('indicators.json') as Catalogue,
    areas: readJson('areas.json') as PublishedArea[],
    plainFiles: plainFiles(),
    readPart: path => readJson(path) as IndicatorFile,
    hashOf: path => createHash('sha256').update(readText(path)).digest('hex'),
    readText: path => (existsSync(join(FOLDER, path)) ? readText(path) : null),
  });
  return version;
}

const readJson = (path: string): unknown => JSON.parse(readText(path));

function readText(path: string): string {
  const place = join(FOLDER, path);
  if (!existsSync(place)) throw new Error(`missing published version: "${place}" does not exist. Run: npm run build`);
  return readFileSync(place, 'utf8');
}

function plainFiles(): PlainFile[] {
  const folder = join(FOLDER, 'codelists');
  const lists = existsSync(folder) ? readdirSync(folder).sort() : [];
  return [
    'indicators.json',
    'areas.json',
    'areas.csv',
    'manifest.json',
    'SHA256SUMS',
    'datapackage.json',
    'openapi.json',
    'quality.json',
    'catalog.ttl',
    'catalog.jsonld',
    'CITATION.cff',
    'llms.txt',
    ...lists.filter(list => list.endsWith('.csv')).map(list => `codelists/${list}`),
  ]
    .filter(path => existsSync(join(FOLDER, path)))
    .map(path => ({ path, bytes: statSync(join(FOLDER, path)).size }));
}
