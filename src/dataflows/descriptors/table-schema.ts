import type { Column, ColumnType } from '../../model/table.ts';
import type { DescribedTable } from './description.ts';

const TYPES: Record<ColumnType, string> = {
  code: 'string',
  text: 'string',
  period: 'string',
  day: 'date',
  year: 'integer',
  count: 'integer',
  number: 'number',
  flag: 'boolean',
};

/** What a period looks like in every file. */
export const PERIOD_PATTERN = '[0-9]{4}(-(0[1-9]|1[0-2])|-Q[1-4])?';

/** Where SDMX says what its concepts are. */
const SDMX: Readonly<Record<string, string>> = {
  REF_AREA: 'dimension#refArea',
  TIME_PERIOD: 'dimension#refPeriod',
  FREQ: 'dimension#freq',
  SEX: 'dimension#sex',
  AGE: 'dimension#age',
  OBS_VALUE: 'measure#obsValue',
  OBS_STATUS: 'attribute#obsStatus',
  CONF_STATUS: 'attribute#confStatus',
};

/** The address of a column's SDMX concept; undefined where it has none. */
export const conceptIri = ({ concept }: Pick<Column, 'concept'>): string | undefined => {
  const place = concept === undefined ? undefined : SDMX[concept];
  return place && `http://purl.org/linked-data/sdmx/2009/${place}`;
};

/** A Frictionless Table Schema 2.0 (https://datapackage.org/standard/table-schema/) of a table's columns. */
export function tableSchema({ columns, definition }: Pick<DescribedTable, 'columns' | 'definition'>): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(fieldOf),
    ...keyOf({ columns, definition }),
    ...foreignKeys(columns),
  };
}

/** The key of a table; one with a column that may be empty is unique all the same, but no primary key. */
export function keyOf({ columns, definition: { key } }: Pick<DescribedTable, 'columns' | 'definition'>): {
  readonly primaryKey?: string[];
  readonly uniqueKeys?: string[][];
} {
  const filled = key.every(name => columns.some(column => column.name === name && column.required));
  return filled ? { primaryKey: key } : { uniqueKeys: [key] };
}

function fieldOf(column: Column): object {
  const { name, type, meaning, unit, required, codes } = column;
  const constraints = {
    ...(required && { required }),
    ...(codes && { enum: codes }),
    ...(type === 'period' && { pattern: PERIOD_PATTERN }),
  };
  const rdfType = conceptIri(column);
  return {
    name,
    type: TYPES[type],
    title: meaning.en,
    description: `${meaning.en} (${unit.en})`,
    ...(rdfType && { rdfType }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    'jobindsats:titleDa': meaning.da,
    'jobindsats:unit': unit.en,
    'jobindsats:unitDa': unit.da,
  };
}

function foreignKeys(columns: readonly Column[]): object {
  const keys = columns.flatMap(({ name, codeList }) =>
    codeList ? [{ fields: [name], reference: { resource: `codelist-${codeList}`, fields: ['id'] } }] : [],
  );
  return keys.length > 0 ? { foreignKeys: keys } : {};
}
