import type { Column, ColumnType } from '../../model/table.ts';
import type { PlannedFile } from '../../model/file.ts';
import { LICENCE } from './data-package.ts';
import type { DescribedDataset, DescribedTable } from './description.ts';
import { conceptIri, keyOf, PERIOD_PATTERN } from './table-schema.ts';

const DATATYPES: Record<ColumnType, string | object> = {
  code: 'string',
  text: 'string',
  period: { base: 'string', format: PERIOD_PATTERN },
  day: 'date',
  year: 'integer',
  count: 'integer',
  number: 'double',
  flag: 'boolean',
};

/** Plans `<name>.csv-metadata.json` beside a CSV file: CSV on the Web (https://www.w3.org/TR/tabular-metadata/). */
export const csvwFile = (dataset: DescribedDataset, table: DescribedTable): PlannedFile => ({
  path: `${table.csv.path}-metadata.json`,
  contents: `${JSON.stringify(csvwMetadata(dataset, table), null, 1)}\n`,
  mediaType: 'application/csvm+json',
});

const csvwMetadata = ({ title, description, keywords }: DescribedDataset, table: DescribedTable) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'da' }],
  url: table.csv.path.split('/').at(-1)!,
  'dc:title': [
    { '@value': title.da, '@language': 'da' },
    { '@value': title.en, '@language': 'en' },
  ],
  'dc:description': [
    { '@value': description.da, '@language': 'da' },
    { '@value': description.en, '@language': 'en' },
  ],
  'dcat:keyword': keywords.da,
  'dc:license': { '@id': LICENCE.path },
  dialect: { encoding: 'utf-8', lineTerminators: ['\n'], delimiter: ',', header: true },
  tableSchema: { columns: table.columns.map(columnOf), ...primaryKeyOf(table) },
});

function primaryKeyOf(table: DescribedTable): { primaryKey?: string[] } {
  const { primaryKey } = keyOf(table);
  return primaryKey ? { primaryKey } : {};
}

function columnOf(column: Column): object {
  const { name, type, meaning, required } = column;
  const propertyUrl = conceptIri(column);
  return {
    name,
    // The header's own word comes first: a reader compares it with the file.
    titles: { da: [name, meaning.da], en: [name, meaning.en] },
    datatype: DATATYPES[type],
    ...(required && { required }),
    ...(propertyUrl && { propertyUrl }),
  };
}
