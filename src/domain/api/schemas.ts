import { z } from 'zod';
import { areaSchema } from './area-schema.ts';
import { indexSchema } from './index-schema.ts';
import { releasesSchema } from './releases-schema.ts';
import { villageSchema } from './village-schema.ts';

/** Where the API of version 1 begins. */
export const API_ROOT = '/api/v1/';

/** The shape of every kind of answer: the one source for types, the published JSON Schema and the page about the API. */
export const API_SCHEMAS = {
  wilayah: areaSchema,
  desa: villageSchema,
  indeks: indexSchema,
  rilis: releasesSchema,
} as const;

/** A kind of answer. */
export type ApiKind = keyof typeof API_SCHEMAS;
export const API_KINDS = Object.keys(API_SCHEMAS) as ApiKind[];

/** Where the JSON Schema of a kind of answer is published: "/api/v1/skema/wilayah.json". */
export function schemaAddress(kind: ApiKind): string {
  return `${API_ROOT}skema/${kind}.json`;
}

/** Address of the answers of a kind; "{kode}" stands for the code of a place. */
export function answerPattern(kind: ApiKind): string {
  const hasCode = kind === 'wilayah' || kind === 'desa';
  return `${API_ROOT}${kind}${hasCode ? '/{kode}' : ''}.json`;
}

/**
 * The shape of a kind of answer as JSON Schema 2020-12. Other fields are allowed, because version 1 may gain some: a reader
 * who checks strictly would break on them. `baseAddress` is that of the site, for its `$id`.
 */
export function jsonSchema(kind: ApiKind, baseAddress: string): object {
  const { $schema, ...schema } = z.toJSONSchema(API_SCHEMAS[kind], { io: 'input', reused: 'inline' });
  return { $schema, $id: baseAddress + schemaAddress(kind), title: kind, ...schema };
}
