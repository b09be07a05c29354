const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const DCT = 'http://purl.org/dc/terms/';
const DCAT = 'http://www.w3.org/ns/dcat#';

/** What is told of one thing, by the property's address. */
export type Properties = ReadonlyMap<string, readonly string[]>;

/** Formats that the portal counts as open and as readable by machines. */
const OPEN = ['CSV', 'JSON', 'XLSX', 'RDF_TURTLE', 'JSON_LD'];

/** Points that need no network, the most there are: the two checks whether an address answers (80) are left out. */
export const FULL_OFFLINE_SCORE = 325;

/**
 * Points of a dataset by the metadata quality assessment of data.europa.eu
 * (https://dataeuropa.gitlab.io/data-provider-manual/metadata-quality-dashboard), without those for addresses that answer;
 * `conforms` is the outcome of the SHACL validation. A property of distributions counts when all have it, formats when one
 * is open.
 */
export function mqaScore(dataset: Properties, distributions: readonly Properties[], conforms: boolean): number {
  const has = (property: string) => (dataset.get(property) ?? []).length > 0;
  const all = (property: string, pattern = /^[^]+$/) =>
    distributions.every(told => (told.get(property) ?? []).some(value => pattern.test(value)));
  const open = distributions.some(told =>
    OPEN.some(format => told.get(`${DCT}format`)?.includes(`${AUTHORITY}/file-type/${format}`)),
  );
  const points: readonly (readonly [boolean, number])[] = [
    [has(`${DCAT}keyword`), 30],
    [has(`${DCAT}theme`), 30],
    [has(`${DCT}spatial`), 20],
    [has(`${DCT}temporal`), 20],
    [all(`${DCAT}downloadURL`), 20],
    [all(`${DCT}format`), 20],
    [all(`${DCAT}mediaType`), 10],
    [
      all(`${DCT}format`, new RegExp(`^${AUTHORITY}/file-type/`)) &&
        all(`${DCAT}mediaType`, /^https?:\/\/www\.iana\.org\/assignments\/media-types\//),
      10,
    ],
    [open, 20],
    [open, 20],
    [conforms, 30],
    [all(`${DCT}license`), 20],
    [all(`${DCT}license`, new RegExp(`^${AUTHORITY}/licence/`)), 10],
    [has(`${DCT}accessRights`), 10],
    [(dataset.get(`${DCT}accessRights`) ?? []).some(iri => iri.startsWith(`${AUTHORITY}/access-right/`)), 5],
    [has(`${DCAT}contactPoint`), 20],
    [has(`${DCT}publisher`), 10],
    [all(`${DCT}rights`), 5],
    [all(`${DCAT}byteSize`), 5],
    [has(`${DCT}issued`) && all(`${DCT}issued`), 5],
    [has(`${DCT}modified`) && all(`${DCT}modified`), 5],
  ];
  return points.reduce((sum, [fulfilled, worth]) => sum + (fulfilled ? worth : 0), 0);
}
