import { z } from 'zod';

/** What fields mean in English; the Indonesian meaning is the description of the schema itself. */
const ENGLISH = z.registry<{ text: string }>();

/**
 * A schema with the meaning of what it describes: Indonesian for the published JSON Schema, English for the English
 * edition of the page about the API. To be called last, because `nullable` and the like make another schema.
 */
export function told<Schema extends z.ZodType>(schema: Schema, indonesian: string, english: string): Schema {
  const described = schema.describe(indonesian);
  ENGLISH.add(described, { text: english });
  return described;
}

/** The meaning of a schema in both languages; null for one that has none. */
export function meaningOf(schema: z.ZodType): { readonly id: string; readonly en: string } | null {
  const [id, en] = [schema.description, ENGLISH.get(schema)?.text];
  return id === undefined || en === undefined ? null : { id, en };
}
