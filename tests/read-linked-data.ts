import type { DatasetCore, Quad } from '@rdfjs/types';
import jsonld from 'jsonld';
import SHACLValidator from 'rdf-validate-shacl';
import factory from 'rdf-validate-shacl/src/defaultEnv.js';

const SCHEMA_ORG = 'https://schema.org';

/** Everything there is is in the document itself; of schema.org it is enough that its terms are its own. */
const offline = {
  documentLoader: (url: string) => {
    if (url !== SCHEMA_ORG) throw new Error(`The document asks for ${url}`);
    const document = { '@context': { '@vocab': `${SCHEMA_ORG}/` } };
    return Promise.resolve({ document, documentUrl: url });
  },
};

/** The things that a document in JSON-LD describes, with all terms written out; throws if it needs the network. */
export function expand(document: unknown): Promise<Record<string, unknown>[]> {
  return jsonld.expand(document, offline);
}

/** The statements of a document in JSON-LD. */
export async function statements(document: unknown): Promise<DatasetCore> {
  return factory.dataset((await jsonld.toRDF(document, offline)) as Quad[]);
}

/** What shapes find wrong with data, both in JSON-LD: the thing, its property, what is wrong. */
export async function shapeFaults(shapes: unknown, data: unknown): Promise<string[]> {
  const validator = new SHACLValidator(await statements(shapes));
  const { results } = await validator.validate(await statements(data));
  return results.map(
    ({ focusNode, path, sourceConstraintComponent: rule, value }) =>
      `${String(focusNode?.value)} ${JSON.stringify(path)} ${String(rule?.value)} ${String(value?.value)}`,
  );
}
