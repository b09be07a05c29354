declare module 'jsonstat-toolkit' {
  /** Reads a JSON-stat document; the package brings no types of its own. */
  const JSONstat: (document: object) => unknown;
  export = JSONstat;
}
