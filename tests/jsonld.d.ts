/** The part of the package that tests use; it brings no types. */
declare module 'jsonld' {
  interface Options {
    documentLoader: (url: string) => Promise<{ document: unknown; documentUrl: string; contextUrl?: string }>;
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<Record<string, unknown>[]>;
    toRDF(document: unknown, options: Options): Promise<readonly object[]>;
  };
  export default jsonld;
}
