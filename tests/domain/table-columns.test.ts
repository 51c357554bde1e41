import { describe, expect, it } from 'vitest';
import { columnName, findColumns } from '#domain/table-columns.ts';

const COLUMNS = { known: ['kode', 'nama_kampung', 'tanggal_pencanangan'], required: ['kode'] } as const;
const find = (...header: string[]) =>
  findColumns({ file: 'content/x.csv', header, rows: [], blankRows: 0 }, COLUMNS);
const suggestionFor = (heading: string) => find('kode', heading).problems[0]!.details!['suggestion'];

describe('columnName', () => {
  it.each([
    ['Nama Kampung', 'nama_kampung'],
    [' NAMA-KAMPUNG* ', 'nama_kampung'],
    ['nama\u00a0kampung:', 'nama_kampung'],
    ['\ufeffkode', 'kode'],
    ['ko\u200bde', 'kode'],
    ['"kode"', 'kode'],
  ])('%j is %s', (heading, name) => {
    expect(columnName(heading)).toBe(name);
  });
});

describe('findColumns', () => {
  it('tells where each column stands', () => {
    expect([...find('Tanggal Pencanangan', 'kode').places]).toEqual([
      ['tanggal_pencanangan', 0],
      ['kode', 1],
    ]);
  });

  it.each([
    ['nama kampng', 'nama_kampung'],
    ['kdoe', 'kode'],
    ['kode_desa', 'kode'],
    ['tanggal', 'tanggal_pencanangan'],
  ])('thinks that %s may mean %s', (heading, column) => {
    expect(suggestionFor(heading)).toBe(` Mungkin maksudnya ${column}.`);
  });

  it.each(['kecamatan', 'desa', 'no', 'x'])('makes no suggestion for %s', (heading) => {
    expect(suggestionFor(heading)).toBe('');
  });

  it('names the column without a heading as a spreadsheet does', () => {
    const header = ['kode', ...Array.from({ length: 27 }, () => '')];
    const cells = ['1', ...Array.from({ length: 26 }, () => ''), 'x'];
    const { problems } = findColumns({ file: 'x', header, rows: [{ row: 2, cells }], blankRows: 0 }, COLUMNS);
    expect(problems).toMatchObject([{ code: 'column-unnamed', row: 2, details: { letter: 'AB' } }]);
  });
});
