import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { Table } from '#domain/table.ts';
import { validatePositions } from '#domain/validate-positions.ts';
import { tinyRegister } from '../tiny-country.ts';

const register = tinyRegister();
const table = (header: string, rows: string[]): Table => ({
  file: 'content/data/x.csv',
  header: header.split(','),
  rows: rows.map((row, index) => ({ row: index + 2, cells: row.split('|') })),
  blankRows: 0,
});

describe('validatePositions', () => {
  const check = (region: string | null, ...rows: string[]) => {
    const context = { region: region === null ? null : areaCode(region), register };
    return validatePositions(table('kode,bujur,lintang', rows), context);
  };

  it('reads a point with a decimal point or comma', () => {
    const { positions, problems } = check(
      '9901',
      '99.01.01|112.2|-4.15',
      '990102|112,25|-4,4',
      '990103|112|-4',
    );
    expect(problems).toEqual([]);
    expect([...positions]).toEqual([
      ['990101', [112.2, -4.15]],
      ['990102', [112.25, -4.4]],
      ['990103', [112, -4]],
    ]);
  });

  it('names the kecamatan of the region without a point, and only those', () => {
    const { problems } = check('9971', '997101|112.2|-4.15');
    expect(problems).toMatchObject([
      { code: 'position-missing', details: { count: 1, names: 'Bukit Cahaya (99.71.02)' } },
    ]);
    expect(check(null, '997101|112.2|-4.15').problems).toEqual([]);
  });

  it.each([
    ['-4.15', '112.2', 'position-swapped'],
    ['12.2', '-4.15', 'position-outside'],
    ['602345', '9541234', 'position-outside'],
    ['', '-4', 'position-not-number'],
    ['112°', '-4', 'position-not-number'],
  ])('refuses %s, %s: %s', (longitude, latitude, code) => {
    expect(check(null, `997101|${longitude}|${latitude}`).problems.map((problem) => problem.code)).toEqual([
      code,
    ]);
  });
});
