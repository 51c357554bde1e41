import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { DataField } from '#domain/downloads/fields.ts';

/** So many rows are encoded at a time, as one row group. */
const GROUP_ROWS = 10_000;

/**
 * A table as Apache Parquet, compressed with Snappy: dates are DATE, all else is a UTF-8 string, "" is null. A column
 * with dates that may be less precise than a day is strings. `facts` become key-value metadata of the file.
 */
export function tableParquet(
  fields: readonly DataField[],
  rows: Iterable<readonly string[]>,
  facts: Readonly<Record<string, string>>,
): Uint8Array {
  const writer = new ByteWriter();
  const kvMetadata = Object.entries(facts).map(([key, value]) => ({ key, value }));
  const schema = [{ name: 'kampung_kb', num_children: fields.length }, ...fields.map(schemaElement)];
  const parquet = new ParquetWriter({ writer, schema, kvMetadata, createdBy: 'hyparquet-writer' });
  for (const group of grouped(rows)) {
    const columnData = fields.map(({ name, kind }, index) => ({
      name,
      data: group.map((row) => cellValue(row[index]!, kind === 'date')),
    }));
    parquet.write({ columnData, rowGroupSize: GROUP_ROWS });
  }
  parquet.finish();
  return new Uint8Array(writer.getBuffer());
}

function schemaElement({ name, kind, required }: DataField): SchemaElement {
  const repetition = { repetition_type: required ? 'REQUIRED' : 'OPTIONAL' } as const;
  return kind === 'date'
    ? { name, type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' }, ...repetition }
    : { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' }, ...repetition };
}

function cellValue(text: string, isDate: boolean): string | Date | null {
  if (text === '') return null;
  return isDate ? new Date(`${text}T00:00:00Z`) : text;
}

function* grouped(rows: Iterable<readonly string[]>): Generator<(readonly string[])[]> {
  let group: (readonly string[])[] = [];
  for (const row of rows) {
    if (group.push(row) < GROUP_ROWS) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
