import type { Words } from '../words.ts';
import { type DataField, FIELD_PATTERNS } from './fields.ts';

/** Where the profile of Table Schema 2.0 stands. */
const PROFILE = 'https://datapackage.org/profiles/2.0/tableschema.json';

/** A table as Table Schema 2.0 describes it (datapackage.org/standard/table-schema). An empty cell is a missing value. */
export interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly SchemaField[];
  readonly missingValues: readonly string[];
}

interface SchemaField {
  readonly name: string;
  readonly type: 'string' | 'date';
  readonly format?: 'uri';
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

/** The schema of a table with these columns. A date that may be less precise than a day is text with a pattern. */
export function tableSchema({ t }: Words, fields: readonly DataField[]): TableSchema {
  return {
    $schema: PROFILE,
    fields: fields.map((one) => schemaField(one, t(`csv.${one.name}`))),
    missingValues: [''],
  };
}

function schemaField({ name, kind, required, choices }: DataField, description: string): SchemaField {
  const pattern = FIELD_PATTERNS[kind];
  const constraints = {
    ...(required ? { required } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(choices.length === 0 ? {} : { enum: choices }),
  };
  return {
    name,
    type: kind === 'date' ? 'date' : 'string',
    ...(kind === 'address' ? { format: 'uri' } : {}),
    description,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
