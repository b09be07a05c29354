import { Readable } from 'node:stream';
import { Validator } from '@seriousme/openapi-schema-validator';
import rdfDataset from '@rdfjs/dataset';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { default as formats } from 'ajv-formats';
import { load } from 'js-yaml';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import Papa from 'papaparse';
import CsvwParser from 'rdf-parser-csvw';
import { describe, expect, it } from 'vitest';
import { jsonShapes } from '../../../src/dataflows/descriptors/json-shapes.ts';
import { shapePattern } from '../../../src/dataflows/descriptors/open-api.ts';
import { TABLE_FORMATS } from '../../../src/model/table.ts';
import { tableAt } from '../../../src/dataflows/tables/index.ts';
import { builtTree } from './built-tree.ts';

// The package is written for require: its function is under `default` there.
const addFormats = formats;
const tree = await builtTree();
const paths = tree.manifest.files.map(({ path }) => path);

interface OpenApi {
  paths: Record<string, { get: { parameters?: { name: string; schema: { enum?: string[] } }[] } }>;
  components: { schemas: Record<string, object> };
}

describe('openapi.json', () => {
  const document = tree.json('openapi.json') as OpenApi;
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);

  it('is OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(
      structuredClone(document) as unknown as Record<string, unknown>,
    );
    expect(valid, JSON.stringify(errors)).toBe(true);
  });

  it.each(
    jsonShapes.flatMap(({ id, path }) =>
      [...paths, 'manifest.json'].filter(file => shapePattern(path).test(file)).map(file => [file, id] as const),
    ),
  )('%s is as %s says', (path, id) => {
    const validate = ajv.compile(document.components.schemas[id]!);
    expect(validate(tree.json(path)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('refuses an indicator without series', () => {
    const { series: _, ...file } = tree.json('indicators/mg-kontanthjaelp.json') as { series: unknown };
    expect(ajv.compile(document.components.schemas['Indicator']!)(file)).toBe(false);
  });

  it('has a path for every table and format, and every path has a file', () => {
    const templates = Object.keys(document.paths).map(path => shapePattern(path.slice(1)));
    const stems = paths.filter(path => tableAt(path)).map(path => path.slice(0, -'csv'.length));
    const tables = paths.filter(path =>
      stems.some(stem => path.startsWith(stem) && ['csv', ...TABLE_FORMATS].includes(path.slice(stem.length))),
    );
    expect(tables.filter(path => !templates.some(pattern => pattern.test(path)))).toEqual([]);
    expect(templates.filter(pattern => ![...paths, 'manifest.json'].some(path => pattern.test(path)))).toEqual([]);
  });
});

describe('CSV on the Web', () => {
  const CSVW = 'http://www.w3.org/ns/csvw#';
  // Of http://www.w3.org/ns/csvw.jsonld, the terms that are used here.
  const context = {
    '@vocab': CSVW,
    dc: 'http://purl.org/dc/terms/',
    dcat: 'http://www.w3.org/ns/dcat#',
    columns: { '@id': `${CSVW}column`, '@container': '@list' },
    titles: { '@id': `${CSVW}title`, '@container': '@language' },
    lineTerminators: { '@id': `${CSVW}lineTerminators` },
    datatype: { '@id': `${CSVW}datatype`, '@context': { base: `${CSVW}base`, format: `${CSVW}format` } },
  };

  it.each(paths.filter(path => paths.includes(`${path}-metadata.json`)).map(path => [path]))(
    '%s: every cell is read',
    async path => {
      const metadata = tree.json(`${path}-metadata.json`) as {
        '@context': unknown[];
        url: string;
        tableSchema: { columns: { name: string; datatype: unknown }[]; primaryKey: string[] };
      };
      expect(metadata.url).toBe(path.split('/').at(-1));
      const [, language] = metadata['@context'];
      const local = { ...metadata, '@context': [context, language] };
      const nquads = await jsonld.toRDF(local, { format: 'application/n-quads', base: 'https://example.org/' });
      const parser = new CsvwParser({
        metadata: rdfDataset.dataset(new Parser().parse(nquads)),
        baseIRI: `https://example.org/${path}`,
        timezone: 'UTC',
      });
      let cells = 0;
      const isCell = (property: string) =>
        property.startsWith(`https://example.org/${path}#`) || property.includes('/sdmx/');
      for await (const { predicate } of parser.import(Readable.from([tree.read(path)])))
        if (isCell(predicate.value)) cells += 1;
      const { data } = Papa.parse<string[]>(tree.read(path), { newline: '\n', skipEmptyLines: true });
      const filled = data
        .slice(1)
        .flat()
        .filter(cell => cell !== '').length;
      expect(cells).toBe(filled);
      expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual(data[0]);
    },
  );
});

describe('CITATION.cff', () => {
  it('has the fields of the Citation File Format 1.2.0', () => {
    const cff = load(tree.read('CITATION.cff')) as Record<string, unknown>;
    expect(cff).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      authors: [{ name: 'The Jobindsats contributors' }],
      version: tree.catalogue.version,
      'date-released': tree.catalogue.released,
      license: 'CC-BY-4.0',
    });
    for (const field of ['message', 'title', 'abstract', 'url', 'keywords']) expect(cff[field], field).toBeTruthy();
    expect(cff['abstract']).toMatch(/^Model figures/);
  });
});

describe('quality.json', () => {
  const quality = tree.json('quality.json') as Record<string, Record<string, { da: string; en: string }>>;

  it('declares every indicator with figures, in both languages, under concepts of ESMS', () => {
    expect(Object.keys(quality)).toEqual(tree.catalogue.indicators.filter(one => one.available).map(({ id }) => id));
    for (const answers of Object.values(quality)) {
      expect(Object.keys(answers).filter(concept => !/^[A-Z][A-Z_]+$/.test(concept))).toEqual([]);
      for (const [concept, { da, en }] of Object.entries(answers))
        expect([concept, da !== '', en !== '']).toEqual([concept, true, true]);
    }
  });

  it('says that model figures are model figures', () => {
    expect(quality['mg-kontanthjaelp']!['COMMENT_DSET']).toEqual(tree.catalogue.notice);
  });
});

describe('llms.txt', () => {
  it('opens with a title and a summary, and every link is a file', () => {
    const text = tree.read('llms.txt');
    expect(text.split('\n').slice(0, 3)).toEqual(['# Jobindsats', '', expect.stringMatching(/^> .*Model figures/)]);
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link!);
    expect(links).toEqual(
      expect.arrayContaining(['datapackage.json', 'openapi.json', 'indicators/mg-kontanthjaelp.csv']),
    );
    expect(links.filter(link => !paths.includes(link))).toEqual([]);
  });
});
