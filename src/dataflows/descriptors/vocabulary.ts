import type { Freq } from '../../model/period.ts';

/** Prefixes of the catalogue, in both of its spellings. */
export const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Prefix of a name in the catalogue. */
export type Prefix = keyof typeof PREFIXES;

/** A name with its prefix, e.g. `dct:title`. */
export type PrefixedName = `${Prefix}:${string}`;

const AUTHORITY = 'http://publications.europa.eu/resource/authority';

/** Terms of the European vocabularies that DCAT-AP 3.0.1 prescribes. */
export const EU = {
  themes: `${AUTHORITY}/data-theme`,
  society: `${AUTHORITY}/data-theme/SOCI`,
  economy: `${AUTHORITY}/data-theme/ECON`,
  denmark: `${AUTHORITY}/country/DNK`,
  danish: `${AUTHORITY}/language/DAN`,
  english: `${AUTHORITY}/language/ENG`,
  public: `${AUTHORITY}/access-right/PUBLIC`,
  licence: `${AUTHORITY}/licence/CC_BY_4_0`,
  stable: `${AUTHORITY}/planned-availability/STABLE`,
  sha256: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
} as const;

const FREQUENCIES: Record<Freq, string> = {
  M: 'MONTHLY',
  Q: 'QUARTERLY',
  Y: 'ANNUAL',
  R4: 'QUARTERLY',
  R12: 'MONTHLY',
};

/** How often figures of a frequency are renewed. */
export const frequencyIri = (freq: Freq | null): string =>
  `${AUTHORITY}/frequency/${freq ? FREQUENCIES[freq] : 'MONTHLY'}`;

const RESOLUTIONS: Record<Freq, string> = { M: 'P1M', Q: 'P3M', Y: 'P1Y', R4: 'P1Y', R12: 'P1Y' };

/** The length of the shortest period. */
export const resolutionOf = (freq: Freq): string => RESOLUTIONS[freq];

const FILE_TYPES: readonly (readonly [string, string])[] = [
  ['.da.csv.zip', 'ZIP'],
  ['.zip', 'ZIP'],
  ['.csv', 'CSV'],
  ['.parquet', 'PARQUET'],
  ['.xlsx', 'XLSX'],
  ['.ics', 'ICS'],
  ['.atom', 'ATOM'],
  ['.json', 'JSON'],
];

/** The file type of a path. Throws `unknown file type`. */
export function fileTypeIri(path: string): string {
  const found = FILE_TYPES.find(([ending]) => path.endsWith(ending));
  if (!found) throw new Error(`unknown file type: ${path}. Add its ending to src/dataflows/descriptors/vocabulary.ts`);
  return `${AUTHORITY}/file-type/${found[1]}`;
}

/** The address of a media type, without parameters. */
export const mediaTypeIri = (mediaType: string): string =>
  `https://www.iana.org/assignments/media-types/${mediaType.split(';')[0]!.trim()}`;
