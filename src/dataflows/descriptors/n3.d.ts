// The package brings no types; these are of what is used here.
declare module 'n3' {
  interface Term {
    readonly value: string;
  }
  /** Makes terms. */
  export const DataFactory: {
    namedNode(iri: string): Term;
    literal(value: string, languageOrType?: string | Term): Term;
  };
  /** Writes statements as Turtle. */
  export class Writer {
    constructor(options: { readonly prefixes: Readonly<Record<string, string>> });
    addQuad(subject: Term, predicate: Term, object: Term): void;
    end(done: (error: Error | null, text: string) => void): void;
  }
  /** Reads Turtle. */
  export class Parser {
    constructor(options?: { readonly baseIRI?: string });
    parse(text: string): unknown[];
  }
}
