/** The part of the package that tests use; it brings no types. */
declare module '@adobe/structured-data-validator' {
  interface Issue {
    readonly issueMessage: string;
    readonly fieldNames: readonly string[];
    readonly severity: 'ERROR' | 'WARNING';
  }
  export default class Validator {
    constructor(schemaOrg: object);
    validate(data: Readonly<Record<'jsonld' | 'microdata' | 'rdfa', object>>): Promise<Issue[]>;
  }
}
