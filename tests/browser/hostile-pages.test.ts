import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSearchIndex } from '#lib/build-search.ts';
import { serveFolder, type SiteServer } from '#lib/serve-folder.ts';
import { siteDir } from '../site/built-site.ts';
import { launchBrowser } from './browser.ts';

/** The search page of the built site over one invented page whose name and text try to become elements. */
const HOSTILE = 'Awan <img src=x onerror="window.hacked=1"> </mark><script>window.hacked=1</script>';
const escaped = HOSTILE.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

let folder: string;
let server: SiteServer;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  for (const part of ['cari', '_astro', 'api/v1/indeks.json', '404.html']) {
    cpSync(join(siteDir, part), join(folder, part), { recursive: true });
  }
  mkdirSync(join(folder, 'program/awan'), { recursive: true });
  writeFileSync(
    join(folder, 'program/awan/index.html'),
    `<!doctype html><html lang="id"><body><main data-pagefind-body>
      <h1 data-pagefind-meta="title:${escaped}">Awan</h1>
      <p data-pagefind-filter="status:${escaped}">Di desa ${escaped} ada awan.</p></main></body></html>`,
  );
  await buildSearchIndex({ siteDir: folder, places: [] });
  server = await serveFolder(folder, 0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

it('shows hostile titles, excerpts and filter values as text', async () => {
  const page = await browser.newPage();
  await page.goto(new URL('/cari/?q=awan', server.url).href);
  const entry = page.locator('[data-part="pages-list"] li');
  await entry.waitFor();
  expect(await entry.locator('a').textContent()).toContain('<img src=x onerror=');
  expect(await entry.locator('p').textContent()).toContain('<script>window.hacked=1</script>');
  expect(await entry.locator('mark').count()).toBeGreaterThan(0);
  const foreign = await page.locator('.site-search').locator('img, script').count();
  expect(foreign).toBe(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});
