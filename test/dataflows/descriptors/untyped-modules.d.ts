// Of packages that bring no types of their own: what the tests use of them.
declare module 'shacl-engine' {
  export class Validator {
    constructor(shapes: unknown, options: { factory: unknown });
    validate(data: { dataset: unknown }): Promise<{
      conforms: boolean;
      results: { focusNode: { term: { value: string } }; path?: unknown; constraintComponent: { value: string } }[];
    }>;
  }
}
declare module '@rdfjs/dataset' {
  const factory: { dataset(quads: unknown[]): { size: number } };
  export = factory;
}
declare module '@rdfjs/data-model' {
  const factory: Record<string, unknown>;
  export = factory;
}
declare module 'jsonld' {
  const jsonld: {
    canonize(input: unknown, options: object): Promise<string>;
    expand(input: unknown, options: object): Promise<object[]>;
    toRDF(input: unknown, options: object): Promise<string>;
  };
  export = jsonld;
}
declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  class CsvwParser {
    constructor(options: object);
    import(input: Readable): AsyncIterable<{ predicate: { value: string }; object: { value: string } }>;
  }
  export = CsvwParser;
}
