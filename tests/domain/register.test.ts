import { describe, expect, it } from 'vitest';
import { areaCode, COUNTRY_CODE } from '#domain/area-code.ts';
import { createRegister, orphanCodes } from '#domain/register.ts';
import { readRegister } from '#lib/read-register.ts';
import { tinyRegister } from '../tiny-country.ts';

describe('the pinned register', () => {
  it('is the edition the site names, with its four counts', async () => {
    const register = await readRegister();
    expect(register.edition).toBe('idn-area-data 4.0.1');
    expect(register.counts).toEqual({ province: 38, regency: 514, district: 7285, village: 83762 });
    expect(register.villagesIn(areaCode('36'))).toHaveLength(1552);
    expect(register.areasIn(areaCode('36'), 'district')).toHaveLength(155);
    expect(register.children(areaCode('36'))).toHaveLength(8);
  });
});

describe('a register', () => {
  const register = tinyRegister();

  it('gives the path to a village, widest area first', () => {
    const village = register.villagesIn(areaCode('99'))[0]!;
    expect(register.path(village.code).map(({ level }) => level)).toEqual([
      'province',
      'regency',
      'district',
      'village',
    ]);
  });

  it('gives everything inside an area, in the order of the codes', () => {
    const codes = register.villagesIn(COUNTRY_CODE).map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
    expect(codes).toHaveLength(register.counts.village);
  });

  it('keeps "Kota" in the names of villages and takes it only from regencies', () => {
    const rows = [
      { code: areaCode('99'), name: 'Antah' },
      { code: areaCode('9971'), name: 'Kota Berantah' },
      { code: areaCode('997101'), name: 'Kota Lama' },
      { code: areaCode('9971011001'), name: 'Kota Bumi' },
    ];
    const names = rows.map(({ code }) => createRegister('x', rows).get(code)!.name);
    expect(names).toEqual(['Antah', 'Berantah', 'Kota Lama', 'Kota Bumi']);
  });

  it('names the areas that lack the one above them', () => {
    const rows = [{ code: areaCode('99') }, { code: areaCode('990101') }].map((row) => ({
      ...row,
      name: 'X',
    }));
    expect(orphanCodes(createRegister('x', rows), rows)).toEqual(['990101']);
  });
});
