import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { villageAddress } from '#domain/address.ts';
import { COUNTRY_CODE, formatAreaCode } from '#domain/area-code.ts';
import { MOST_PLACES, type SearchPlace } from '#domain/search-places.ts';
import { buildSearchIndex } from '#lib/build-search.ts';
import { readRegister } from '#lib/read-register.ts';

let siteDir: string;
beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'search-'));
});
afterEach(() => {
  rmSync(siteDir, { recursive: true });
});

function writePage(path: string, html: string): void {
  const file = join(siteDir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

/** What the index holds of its pages; a fragment is JSON behind a mark of its own, compressed. */
function readFragments(): Record<string, unknown>[] {
  const folder = join(siteDir, 'pagefind/fragment');
  return readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
    return JSON.parse(text.slice(text.indexOf('{'))) as Record<string, unknown>;
  });
}

/** The bytes of the largest files of a folder of the index, which are compressed as they lie there. */
function heaviest(folder: string, name: RegExp, count = Infinity): number {
  const path = join(siteDir, 'pagefind', folder);
  const files = readdirSync(path).filter((file) => name.test(file));
  const sizes = files.map((file) => statSync(join(path, file)).size).sort((a, b) => b - a);
  return sizes.slice(0, count).reduce((sum, bytes) => sum + bytes, 0);
}

const rintik: SearchPlace = {
  url: '/desa/9901012001/',
  language: 'id',
  content: 'Desa Rintik Belum ada data.',
  meta: { title: 'Desa Rintik' },
  filters: { jenis: ['desa'], status: ['tanpa_data'], kode: ['9901012001'] },
};

describe('buildSearchIndex', () => {
  it('indexes only marked pages, with title and filters, as Indonesian', async () => {
    writePage(
      'program/tujuan/index.html',
      `<html lang="id"><body><main data-pagefind-body>
        <h1 data-pagefind-meta="title:Tujuan, dan lainnya">Tujuan</h1>
        <span hidden data-pagefind-filter="jenis:halaman"></span>
        <p>Keluarga.</p></main></body></html>`,
    );
    writePage('404.html', '<html lang="id"><body><p>Halaman tidak ada.</p></body></html>');
    expect(await buildSearchIndex({ siteDir, places: [] })).toEqual({ pages: 1 });
    expect(readFragments()).toEqual([
      expect.objectContaining({
        url: '/program/tujuan/',
        meta: { title: 'Tujuan, dan lainnya' },
        filters: { jenis: ['halaman'] },
      }),
    ]);
    expect(readdirSync(join(siteDir, 'pagefind'))).toContain('wasm.id.pagefind');
  });

  it('takes places from their data, in the index of their language, and leaves their pages alone', async () => {
    writePage('index.html', '<html lang="id"><body data-pagefind-body><h1>Awan</h1></body></html>');
    writePage('desa/9901012001/index.html', '<html lang="id"><body data-pagefind-body>Rintik</body></html>');
    writePage('en/wilayah/99/index.html', '<html lang="en"><body data-pagefind-body>Awan</body></html>');
    const english = { ...rintik, url: '/en/desa/9901012001/', language: 'en' } as const;
    expect(await buildSearchIndex({ siteDir, places: [rintik, english] })).toEqual({ pages: 3 });
    const { url, meta, filters } = rintik;
    expect(readFragments()).toContainEqual(expect.objectContaining({ url, meta, filters }));
    expect(readdirSync(join(siteDir, 'pagefind'))).toContain('wasm.en.pagefind');
  });

  it('lets the first search load at most 150 KB of an index with as many places as it may have', async () => {
    writePage('index.html', '<html lang="id"><body data-pagefind-body><h1>Awan</h1></body></html>');
    const register = await readRegister();
    const places = register.villagesIn(COUNTRY_CODE).slice(0, MOST_PLACES);
    const found = await buildSearchIndex({
      siteDir,
      places: places.map(({ code, name }) => ({
        url: villageAddress(code),
        language: 'id',
        content: `Desa ${name} Kode wilayah ${formatAreaCode(code)} Belum ada data Kampung KB untuk Desa ${name}.`,
        meta: { title: `Desa ${name}` },
        filters: { jenis: ['desa'], wilayah: [code.slice(0, 4)], status: ['tanpa_data'], kode: [code] },
      })),
    });
    expect(found.pages).toBe(MOST_PLACES + 1);
    // Two words, each in the largest part of the index, and the ten pages that are shown first.
    const start = heaviest('.', /pf_meta$|entry\.json$/) + heaviest('filter', /./);
    expect(start + heaviest('index', /./, 2) + heaviest('fragment', /./, 10)).toBeLessThan(150 * 1024);
  });

  it('leaves out the interface that the site does not use', async () => {
    writePage('index.html', '<html><body data-pagefind-body><h1>Awan</h1></body></html>');
    await buildSearchIndex({ siteDir, places: [] });
    const files = readdirSync(join(siteDir, 'pagefind'));
    expect(files.filter((name) => /ui|highlight/.test(name))).toEqual([]);
    expect(files).toContain('pagefind.js');
    expect(files).toContain('pagefind-worker.js');
  });

  it('rejects a folder without pages, and can be used again after that', async () => {
    await expect(buildSearchIndex({ siteDir: join(siteDir, 'tidak-ada'), places: [] })).rejects.toThrow(
      'tidak ada halaman HTML',
    );
    writePage('index.html', '<html><body data-pagefind-body><h1>Awan</h1></body></html>');
    expect(await buildSearchIndex({ siteDir, places: [] })).toEqual({ pages: 1 });
  });
});
