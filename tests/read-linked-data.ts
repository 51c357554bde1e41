import type { DatasetCore, Quad_Object, Quad_Subject, Term } from '@rdfjs/types';
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
  const quads = (await jsonld.toRDF(document, offline)) as readonly PlainQuad[];
  return factory.dataset(
    quads.map(({ subject, predicate, object }) =>
      factory.quad(
        termOf(subject) as Quad_Subject,
        factory.namedNode(predicate.value),
        termOf(object) as Quad_Object,
      ),
    ),
  );
}

/** A term as the package jsonld gives it, without the methods that RDF/JS asks for. */
interface PlainTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: PlainTerm;
}
type PlainQuad = Readonly<Record<'subject' | 'predicate' | 'object', PlainTerm>>;

function termOf({ termType, value, language, datatype }: PlainTerm): Term {
  if (termType === 'NamedNode') return factory.namedNode(value);
  if (termType === 'BlankNode') return factory.blankNode(value.replace(/^_:/, ''));
  return factory.literal(value, language || factory.namedNode(datatype!.value));
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
