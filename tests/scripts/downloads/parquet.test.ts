import { tableFromIPC, type Table } from 'apache-arrow';
import { readParquet, readSchema } from 'parquet-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATASET_COLUMNS } from '#domain/dataset.ts';
import { DATASET_FIELDS } from '#domain/downloads/fields.ts';
import { tableParquet } from '#lib/downloads/table-parquet.ts';
import { readTable } from '../../read-table.ts';
import { makeDownloads, type MadeDownloads, tinyContent } from './made-downloads.ts';

let made: MadeDownloads;

beforeAll(async () => {
  made = await makeDownloads(await tinyContent());
});
afterAll(() => made.remove());

function open(bytes: Uint8Array): Table {
  return tableFromIPC(readParquet(bytes).intoIPCStream());
}

function textOf(table: Table): string[][] {
  return table.toArray().map((row) =>
    DATASET_COLUMNS.map((name) => {
      const value = (row as unknown as Record<string, string | number | Date | null>)[name];
      if (value === null || value === undefined) return '';
      return typeof value === 'string' ? value : new Date(value).toISOString().slice(0, 10);
    }),
  );
}

describe('the Parquet file, read by another library', () => {
  it.each([
    ['kampung-kb.parquet', 'kampung-kb.csv'],
    ['wilayah/9971.parquet', 'wilayah/9971.csv'],
  ])('%s has the cells of the table', (path, table) => {
    const [, ...rows] = readTable(made.text(table)).map((row) => row.slice(0, DATASET_COLUMNS.length));
    expect(textOf(open(made.bytes(path)))).toEqual(rows);
  });

  it('has days as dates, all else as text, and no empty cell where there must be something', () => {
    const { fields } = open(made.bytes('kampung-kb.parquet')).schema;
    expect(fields.map(({ name }) => name)).toEqual([...DATASET_COLUMNS]);
    const types = fields.map(({ type, nullable }) => `${String(type)}${nullable ? '' : ' required'}`);
    expect(types[0]).toBe('Utf8 required');
    expect(types[7]).toBe('Date32<DAY>');
    expect(new Set(types)).toEqual(new Set(['Utf8 required', 'Date32<DAY>', 'Utf8']));
  });

  it('says what it is: title, release, sources, licence, how to cite, what its columns mean', () => {
    const schema = tableFromIPC(readSchema(made.bytes('wilayah/9901.parquet')).intoIPCStream()).schema;
    const facts = schema.metadata;
    expect(facts.get('judul')).toBe('Kampung KB di Kabupaten Lembayung Reka');
    expect(facts.get('rilis')).toBe('2024-03-31');
    expect(JSON.parse(facts.get('sumber')!)).toHaveLength(2);
    expect(facts.get('lisensi')).toContain('ODbL 1.0');
    expect(JSON.parse(facts.get('sitiran')!)).toMatchObject({ apa: expect.stringContaining('2024-03-31') });
    expect(Object.keys(JSON.parse(facts.get('kamus')!) as object)).toEqual([...DATASET_COLUMNS]);
  });

  it('takes as many rows as a country has, a group at a time', () => {
    function* rows() {
      for (let at = 0; at < 12_000; at += 1) {
        yield DATASET_FIELDS.map(({ name, kind }) =>
          kind === 'date' ? '2024-03-31' : `${name} ${at % 100}`,
        );
      }
    }
    const table = open(tableParquet(DATASET_FIELDS, rows(), { judul: 'uji' }));
    expect(table.numRows).toBe(12_000);
    expect(table.get(11_999)!.toJSON()['nama']).toBe('nama 99');
  });
});
