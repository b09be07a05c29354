import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import dataModel from '@rdfjs/data-model';
import rdfDataset from '@rdfjs/dataset';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { Validator } from 'shacl-engine';
import { describe, expect, it } from 'vitest';
import { toTurtle } from '../../../src/dataflows/descriptors/catalog-files.ts';
import { statementsOn, typed } from '../../../src/dataflows/descriptors/statements.ts';
import { fileTypeIri } from '../../../src/dataflows/descriptors/vocabulary.ts';
import { builtTree } from './built-tree.ts';
import { FULL_OFFLINE_SCORE, mqaScore, type Properties } from './mqa-score.ts';

interface Quad {
  subject: { value: string; termType: string };
  predicate: { value: string };
  object: { value: string; termType: string };
}

const tree = await builtTree();
const TURTLE = tree.read('catalog.ttl');
const DCAT = 'http://www.w3.org/ns/dcat#';
const factory = Object.assign(Object.create(dataModel) as typeof dataModel, {
  dataset: (quads: unknown[]) => rdfDataset.dataset(quads),
});

const quadsOf = (turtle: string) => new Parser().parse(turtle) as Quad[];
const shapes = rdfDataset.dataset(
  quadsOf(readFileSync(fileURLToPath(new URL('dcat-ap-shapes.ttl', import.meta.url)), 'utf8')),
);

async function problemsOf(turtle: string): Promise<string[]> {
  const validator = new Validator(shapes, { factory });
  const { results } = await validator.validate({ dataset: rdfDataset.dataset(quadsOf(turtle)) });
  return results.map(({ focusNode, constraintComponent }) => `${focusNode.term.value} ${constraintComponent.value}`);
}

const refuse = (address: string): never => {
  throw new Error(`nothing is fetched: ${address}`);
};
const canonical = (input: unknown, options: object) =>
  jsonld.canonize(input, { algorithm: 'RDFC-1.0', documentLoader: refuse, ...options });

/** What is told of every thing of a class. */
function things(turtle: string, type: string): Map<string, Properties> {
  const told = new Map<string, Map<string, string[]>>();
  for (const { subject, predicate, object } of quadsOf(turtle)) {
    const own = told.get(subject.value) ?? new Map<string, string[]>();
    told.set(subject.value, own);
    own.set(predicate.value, [...(own.get(predicate.value) ?? []), object.value]);
  }
  const isA = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
  return new Map([...told].filter(([, own]) => own.get(isA)?.includes(type)));
}

describe('catalog', () => {
  it('is the same in Turtle and in JSON-LD, and neither asks the network', async () => {
    const fromJson = await canonical(tree.json('catalog.jsonld'), {});
    const nquads = quadsOf(TURTLE);
    const { Writer } = (await import('n3')) as unknown as {
      Writer: new (options: object) => { quadsToString(quads: Quad[]): string };
    };
    const text = new Writer({ format: 'N-Quads' }).quadsToString(nquads);
    expect(await canonical(text, { inputFormat: 'application/n-quads' })).toBe(fromJson);
    expect(fromJson.split('\n').length).toBeGreaterThan(500);
  });

  it('has no blank node', () => {
    const types = quadsOf(TURTLE).flatMap(({ subject, object }) => [subject.termType, object.termType]);
    expect(new Set(types)).toEqual(new Set(['NamedNode', 'Literal']));
  });

  it('conforms to the shapes of DCAT-AP 3.0.1', async () => {
    expect(await problemsOf(TURTLE)).toEqual([]);
  });

  it.each([
    ['a licence', /dct:license <[^>]+licence[^>]+>/g, 'dct:license "CC BY"'],
    ['a size', /"\d+"\^\^xsd:nonNegativeInteger/g, '"big"'],
    ['an English title', /, "[^"]+"@en;\n {4}dct:description/g, ';\n    dct:description'],
  ])('the shapes notice a catalogue without %s', async (_, pattern, instead) => {
    const broken = TURTLE.replaceAll(pattern, instead);
    expect(broken).not.toBe(TURTLE);
    expect((await problemsOf(broken)).length).toBeGreaterThan(0);
  });

  it('every dataset has the full score of the European portal that needs no network', async () => {
    const conforms = (await problemsOf(TURTLE)).length === 0;
    const distributions = things(TURTLE, `${DCAT}Distribution`);
    const datasets = things(TURTLE, `${DCAT}Dataset`);
    expect(datasets.size).toBeGreaterThanOrEqual(3);
    const score = ([iri, told]: [string, Properties]) => [
      iri,
      mqaScore(
        told,
        told.get(`${DCAT}distribution`)!.map(own => distributions.get(own)!),
        conforms,
      ),
    ];
    expect([...datasets].map(score)).toEqual([...datasets.keys()].map(iri => [iri, FULL_OFFLINE_SCORE]));
    const [[, told]] = [...datasets] as [[string, Properties]];
    const less = new Map([...told].filter(([property]) => property !== `${DCAT}keyword`));
    expect(mqaScore(less, [...distributions.values()], conforms)).toBe(FULL_OFFLINE_SCORE - 30);
  });

  it('every download is in the manifest with its size and hash', () => {
    const base = `https://jobindsats.example/data/v/${tree.catalogue.version}/`;
    const listed = new Map(tree.manifest.files.map(file => [file.path, file]));
    const checksums = things(TURTLE, 'http://spdx.org/rdf/terms#Checksum');
    for (const [iri, told] of things(TURTLE, `${DCAT}Distribution`)) {
      const file = listed.get(iri.slice(base.length));
      expect(told.get(`${DCAT}downloadURL`)).toEqual([iri]);
      expect(told.get(`${DCAT}byteSize`)).toEqual([String(file?.bytes)]);
      expect(checksums.get(`${iri}#checksum`)!.get('http://spdx.org/rdf/terms#checksumValue')).toEqual([file?.sha256]);
    }
  });

  it('says of every dataset that its figures are model figures', () => {
    const notice = tree.catalogue.notice!;
    for (const told of things(TURTLE, `${DCAT}Dataset`).values()) {
      expect(told.get('http://purl.org/dc/terms/provenance')).toEqual(['https://jobindsats.example/id/provenance']);
      expect(told.get('http://purl.org/dc/terms/description')!.join(' ')).toContain(notice.da);
      expect(told.get(`${DCAT}keyword`)).toEqual(expect.arrayContaining(['modeltal', 'model figures']));
    }
    expect(things(TURTLE, 'http://purl.org/dc/terms/ProvenanceStatement').size).toBe(1);
  });
});

describe('vocabulary', () => {
  it('refuses a file whose type it does not know', () => {
    expect(() => fileTypeIri('a.xyz')).toThrow('unknown file type: a.xyz');
  });

  it('writes types and escapes texts', () => {
    const turtle = toTurtle(
      statementsOn('urn:a', {
        'dct:title': { value: 'a "b"\n', language: 'da' },
        'dcat:byteSize': typed(1, 'xsd:integer'),
      }),
    );
    expect(quadsOf(turtle).map(({ object }) => object.value)).toEqual(['a "b"\n', '1']);
  });
});
