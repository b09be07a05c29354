import { DataFactory, Writer } from 'n3';
import type { PlannedFile } from '../../model/file.ts';
import { iriOf, type Literal, type Statement } from './statements.ts';
import { PREFIXES, type PrefixedName } from './vocabulary.ts';

/** Plans `catalog.ttl` and `catalog.jsonld`: the same statements in Turtle and in JSON-LD 1.1. */
export const catalogFiles = (statements: readonly Statement[]): PlannedFile[] => [
  { path: 'catalog.ttl', contents: toTurtle(statements), mediaType: 'text/turtle' },
  {
    path: 'catalog.jsonld',
    contents: `${JSON.stringify(toJsonLd(statements), null, 1)}\n`,
    mediaType: 'application/ld+json',
  },
];

/** Statements as Turtle. */
export function toTurtle(statements: readonly Statement[]): string {
  const writer = new Writer({ prefixes: PREFIXES });
  for (const { subject, property, object } of statements) {
    writer.addQuad(
      DataFactory.namedNode(subject),
      DataFactory.namedNode(iriOf(property)),
      typeof object === 'string' ? DataFactory.namedNode(object) : literalTerm(object),
    );
  }
  let turtle = '';
  writer.end((error, text) => {
    if (error) throw error;
    turtle = text;
  });
  return turtle;
}

const literalTerm = ({ value, language, type }: Literal) =>
  DataFactory.literal(value, language ?? (type ? DataFactory.namedNode(iriOf(type)) : undefined));

/** Statements as JSON-LD: one object a thing, names by the prefixes of its own context. */
export function toJsonLd(statements: readonly Statement[]): object {
  const things = new Map<string, Map<string, unknown[]>>();
  for (const { subject, property, object } of statements) {
    const thing = things.get(subject) ?? new Map<string, unknown[]>();
    things.set(subject, thing);
    const key = property === 'rdf:type' ? '@type' : property;
    thing.set(key, [...(thing.get(key) ?? []), key === '@type' ? object : jsonValue(object)]);
  }
  return {
    '@context': PREFIXES,
    '@graph': [...things].map(([id, told]) => ({
      '@id': id,
      ...Object.fromEntries([...told].map(([key, values]) => [key, values.length === 1 ? values[0] : values])),
    })),
  };
}

function jsonValue(object: Statement['object']): object {
  if (typeof object === 'string') return { '@id': object };
  const { value, language, type } = object;
  if (language) return { '@value': value, '@language': language };
  return type && type !== ('xsd:string' satisfies PrefixedName)
    ? { '@value': value, '@type': type }
    : { '@value': value };
}
