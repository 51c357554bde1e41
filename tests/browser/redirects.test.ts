import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventedSite } from './invented-site.ts';
import { openSite } from './open-site.ts';

const { folder } = inventedSite();
const site = openSite(folder);

describe('a page that moved', () => {
  it.each([
    ['berita/rapat-lama/', 'berita/rapat-kelompok-kerja/'],
    ['profil.html', 'tentang/'],
  ])('at %s leads the reader to %s', async (from, to) => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}${from}`, { waitUntil: 'commit' });
    await page.waitForURL(`${site.url}${to}`, { timeout: 10_000 });
    await page.close();
  });

  it('tells crawlers where it went, and stands in no list of the site', () => {
    const html = readFileSync(join(folder, 'berita/rapat-lama/index.html'), 'utf8');
    expect(html).toContain('href="https://reka.example/berita/rapat-kelompok-kerja/"');
    expect(html).toContain('noindex');
    expect(html).toContain('Judulnya rekaan, lalu diganti.');
    const lists = globSync(['sw.js', '*.xml', 'berita/*.{xml,json}', 'berita/index.html'], { cwd: folder });
    expect(lists).toContain('sw.js');
    for (const list of lists)
      expect(readFileSync(join(folder, list), 'utf8'), list).not.toContain('rapat-lama');
  });

  it('is not found by the search', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}berita/`);
    // As text, because the test runner would rewrite the import.
    const found = (await page.evaluate(
      `import('/pagefind/pagefind.js').then(async ({ search }) => {
        const { results } = await search('rapat');
        return Promise.all(results.map(async (result) => (await result.data()).url));
      })`,
    )) as string[];
    expect(found.some((url) => url.endsWith('/berita/rapat-kelompok-kerja/'))).toBe(true);
    expect(found.filter((url) => url.includes('rapat-lama'))).toEqual([]);
    await page.close();
  });
});
