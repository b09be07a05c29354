import type { ManifestEntry } from '../../package/manifest.ts';
import { datasetIri, type CatalogAddresses } from './catalog-addresses.ts';
import type { DescribedDataset, Description } from './description.ts';
import { inBoth, iriOf, statementsOn, typed, type Statement } from './statements.ts';
import { EU, fileTypeIri, frequencyIri, mediaTypeIri, resolutionOf } from './vocabulary.ts';

/** A dataset with its time, its distributions and their checksums. */
export function datasetStatements(
  dataset: DescribedDataset,
  { catalogue }: Description,
  at: CatalogAddresses,
): Statement[] {
  const { id, title, description, keywords, span, freq, page, files } = dataset;
  const iri = datasetIri(at, id);
  return [
    ...statementsOn(iri, {
      'rdf:type': iriOf('dcat:Dataset'),
      'dct:title': inBoth(title),
      'dct:description': inBoth(description),
      'dct:identifier': typed(id, 'xsd:string'),
      'dct:publisher': at.publisher,
      'dct:creator': at.publisher,
      'dcat:contactPoint': at.contact,
      'dcat:theme': [EU.society, EU.economy],
      'dcat:keyword': [
        ...[...new Set(keywords.da)].map(value => ({ value, language: 'da' as const })),
        ...[...new Set(keywords.en)].map(value => ({ value, language: 'en' as const })),
      ],
      'dct:spatial': EU.denmark,
      'dct:temporal': `${iri}#time`,
      'dct:accrualPeriodicity': frequencyIri(freq),
      'dcat:temporalResolution': freq && typed(resolutionOf(freq), 'xsd:duration'),
      'dct:language': [EU.danish, EU.english],
      'dct:accessRights': EU.public,
      'dct:issued': typed(catalogue.released, 'xsd:date'),
      'dct:modified': typed(catalogue.released, 'xsd:date'),
      'dcat:version': typed(catalogue.version, 'xsd:string'),
      'dcat:landingPage': `${at.home}da/${page}`,
      'dct:conformsTo': `${at.files}datapackage.json`,
      'dct:provenance': catalogue.notice && `${at.home}id/provenance`,
      'dct:source': [...new Set(catalogue.editions.map(({ url }) => url))],
      'dcat:distribution': files.map(({ path }) => at.files + path),
    }),
    ...statementsOn(`${iri}#time`, {
      'rdf:type': iriOf('dct:PeriodOfTime'),
      'dcat:startDate': typed(span.start, 'xsd:date'),
      'dcat:endDate': typed(span.end, 'xsd:date'),
    }),
    ...files.flatMap(file => distributionStatements(dataset, { ...file, released: catalogue.released }, at)),
  ];
}

function distributionStatements(
  { title, description }: DescribedDataset,
  { path, mediaType, bytes, sha256, released }: ManifestEntry & { readonly released: string },
  at: CatalogAddresses,
): Statement[] {
  const iri = at.files + path;
  const name = path.split('/').at(-1)!;
  return [
    ...statementsOn(iri, {
      'rdf:type': iriOf('dcat:Distribution'),
      'dct:title': inBoth({ da: `${title.da}: ${name}`, en: `${title.en}: ${name}` }),
      'dct:description': inBoth(description),
      'dcat:accessURL': iri,
      'dcat:downloadURL': iri,
      'dcat:mediaType': mediaTypeIri(mediaType),
      'dct:format': fileTypeIri(path),
      'dcat:byteSize': typed(bytes, 'xsd:nonNegativeInteger'),
      'dct:license': EU.licence,
      'dct:rights': EU.public,
      'dct:language': [EU.danish, EU.english],
      'dct:issued': typed(released, 'xsd:date'),
      'dct:modified': typed(released, 'xsd:date'),
      'dcatap:availability': EU.stable,
      'spdx:checksum': `${iri}#checksum`,
    }),
    ...statementsOn(`${iri}#checksum`, {
      'rdf:type': iriOf('spdx:Checksum'),
      'spdx:algorithm': EU.sha256,
      'spdx:checksumValue': typed(sha256, 'xsd:hexBinary'),
    }),
  ];
}
