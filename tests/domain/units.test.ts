import { describe, expect, it } from 'vitest';
import { areaCode, COUNTRY_CODE } from '#domain/area-code.ts';
import { unitOf, unitOfAddress } from '#domain/units.ts';

const BANTEN = areaCode('36');

describe('the units of a build', () => {
  it.each([
    ['ID', 'ID'],
    ['36', '36'],
    ['3601', '3601'],
    ['360101', '3601'],
    ['3601012001', '3601'],
  ])('%s is made with %s', (code, unit) => {
    expect(unitOf(code === 'ID' ? COUNTRY_CODE : areaCode(code))).toBe(unit);
  });

  it.each([
    ['/wilayah/36/index.html', '36'],
    ['/wilayah/3601/', '3601'],
    ['/en/wilayah/360101/peta/tahun/index.html', '3601'],
    ['/desa/3601012001/papan/index.html', '3601'],
    ['/sematan/wilayah/360101/2025-12-31/oembed.json', '3601'],
    ['/bagikan/desa/3601012001.png', '3601'],
    ['/bagikan/wilayah/36.svg', '36'],
    ['/api/v1/desa/3601012001.json', '3601'],
    ['/api/v1/wilayah/ID.json', 'ID'],
    ['/en/peta/3601-target.svg', '3601'],
    ['/data/unduh/2025-12-31/wilayah/3601.xlsx', '3601'],
    // The tables of the whole region carry no code.
    ['/data/unduh/terbaru/kampung-kb.csv', '36'],
    // A comparison tells of all areas beside this one.
    ['/wilayah/3601/banding/index.html', '36'],
    ['/en/wilayah/360101/banding/', '3601'],
    ['/wilayah/36/banding/', 'ID'],
  ])('%s is made with %s', (address, unit) => {
    expect(unitOfAddress(address, BANTEN)).toBe(unit);
  });

  it.each([
    '/index.html',
    '/wilayah/index.html',
    '/data/unduh/terbaru/datapackage.json',
    '/data/perubahan/wilayah/36/rss.xml',
    '/data/perubahan/2025-12-31/3601/index.html',
    '/peta/titik/3601.json',
    '/berita/3601-warga/index.html',
    '/berita/wilayah/3601/index.html',
    '/api/v1/indeks/3601.json',
    // No code of an area has so many digits.
    '/desa/36010120/index.html',
  ])('%s is of no place', (address) => {
    expect(unitOfAddress(address, BANTEN)).toBeNull();
  });
});
