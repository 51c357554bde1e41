import { expect, it } from 'vitest';
import { BY_REGENCY } from '#domain/hosting/regency-folders.ts';

it.each([
  ['/desa/3601012001/', '/desa/3601/3601012001/'],
  ['/desa/3601012001', '/desa/3601/3601012001'],
  ['/desa/3601012001/papan/index.html', '/desa/3601/3601012001/papan/index.html'],
  ['/en/desa/3601012001/', '/en/desa/3601/3601012001/'],
  ['/desa/bps/3601012001/', '/desa/bps/3601/3601012001/'],
  ['/wilayah/360101/', '/wilayah/3601/360101/'],
  ['/wilayah/360101/peta/tahun/', '/wilayah/3601/360101/peta/tahun/'],
  ['/en/wilayah/360101/', '/en/wilayah/3601/360101/'],
  ['/sematan/wilayah/360101/2025-06-30/', '/sematan/wilayah/3601/360101/2025-06-30/'],
  ['/peta/360101.svg', '/peta/3601/360101.svg'],
  ['/peta/360101-klasifikasi.svg', '/peta/3601/360101-klasifikasi.svg'],
  ['/bagikan/desa/3601012001.png', '/bagikan/desa/3601/3601012001.png'],
  ['/bagikan/wilayah/360101.svg', '/bagikan/wilayah/3601/360101.svg'],
  ['/api/v1/desa/3601012001.json', '/api/v1/desa/3601/3601012001.json'],
  ['/api/v1/wilayah/360101.json', '/api/v1/wilayah/3601/360101.json'],
  ['/data/unduh/terbaru/wilayah/360101.csv', '/data/unduh/terbaru/wilayah/3601/360101.csv'],
  ['/data/unduh/2025-06-30/wilayah/360101.geojson', '/data/unduh/2025-06-30/wilayah/3601/360101.geojson'],
])('%s lies at %s, and is found from there', (address, file) => {
  expect(BY_REGENCY.fileOf(address)).toBe(file);
  expect(BY_REGENCY.addressOf(file)).toBe(address);
});

it.each([
  '/',
  '/desa/',
  '/desa/bps/',
  '/wilayah/36/',
  '/wilayah/3601/',
  '/wilayah/3601/banding/',
  '/peta/3601.svg',
  '/peta/3601-2023-08-28.svg',
  '/api/v1/wilayah/3601.json',
  '/berita/202311-rapat/',
  '/berita/3601012001/',
  '/data/perubahan/2023-08-28/3601/',
  '/data/unduh/2023-08-28/wilayah/3601.csv',
  '/data/unduh/202308/kampung-kb.csv',
  '/wilayah/36010/',
  '/desa/36010120/',
  '/desa/36010120011/',
  '/x/desa/3601012001/',
  '/desa/3601/3601012001/',
  '/desa/3601/3602012001/',
])('%s stays where it is', (address) => {
  expect(BY_REGENCY.fileOf(address)).toBe(address);
});

it('gives no other address to a file in a folder of another regency', () => {
  expect(BY_REGENCY.addressOf('/desa/3601/3602012001/')).toBe('/desa/3601/3602012001/');
});
