import { z } from 'zod';

/** The part of JSON Schema that the schemas of content files come to, with the label of a field beside its hint. */
export interface SchemaPart {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly required?: readonly string[];
  readonly items?: SchemaPart;
  readonly enum?: readonly (string | number)[];
  readonly anyOf?: readonly SchemaPart[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minItems?: number;
  readonly maxLength?: number;
  /** The text of `describe`: what is wanted. */
  readonly description?: string;
  /** The name of the field for people. */
  readonly label?: string;
  /** True for the name of a file in the folder of pictures. */
  readonly picture?: boolean;
  /** True for a field that the editing page leaves as it is. */
  readonly hidden?: boolean;
}

/** What is written in a file, as a schema of the build wants it before it reads it. */
export function partOf(schema: z.ZodType): SchemaPart {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaPart;
}

/** What a field holds, in the few kinds that a form has. */
export type PartKind =
  'text' | 'date' | 'number' | 'yesNo' | 'choice' | 'choices' | 'texts' | 'objects' | 'object';

/** The kind of a part. A choice of several kinds of the same value, such as "2" and 2, is the one that is text. */
export function kindOf(part: SchemaPart): PartKind {
  const { type, items, format } = solidPart(part);
  const values = solidPart(part).enum;
  if (type === 'boolean' || isYesNo(values)) return 'yesNo';
  if (values !== undefined) return 'choice';
  if (type === 'object') return 'object';
  if (type === 'array') return kindOfList(items ?? {});
  if (type === 'number' || type === 'integer') return 'number';
  return format === 'date' ? 'date' : 'text';
}

function kindOfList(items: SchemaPart): PartKind {
  const kind = kindOf(items);
  if (kind === 'object') return 'objects';
  return kind === 'choice' ? 'choices' : 'texts';
}

function isYesNo(values: SchemaPart['enum']): boolean {
  return values?.length === 2 && values.includes('true') && values.includes('false');
}

/** The part without the null that may stand in its place, and the first of several ways to write it. */
export function solidPart(part: SchemaPart): SchemaPart {
  const { anyOf, ...own } = part;
  const type = Array.isArray(own.type) ? (own.type as string[]).find((name) => name !== 'null')! : own.type;
  const way = anyOf?.find((inner) => inner.type !== 'null');
  return { ...way, ...own, ...(type === undefined ? {} : { type }) };
}

/** True where a file says that there is nothing by null. */
export function mayBeNull({ anyOf, type }: SchemaPart): boolean {
  return Array.isArray(type) ? type.includes('null') : (anyOf?.some((way) => way.type === 'null') ?? false);
}
