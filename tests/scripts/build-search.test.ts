import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SearchPlace } from '#domain/search-places.ts';
import { buildSearchIndex } from '#lib/build-search.ts';

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
