import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { resourceName } from '../../../src/dataflows/descriptors/data-package.ts';
import { builtTree } from './built-tree.ts';
import { dataPackageSchema } from './data-package-schema.ts';

const tree = await builtTree();

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[]; pattern?: string };
}
interface Schema {
  fields: Field[];
  primaryKey?: string[];
  uniqueKeys?: string[][];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}
interface Resource {
  name: string;
  path: string;
  type?: string;
  format: string;
  bytes: number;
  hash: string;
  schema?: string;
}
const descriptor = tree.json('datapackage.json') as { resources: Resource[]; description: string };
const tables = descriptor.resources.filter(({ format }) => format === 'csv');
const rowsOf = (path: string) =>
  Papa.parse<Record<string, string>>(tree.read(path), { header: true, newline: '\n', skipEmptyLines: true }).data;
const schemaOf = ({ schema }: Resource) => tree.json(schema!) as Schema;

const FORMS: Record<string, RegExp> = {
  string: /^[^]*$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  boolean: /^(true|false)$/,
};

describe('datapackage.json', () => {
  it('is a Data Package 2.0 with its resources, each name once', () => {
    const validate = new Ajv({ allErrors: true }).compile(dataPackageSchema);
    expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true);
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining(['mg-kontanthjaelp', 'areas', 'codelist-area', 'mg-kontanthjaelp.parquet']),
    );
  });

  it('says that model figures are model figures', () => {
    expect(tree.catalogue.kind).toBe('model');
    expect(descriptor.description).toMatch(/^Model figures/);
  });

  it.each(descriptor.resources.map(own => [own.name, own] as const))(
    '%s has the bytes and the hash it says',
    (_, own) => {
      const bytes = readFileSync(join(tree.root, own.path));
      expect([own.bytes, own.hash]).toEqual([
        bytes.length,
        `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      ]);
    },
  );

  it.each(tables.map(table => [table.name, table] as const))('%s: the file is as its schema says', (_, table) => {
    const { fields, primaryKey, uniqueKeys } = schemaOf(table);
    expect(tree.read(table.path).split('\n')[0]).toBe(fields.map(({ name }) => name).join(','));
    const rows = rowsOf(table.path);
    for (const { name, type, constraints = {} } of fields) {
      const values = rows.map(row => row[name]!);
      const told = values.filter(value => value !== '');
      expect(
        told.filter(value => !FORMS[type]!.test(value)),
        name,
      ).toEqual([]);
      if (constraints.required) expect(told.length, name).toBe(values.length);
      if (constraints.enum)
        expect(
          told.filter(value => !constraints.enum!.includes(value)),
          name,
        ).toEqual([]);
      if (constraints.pattern)
        expect(told.filter(value => !new RegExp(`^${constraints.pattern}$`).test(value))).toEqual([]);
    }
    const keys = rows.map(row => (primaryKey ?? uniqueKeys![0]!).map(name => row[name]).join(' '));
    expect(new Set(keys).size).toBe(rows.length);
  });

  it.each(tables.map(table => [table.name, table] as const))('%s: its codes are in their lists', (_, table) => {
    for (const { fields, reference } of schemaOf(table).foreignKeys ?? []) {
      const list = tables.find(({ name }) => name === reference.resource);
      expect(list, reference.resource).toBeDefined();
      const known = new Set(rowsOf(list!.path).map(row => row[reference.fields[0]!]));
      const used = rowsOf(table.path).map(row => row[fields[0]!]);
      expect(used.filter(code => code !== '' && !known.has(code))).toEqual([]);
    }
  });
});

describe('resourceName', () => {
  it.each([
    ['indicators/mg-dagpenge.csv', 'mg-dagpenge'],
    ['indicators/mg-dagpenge/by-age.csv', 'mg-dagpenge-by-age'],
    ['indicators/mg-dagpenge.da.csv.zip', 'mg-dagpenge.da.csv.zip'],
    ['codelists/area.csv', 'codelist-area'],
    ['framework/clusters.parquet', 'framework-clusters.parquet'],
  ])('%s is %s', (path, name) => {
    expect(resourceName(path)).toBe(name);
  });
});
