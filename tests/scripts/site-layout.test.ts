import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BY_ADDRESS, BY_REGENCY } from '#domain/hosting/regency-folders.ts';
import { lookAtPages } from '#lib/site-check/share-pages.ts';
import { listFiles } from '#lib/list-files.ts';
import { Refusal } from '#lib/problems-found.ts';
import { serveFolder, type SiteServer } from '#lib/serve-folder.ts';
import { flatFrom, layoutOf, storeByRegency } from '#lib/site-layout.ts';

let site: string;
beforeEach(() => (site = mkdtempSync(join(tmpdir(), 'layout-'))));
afterEach(() => rmSync(site, { recursive: true }));

function put(...addresses: string[]): void {
  for (const address of addresses) {
    mkdirSync(dirname(site + address), { recursive: true });
    writeFileSync(site + address, `<h1>${address}</h1>`);
  }
}

const SITE = [
  '/404.html',
  '/api/v1/desa/3601012001.json',
  '/berita/202311-rapat/index.html',
  '/data/unduh/terbaru/wilayah/3601.csv',
  '/data/unduh/terbaru/wilayah/360101.csv',
  '/desa/3601012001/index.html',
  '/desa/3601012001/papan/index.html',
  '/desa/3602012001/index.html',
  '/desa/bps/3601010001/index.html',
  '/en/desa/3601012001/index.html',
  '/index.html',
  '/peta/3601.svg',
  '/peta/360101-klasifikasi.svg',
  '/wilayah/3601/index.html',
  '/wilayah/360101/index.html',
  '/wilayah/360101/peta/tahun/index.html',
];

describe('a finished site whose files are stored by regency', () => {
  beforeEach(() => {
    put(...SITE);
    expect(storeByRegency(site)).toBe(8);
  });

  it('has each file in its place, with what was in it, and says so', () => {
    const files = listFiles(site).filter((file) => !file.startsWith('/pengalihan/'));
    expect(files.sort()).toEqual(SITE.map(BY_REGENCY.fileOf).sort());
    for (const file of files) {
      expect(readFileSync(site + file, 'utf8')).toBe(`<h1>${BY_REGENCY.addressOf(file)}</h1>`);
    }
    expect(layoutOf(site)).toBe(BY_REGENCY);
    expect(globSync('{desa,wilayah,peta}/*', { cwd: site }).sort()).toEqual([
      'desa/3601',
      'desa/3602',
      'desa/bps',
      'peta/3601',
      'peta/3601.svg',
      'wilayah/3601',
    ]);
  });

  it('is checked by its addresses', async () => {
    const files = new Set(listFiles(site).map(layoutOf(site).addressOf));
    const pages = ['/desa/3601012001/index.html', '/wilayah/360101/index.html'];
    const { faults } = await lookAtPages(site, pages, files);
    expect([...new Set(faults.map(({ page }) => page))]).toEqual(pages);
  });
});

describe('the server of a site stored by regency', () => {
  let server: SiteServer;
  beforeEach(async () => {
    put(...SITE);
    server = await serveFolder(site, 0);
  });
  afterEach(() => server.close());
  const get = (address: string, headers = {}) =>
    fetch(server.url + address.slice(1), { headers, redirect: 'manual' });

  it('answers every address as before, also when a build moves the files while it runs', async () => {
    const addresses = [
      ...SITE,
      '/desa/3601012001/',
      '/desa/3601012001',
      '/desa/3601012001/?a=1',
      '/wilayah/360101/',
      '/wilayah/3601/',
      '/desa/3601012002/',
      '/peta/360102.svg',
    ];
    const read = async (address: string) => {
      const answer = await get(address);
      return [answer.status, answer.headers.get('content-type'), await answer.text()];
    };
    const before = await Promise.all(addresses.map(read));
    storeByRegency(site);
    expect(await Promise.all(addresses.map(read))).toEqual(before);
    expect(before.slice(-2).map(([status]) => status)).toEqual([404, 404]);
  });

  it('tells who has the file already that it has not changed', async () => {
    storeByRegency(site);
    const { headers } = await get('/desa/3601012001/');
    const again = await get('/desa/3601012001/', { 'if-none-match': headers.get('etag')! });
    expect(again.status).toBe(304);
  });
});

describe('a site whose files are not stored by regency', () => {
  it('is one that has not been told to be', () => {
    put(...SITE);
    expect(layoutOf(site)).toBe(BY_ADDRESS);
  });

  it('is left as it is where a page stands in the place of another', () => {
    put('/wilayah/360101/index.html', '/wilayah/3601/360102/index.html', '/desa/3601012001/index.html');
    expect(() => storeByRegency(site)).toThrow(Refusal);
    expect(() => storeByRegency(site)).toThrow('/wilayah/3601/360102 tidak dapat dipakai');
    expect(listFiles(site)).toHaveLength(3);
    expect(listFiles(site)).toContain('/desa/3601012001/index.html');
  });

  it('is what FLAT asks for', () => {
    expect(flatFrom({ FLAT: '1' })).toBe(true);
    expect(flatFrom({})).toBe(false);
    expect(() => flatFrom({ FLAT: 'ya' })).toThrow('FLAT ("ya") hanya mengenal 1');
  });
});
