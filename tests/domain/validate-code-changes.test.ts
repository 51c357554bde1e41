import { describe, expect, it } from 'vitest';
import type { Table } from '#domain/table.ts';
import { validateCodeChanges } from '#domain/validate-code-changes.ts';
import { tinyRegister } from '../tiny-country.ts';

const register = tinyRegister();
const latest = '2024-06-30';
const table = (header: string, rows: string[]): Table => ({
  file: 'content/data/x.csv',
  header: header.split(','),
  rows: rows.map((row, index) => ({ row: index + 2, cells: row.split('|') })),
  blankRows: 0,
});

describe('validateCodeChanges', () => {
  const check = (...rows: string[]) => {
    return validateCodeChanges(table('kode_lama,kode_baru,dasar,tanggal', rows), { register, latest });
  };

  it('reads a change, with or without its date', () => {
    expect(
      check('99.01.02.2020|9901012008|Peraturan|17/08/2022', '99.01.02.2021|9901012007|Peraturan|').values,
    ).toEqual([
      { from: '9901022020', to: '9901012008', decree: 'Peraturan', date: '2022-08-17' },
      { from: '9901022021', to: '9901012007', decree: 'Peraturan', date: null },
    ]);
  });

  it('refuses a chain, because the code in the middle is not in the register', () => {
    const { problems } = check(
      '99.01.02.2020|99.01.02.2021|Peraturan|',
      '99.01.02.2021|9901012007|Peraturan|',
    );
    expect(problems).toMatchObject([{ code: 'change-target-unknown', row: 2 }]);
  });

  it('refuses two targets for one old code', () => {
    const { problems } = check('99.01.02.2020|9901012007|Peraturan|', '99.01.02.2020|9901012008|Peraturan|');
    expect(problems).toMatchObject([{ code: 'area-twice', row: 3, details: { first: 2 } }]);
  });
});
