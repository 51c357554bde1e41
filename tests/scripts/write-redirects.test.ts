import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeRedirects } from '#lib/write-redirects.ts';
import { writeTree } from '#lib/write-tree.ts';

let folder: string;
const site = () => join(folder, 'site');
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'kampung-kb-moved-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function prepare(from: string): void {
  const bps = [{ village: '9901012001', code: '9876543210', source: 'Daftar rekaan', date: '2023' }];
  const moved = [{ from, to: '/program/', date: '2024', reason: 'Digabung.', row: 2 }];
  writeTree(folder, [
    ['data/site.json', JSON.stringify({ languages: ['id', 'en'], baseAddress: 'https://reka.example' })],
    ['data/redirects.json', JSON.stringify(moved)],
    ['data/bps-codes.json', JSON.stringify(bps)],
    ...['id', 'en'].map(
      (language) =>
        [`data/strings/${language}.json`, readFileSync(`content/strings/${language}.json`, 'utf8')] as const,
    ),
    ['site/index.html', '<link rel="stylesheet" href="/_astro/global.css"><h1>Depan</h1>'],
    ['site/en/program/index.html', '<h1>Program</h1>'],
  ]);
}

describe('writeRedirects', () => {
  it('writes a page of the look of the site to the old address in each language', () => {
    prepare('/lama/');
    writeRedirects(folder, site());
    const [page, english] = ['lama/index.html', 'en/lama/index.html'].map((path) =>
      readFileSync(join(site(), path), 'utf8'),
    );
    expect(page).toContain('<link rel="stylesheet" href="/_astro/global.css">');
    expect(page).toContain('url=/program/');
    expect(english).toContain('url=/en/program/');
  });

  it('leads from a code of BPS to its village, and says by what source', () => {
    prepare('/lama/');
    writeRedirects(folder, site());
    const page = readFileSync(join(site(), 'desa/bps/9876543210/index.html'), 'utf8');
    expect(page).toContain('url=/desa/9901012001/');
    expect(page).toContain('Daftar rekaan');
    expect(page).not.toContain('sudah pindah');
    expect(existsSync(join(site(), 'en/desa/bps'))).toBe(false);
  });

  it('never writes over a page, and refuses the build instead', () => {
    prepare('/program/');
    expect(() => writeRedirects(folder, site())).toThrow(/"\/en\/program\/" bukan alamat lama/);
    expect(readFileSync(join(site(), 'en/program/index.html'), 'utf8')).toBe('<h1>Program</h1>');
    expect(existsSync(join(site(), 'program/index.html'))).toBe(false);
  });
});
