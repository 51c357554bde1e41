import { z } from 'zod';
import type { Language } from '../language.ts';
import { API_SCHEMAS, type ApiKind } from './schemas.ts';
import { meaningOf } from './told.ts';

/** What the value of a field is; words for it are in the strings under `api.type`. */
export type FieldType = 'text' | 'number' | 'count' | 'yesNo' | 'list' | 'object';

/** One field of an answer, for people: "bagian[].kode", its kind of value, whether it may be null, its meaning. */
export interface ApiField {
  readonly path: string;
  readonly type: FieldType;
  readonly nullable: boolean;
  readonly meaning: string;
}

/** Every field of a kind of answer in the order of the schema, each once; parts of lists have "[]" in their path. */
export function apiFields(kind: ApiKind, language: Language): ApiField[] {
  const fields = new Map<string, ApiField>();
  for (const object of objectsOf(API_SCHEMAS[kind])) collect(object, '', { language, fields });
  return [...fields.values()];
}

interface Found {
  readonly language: Language;
  readonly fields: Map<string, ApiField>;
}

function collect(object: z.ZodObject, before: string, found: Found): void {
  for (const [key, schema] of Object.entries(object.shape) as [string, z.ZodType][]) {
    const path = `${before}${key}`;
    const { core, nullable } = unwrap(schema);
    const meaning = meaningOf(schema)?.[found.language];
    if (meaning === undefined) throw new Error(`The field ${path} of the API has no meaning.`);
    if (!found.fields.has(path)) found.fields.set(path, { path, type: typeOf(core), nullable, meaning });
    const inside = core instanceof z.ZodArray ? (core.element as z.ZodType) : core;
    const mark = core instanceof z.ZodArray ? '[].' : '.';
    for (const part of objectsOf(inside)) collect(part, `${path}${mark}`, found);
  }
}

/** The objects that a schema allows: itself, or those of a choice. */
function objectsOf(schema: z.ZodType): z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  return schema instanceof z.ZodUnion ? (schema.options as z.ZodType[]).flatMap(objectsOf) : [];
}

function unwrap(schema: z.ZodType): { core: z.ZodType; nullable: boolean } {
  if (schema instanceof z.ZodNullable) return { core: schema.unwrap() as z.ZodType, nullable: true };
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap() as z.ZodType);
  return { core: schema, nullable: false };
}

function typeOf(schema: z.ZodType): FieldType {
  if (schema instanceof z.ZodArray) return 'list';
  if (schema instanceof z.ZodObject) return 'object';
  if (schema instanceof z.ZodBoolean) return 'yesNo';
  if (schema instanceof z.ZodNumber || schema instanceof z.ZodLiteral) {
    return z.toJSONSchema(schema).type === 'integer' || schema instanceof z.ZodLiteral ? 'count' : 'number';
  }
  return 'text';
}
