import { describe, expect, it } from 'vitest';
import { findImportColumns, findTwice, PORTAL_SCORES } from '#domain/import-columns.ts';
import { findPersonalColumns } from '#domain/intake/find-personal-columns.ts';
import type { Table } from '#domain/table.ts';

function table(header: readonly string[], ...rows: readonly (readonly string[])[]): Table {
  return { file: 'x.csv', header, rows: rows.map((cells, at) => ({ row: at + 2, cells })), blankRows: 0 };
}

const fieldsOf = (...header: string[]) => [...(findImportColumns(table(header))?.places.keys() ?? [])].sort();

describe('findImportColumns', () => {
  it.each([
    [
      ['Kode Desa', 'Nama Desa'],
      ['desa', 'kode'],
    ],
    [
      ['KODE_KEMENDAGRI', 'status'],
      ['kode', 'status'],
    ],
    [
      ['Desa/Kelurahan', 'Kec.', 'Kab/Kota', 'Propinsi'],
      ['desa', 'kabupaten', 'kecamatan', 'provinsi'],
    ],
    [
      ['nama kelurahan', 'Kabupaten / Kota'],
      ['desa', 'kabupaten'],
    ],
    [
      ['kode', 'nama_kampung', 'tanggal_pencanangan'],
      ['kampung', 'kode', 'tanggal_pencanangan'],
    ],
  ])('recognises %j', (header, fields) => {
    expect(fieldsOf(...header)).toEqual(fields);
  });

  it.each([[['Desa', 'Nama']], [['Kode']], [['a', 'b']], [[]]])(
    'finds nothing to place rows by in %j',
    (header) => {
      expect(findImportColumns(table(header))).toBeNull();
    },
  );

  it('finds the heading below titles, and counts them', () => {
    const found = findImportColumns(
      table(['DAFTAR', ''], ['Tahun 2024', ''], ['Kode', 'Status'], ['1', 'sudah']),
    );
    expect(found?.titleRows).toBe(2);
    expect(found?.table.header).toEqual(['Kode', 'Status']);
    expect(found?.table.rows).toEqual([{ row: 4, cells: ['1', 'sudah'] }]);
  });

  it('knows the scores of the portal by their names and values', () => {
    const header = ['No', 'Desa', 'Kecamatan', ...PORTAL_SCORES, 'Index Input', 'Lain'];
    const scored = (score: string) => ['', 'a', 'b', ...PORTAL_SCORES.map(() => score), '1.5', ''];
    expect(findImportColumns(table(header, scored('1')))?.scores).toHaveLength(12);
    expect(findImportColumns(table(header, scored('Budi')))?.scores).toEqual([]);
    const unused = findImportColumns(table(header, scored('1')))?.unused.map((at) => header[at]);
    expect(unused).toEqual(['Lain']);
  });

  it('names two columns for one thing', () => {
    const [problem] = findTwice(findImportColumns(table(['Desa', 'Kelurahan', 'Kecamatan']))!);
    expect(problem).toMatchObject({
      code: 'import-column-twice',
      details: { headings: '"Desa" dan "Kelurahan"' },
    });
  });
});

describe('findPersonalColumns', () => {
  const find = (header: string[], ...rows: string[][]) =>
    findPersonalColumns(findImportColumns(table(header, ...rows))!);

  it('refuses a column by its heading, used or not', () => {
    const codes = ['NIK', 'No. HP', 'Nama Petugas', 'Nama PKB/PLKB', 'Email'].map(
      (heading) => find(['Desa', 'Kecamatan', heading], ['a', 'b', ''])[0],
    );
    expect(codes.every((problem) => problem?.code === 'import-personal-column')).toBe(true);
    expect(codes[1]).toMatchObject({ column: 'No. HP' });
  });

  it('refuses a column by the look of its values, and gives none of them away', () => {
    const [problem] = find(
      ['Desa', 'Kecamatan', 'Lain'],
      ['a', 'b', ''],
      ['a', 'b', '081234567890'],
      ['a', 'b', '0812-3456-7890'],
    );
    expect(problem).toMatchObject({
      code: 'import-personal-values',
      column: 'Lain',
      row: 3,
      details: { count: 2 },
    });
    expect(problem?.value).toBe('0812…');
  });

  it('tells a slip in a column that is needed from a column that is not', () => {
    const [problem] = find(['Desa', 'Kecamatan', 'Kampung KB'], ['a', 'b', 'Mawar, hubungi 081234567890']);
    expect(problem).toMatchObject({ code: 'import-personal-cells', column: 'Kampung KB' });
  });

  it('lets codes of villages and the scores of the portal pass', () => {
    const scores = PORTAL_SCORES.map(() => '4');
    expect(find(['Kode', 'Desa', ...PORTAL_SCORES], ['3601012001', 'a', ...scores])).toEqual([]);
    expect(
      find(['Kode', 'Desa', ...PORTAL_SCORES], ['3601012001', 'a', ...scores.fill('Siti')]),
    ).toHaveLength(1);
  });
});
