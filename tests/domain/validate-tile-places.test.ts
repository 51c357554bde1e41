import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { CodeChange } from '#domain/code-changes.ts';
import type { Table } from '#domain/table.ts';
import { validateTilePlaces } from '#domain/validate-tile-places.ts';
import { tinyRegister } from '../tiny-country.ts';

const register = tinyRegister();

function check(region: string | null, ...rows: string[]) {
  return checkWith([], region, ...rows);
}

function checkWith(codeChanges: readonly CodeChange[], region: string | null, ...rows: string[]) {
  const table: Table = {
    file: 'content/data/tile-layout.csv',
    header: ['kode', 'kolom', 'baris'],
    rows: rows.map((row, index) => ({ row: index + 2, cells: row.split(',') })),
    blankRows: 0,
  };
  return validateTilePlaces(table, {
    region: region === null ? null : areaCode(region),
    register,
    codeChanges,
  });
}

describe('validateTilePlaces', () => {
  it('reads columns and rows, also to the left of the first and above it', () => {
    const { places, problems } = check('990103', '99.01.03.2001,-1,0');
    expect(problems).toEqual([]);
    expect([...places]).toEqual([['9901032001', { column: -1, row: 0 }]]);
  });

  it('warns of villages that are gone, and keeps their tiles', () => {
    const { places, problems } = check('990103', '9901032001,1,1', '9901032009,2,1');
    expect(problems).toMatchObject([
      { code: 'tiles-unknown', details: { count: 1, names: '99.01.03.2009' } },
    ]);
    expect(places.size).toBe(2);
  });

  it('takes the tile of a village whose code was replaced for that of the new code', () => {
    const [from, to] = [areaCode('9901032009'), areaCode('9901032001')];
    const changes = [{ from, to, decree: 'Keputusan rekaan', date: '2024-01-01' }];
    expect(checkWith(changes, '990103', '9901032009,1,1').problems).toEqual([]);
  });

  it('names the villages of the region without a tile; none where the region is not known', () => {
    expect(check('997102', '9971021001,1,1', '9971021003,2,1').problems).toMatchObject([
      { code: 'tiles-missing', details: { count: 1 } },
    ]);
    expect(check(null, '9971021001,1,1').problems).toEqual([]);
  });

  it('says nothing of missing villages where rows are wrong: they may be the missing ones', () => {
    expect(check('997102', '9971021001,1,1', '9971021003,x,1').problems.map(({ code }) => code)).toEqual([
      'tile-not-whole',
    ]);
  });

  it('refuses a village or a tile twice, numbers far off, other areas', () => {
    const codes = check(
      '9901',
      '9901032001,1,1',
      '9901032001,2,1',
      '9901012001,1,1',
      '9901012002,1000,1',
      '9901012003,1,1.5',
      '9971011001,7,7',
      '990103,8,8',
    ).problems.map(({ code, row }) => `${row} ${code}`);
    expect(codes).toEqual([
      '3 area-twice',
      '4 tile-taken',
      '5 tile-not-whole',
      '6 tile-not-whole',
      '7 code-outside-region',
      '8 area-level',
    ]);
  });
});
