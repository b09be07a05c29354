import type { Manifest } from '../../src/package/manifest.ts';
import type { Catalogue, CatalogueIndicator, IndicatorFile, PublishedArea } from '../../src/package/types.ts';
import type { ReleaseTree } from '../../src/releases/release-tree.ts';
import { tinyAreas, tinyData, type TinySeries } from '../package/tiny-file.ts';

/** An invented indicator of a catalogue, as far as releases look at it. */
export const tinyIndicator = (over: Partial<CatalogueIndicator> = {}): CatalogueIndicator =>
  ({
    id: 'tiny',
    name: { da: 'Lille', en: 'Tiny' },
    numerator: { da: 'Sager', en: 'Cases' },
    denominator: { da: 'Alle', en: 'All' },
    unit: 'PERCENT',
    decimals: 1,
    formula: 'ratio',
    available: true,
    files: [{ format: 'json', path: 'indicators/tiny.json' }],
    ...over,
  }) as CatalogueIndicator;

/** What a tiny release is made of; what is left out is as in every other. */
export interface TinyRelease {
  readonly version?: string;
  readonly kind?: 'official' | 'model';
  readonly series?: readonly TinySeries[];
  readonly rules?: Partial<IndicatorFile>;
  readonly indicators?: readonly CatalogueIndicator[];
  readonly areas?: readonly PublishedArea[];
  /** Further files by path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** One month of one area: 10 of 100. */
export const MONTHS: TinySeries = { ref_area: '101', top: [10, 20], below: [100, 100] };

/** A release in memory. */
export function tinyRelease(given: TinyRelease = {}): ReleaseTree {
  const { version = '1.0.0', kind = 'model', series = [MONTHS], indicators = [tinyIndicator()] } = given;
  const files: Record<string, string> = {
    'indicators/tiny.json': JSON.stringify(tinyData(series, given.rules).file),
    'codelists/sex.csv': 'id,name_da,name_en\nF,Kvinder,Women\nM,Mænd,Men\n',
    'areas.csv': 'id,level\n101,municipality\n',
    ...given.files,
  };
  const listed = Object.keys(files).map(path => ({ path, bytes: 1, sha256: 'a'.repeat(64), mediaType: 'text/plain' }));
  const manifest: Manifest = {
    name: 'tiny',
    version,
    total: { files: listed.length, bytes: listed.length },
    files: listed,
  };
  return {
    manifest,
    catalogue: { version, kind, indicators } as unknown as Catalogue,
    areas: given.areas ?? tinyAreas({ '101': [] }),
    readText: path => files[path] ?? null,
    firstLine: path => files[path]?.split('\n', 1)[0] ?? null,
  };
}
