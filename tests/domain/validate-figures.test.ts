import { describe, expect, it } from 'vitest';
import type { Table } from '#domain/table.ts';
import { validateFigures } from '#domain/validate-figures.ts';
import { tinyRegister } from '../tiny-country.ts';

const register = tinyRegister();
const latest = '2024-06-30';
const table = (header: string, rows: string[]): Table => ({
  file: 'content/data/x.csv',
  header: header.split(','),
  rows: rows.map((row, index) => ({ row: index + 2, cells: row.split('|') })),
  blankRows: 0,
});

describe('validateFigures', () => {
  const check = (...rows: string[]) => {
    return validateFigures(table('metrik,kode,nilai,satuan,tanggal,sumber,tautan,catatan,ketepatan', rows), {
      register,
      latest,
    });
  };
  const figure = (nilai: string, ketepatan = '') =>
    `jumlah|99.01|${nilai}|Kampung KB|Desember 2023|Koran|https://koran.example/a||${ketepatan}`;

  it('reads a figure', () => {
    expect(check(figure('12')).values).toEqual([
      {
        metrik: 'jumlah',
        kode: '9901',
        nilai: 12,
        satuan: 'Kampung KB',
        tanggal: '2023-12',
        sumber: 'Koran',
        tautan: 'https://koran.example/a',
        catatan: null,
        ketepatan: null,
        satuan_en: null,
        catatan_en: null,
      },
    ]);
  });

  it.each([
    ['1237', 1237],
    ['63,07', 63.07],
    ['63.07', 63.07],
    ['0,125', 0.125],
    ['0', 0],
  ])('reads %s as %d', (text, value) => {
    expect(check(figure(text)).values).toMatchObject([{ nilai: value }]);
  });

  it.each(['1.237', '1,237', '12.500.000'])('does not guess whether %s is a thousand', (text) => {
    expect(check(figure(text)).problems).toMatchObject([
      { code: 'figure-thousands', details: { plain: text.replace(/\D/g, '') } },
    ]);
  });

  it.each(['sekitar 12', '-3', '1e3', 'Infinity', '12,3,4'])('refuses %s', (text) => {
    expect(check(figure(text)).problems.map(({ code }) => code)).toEqual(['figure-not-number']);
  });

  it.each(['sekitar', 'Hampir', 'lebih dari'])('knows a figure that is not exact: %s', (word) => {
    expect(check(figure('12', word)).values).toMatchObject([{ ketepatan: word.toLowerCase() }]);
  });

  it('says which words there are for it', () => {
    expect(check(figure('12', 'kira-kira'))).toMatchObject({
      values: [],
      problems: [
        {
          code: 'figure-precision',
          value: 'kira-kira',
          details: { known: 'sekitar, hampir, lebih dari, belum jelas' },
        },
      ],
    });
  });

  it('never takes an empty cell for zero', () => {
    const { values, problems } = check(figure(''));
    expect(values).toEqual([]);
    expect(problems).toMatchObject([{ code: 'cell-missing', column: 'nilai' }]);
  });

  it('takes figures from before the programme without a word, but none of tomorrow', () => {
    expect(check('target|ID|7|desa|2014|Koran|https://koran.example||').problems).toEqual([]);
    expect(check('target|ID|7|desa|2025|Koran|https://koran.example||').problems).toMatchObject([
      { code: 'date-after-release' },
    ]);
  });

  it('uses an exact copy once', () => {
    const { values, problems, tally } = check(figure('12'), figure('12'), figure('13'));
    expect(values.map(({ nilai }) => nilai)).toEqual([12, 13]);
    expect(problems).toMatchObject([{ code: 'figure-twice', row: 3, details: { first: 2 } }]);
    expect(tally).toMatchObject({ leftOut: 1, used: 2 });
  });
});
