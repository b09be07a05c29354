import { datasetStatements } from './catalog-datasets.ts';
import { datasetIri, type CatalogAddresses } from './catalog-addresses.ts';
import type { Description } from './description.ts';
import { inBoth, iriOf, statementsOn, typed, type Statement } from './statements.ts';
import { withNotice } from './data-package.ts';
import { EU } from './vocabulary.ts';

/**
 * The catalogue as statements, by DCAT-AP 3.0.1 (https://semiceu.github.io/DCAT-AP/releases/3.0.1/): catalogue, publisher,
 * contact, datasets with their distributions, and the file tree as a service. Every thing has an address of its own.
 */
export function catalogStatements(description: Description, at: CatalogAddresses): Statement[] {
  const { catalogue, datasets } = description;
  return [
    ...statementsOn(at.catalog, {
      'rdf:type': iriOf('dcat:Catalog'),
      'dct:title': inBoth({
        da: 'Jobindsats: åbne data om beskæftigelsesindsatsen',
        en: 'Jobindsats: open data on the employment effort',
      }),
      'dct:description': inBoth(
        withNotice(catalogue, {
          da: 'Nøgletal for beskæftigelsesindsatsen i kommuner, regioner og hele landet, med definitioner, sammenligninger og analyser.',
          en: 'Indicators of the employment effort in municipalities, regions and the whole country, with definitions, comparisons and analyses.',
        }),
      ),
      'dct:publisher': at.publisher,
      'dct:language': [EU.danish, EU.english],
      'dct:spatial': EU.denmark,
      'dct:license': EU.licence,
      'dct:issued': typed(catalogue.released, 'xsd:date'),
      'dct:modified': typed(catalogue.released, 'xsd:date'),
      'dcat:themeTaxonomy': EU.themes,
      'foaf:homepage': at.home,
      'dcat:dataset': datasets.map(({ id }) => datasetIri(at, id)),
      'dcat:service': `${at.home}id/service`,
    }),
    ...statementsOn(at.publisher, {
      'rdf:type': iriOf('foaf:Agent'),
      'foaf:name': inBoth({ da: 'Jobindsats-projektet', en: 'The Jobindsats project' }),
      'foaf:homepage': at.home,
    }),
    ...statementsOn(at.contact, {
      'rdf:type': [iriOf('vcard:Kind'), iriOf('vcard:Organization')],
      'vcard:fn': inBoth({ da: 'Jobindsats-projektet', en: 'The Jobindsats project' }),
      'vcard:hasURL': `${at.home}da/about/`,
    }),
    ...serviceStatements(description, at),
    ...datasets.flatMap(dataset => datasetStatements(dataset, description, at)),
    ...modelStatements(description, at),
  ];
}

/** The file tree as a service: addresses that can be made without asking, described by OpenAPI. */
const serviceStatements = ({ datasets }: Description, at: CatalogAddresses): Statement[] =>
  statementsOn(`${at.home}id/service`, {
    'rdf:type': iriOf('dcat:DataService'),
    'dct:title': inBoth({ da: 'Filer med faste adresser', en: 'Files with lasting addresses' }),
    'dcat:endpointURL': at.files,
    'dcat:endpointDescription': `${at.files}openapi.json`,
    'dcat:servesDataset': datasets.map(({ id }) => datasetIri(at, id)),
    'dcat:contactPoint': at.contact,
    'dct:publisher': at.publisher,
    'dct:license': EU.licence,
    'dct:accessRights': EU.public,
  });

/** Where figures are model figures, what every dataset says of its origin. */
const modelStatements = ({ catalogue }: Description, at: CatalogAddresses): Statement[] =>
  catalogue.notice
    ? statementsOn(`${at.home}id/provenance`, {
        'rdf:type': iriOf('dct:ProvenanceStatement'),
        'rdfs:label': inBoth(catalogue.notice),
      })
    : [];
