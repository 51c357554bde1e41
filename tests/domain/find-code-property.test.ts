import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { rankCodeProperties, readCode } from '#domain/boundaries/find-code-property.ts';
import { tinyRegister } from '../tiny-country.ts';

const find = (...rows: Record<string, unknown>[]) =>
  rankCodeProperties(
    rows.map((properties) => ({ properties, geometry: null })),
    {
      region: areaCode('99'),
      register: tinyRegister(),
      movedTo: new Map([[areaCode('99.01.02.2020'), areaCode('99.01.01.2008')]]),
    },
  )[0] ?? null;

describe('rankCodeProperties goes by values', () => {
  it.each([
    [{ KDPPUM: '99', KDCPUM: '99.01.01', KDEPUM: '99.01.01.2001' }, 'KDEPUM'],
    [{ KODE_KEC: '990101', KODE_DESA: '9901012001' }, 'KODE_DESA'],
    [{ apa_saja: 9901012001 }, 'apa_saja'],
    [{ id: '99.01.01.2001', nama: 'Awan Jingga' }, 'id'],
    // Where two say the same, the usual name.
    [{ a: '99.01.01.2001', kode: '9901012001' }, 'kode'],
    // A code of today's register counts, one of BPS does not.
    [{ bps: '9901010001', lain: '99.01.01.2001' }, 'lain'],
    [{ lama: '99.01.02.2020' }, 'lama'],
  ])('%j: %s', (row, name) => {
    expect(find(row)).toEqual({ name, hits: 1 });
  });

  it('and prefers villages of the region to villages of its neighbour', () => {
    expect(find({ asal: '98.01.01.2001', kode_desa_baru: '99.01.01.2001' })!.name).toBe('kode_desa_baru');
  });

  it('and, where no village is of the region, prefers villages to the kecamatan beside them', () => {
    expect(find({ a: '98.01.01', b: '98.01.01.2001' })).toEqual({ name: 'b', hits: 0 });
  });

  it('null where nothing is a code', () => {
    expect(find({ DESA: 'Awan Jingga', LUAS: 12.5 })).toBeNull();
  });
});

describe('readCode', () => {
  it.each([
    ['99.01.01.2001', '9901012001'],
    [9901012001, '9901012001'],
    ['9901012001.0', '9901012001'],
    ['99-01-01-2001', '9901012001'],
    [' 99.01.01 ', '990101'],
  ])('%j is %s', (value, code) => {
    expect(readCode(value)).toBe(code);
  });

  it.each([[null], [''], ['ID'], [12.5], ['Awan'], [{}], [true]])('%j is none', (value) => {
    expect(readCode(value)).toBeNull();
  });
});
