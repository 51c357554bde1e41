import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The types of schema.org with their properties, in the form in which schema.org publishes them, read from the types of the
 * package schema-dts, so that no network is needed. Only classes, what is above them, and properties are there.
 */
export function schemaOrgGraph(): { '@graph': object[] } {
  const folder = dirname(createRequire(import.meta.url).resolve('schema-dts'));
  const text = readFileSync(join(folder, 'schema.d.ts'), 'utf8');
  const classes = new Map<string, string[]>();
  const domains = new Map<string, string[]>();
  for (const [, name, above, body] of text.matchAll(
    /interface (\w+)Base extends ([^{]+) \{\n([\s\S]*?)^\}/gm,
  )) {
    classes.set(
      name!,
      [...above!.matchAll(/(\w+)Base\b/g)].map((match) => match[1]!),
    );
    for (const [, property] of body!.matchAll(/^ {4}"(\w+)"\?:/gm)) {
      domains.set(property!, [...(domains.get(property!) ?? []), name!]);
    }
  }
  // A type without properties of its own has only a leaf.
  for (const [, name, above] of text.matchAll(/interface (\w+)Leaf extends (\w+)Base\b/g)) {
    if (name !== above && !classes.has(name!)) classes.set(name!, [above!]);
  }
  const id = (name: string) => ({ '@id': `schema:${name}` });
  return {
    '@graph': [
      ...[...classes].map(([name, above]) => ({
        ...id(name),
        '@type': 'rdfs:Class',
        'rdfs:subClassOf': above.map(id),
      })),
      ...[...domains].map(([name, types]) => ({
        ...id(name),
        '@type': 'rdf:Property',
        'schema:domainIncludes': types.map(id),
      })),
    ],
  };
}
