import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inventedSite } from './invented-site.ts';
import { openSite } from './open-site.ts';
import { readShifts, watchShifts } from './page-shifts.ts';

const ARTICLE = '/berita/pulau-sunyi-membuka-dapur-sehat/';
const { folder, data } = inventedSite();
const html = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');

const site = openSite(folder);

/** Opens a page as a telephone of 360 by 640 points, two pixels to a point, with the pictures that it loads without being scrolled. */
async function onTelephone(
  path: string,
  see: (page: Page, loaded: string[]) => Promise<void>,
): Promise<void> {
  const context = await site.browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const loaded: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/gambar/')) loaded.push(pathname);
  });
  await page.addInitScript(watchShifts);
  await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
  await see(page, loaded);
  await context.close();
}

describe('the picture of a news item', () => {
  it('is loaded once, at once, in the width and format that the telephone needs, and moves nothing', async () => {
    await onTelephone(ARTICLE, async (page, loaded) => {
      expect(loaded).toEqual([expect.stringMatching(/^\/gambar\/pulau-sunyi-[0-9a-f]{10}-720\.avif$/)]);
      const picture = page.getByRole('img', { name: 'Sebuah pulau hijau di laut biru' });
      const [box, natural] = await Promise.all([
        picture.boundingBox(),
        picture.evaluate((image: HTMLImageElement) => image.naturalWidth),
      ]);
      expect(box).toMatchObject({ x: 16, width: 328 });
      expect(box!.height).toBeCloseTo((328 * 1067) / 1600, 0);
      // Chromium gives the natural width in points: as wide as the attribute `sizes` says.
      expect(natural).toBe(328);
      expect(await picture.getAttribute('fetchpriority')).toBe('high');
      expect(await picture.getAttribute('loading')).toBeNull();
      expect(await page.evaluate(readShifts)).toEqual([]);
    });
  });

  it('keeps its place and its words where it cannot be had', async () => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 640 } });
    await context.route('**/gambar/**', (route) => route.abort());
    const page = await context.newPage();
    await page.goto(new URL(ARTICLE, site.url).href);
    const box = await page.locator('.picture img').boundingBox();
    expect(box!.width).toBe(328);
    expect(await page.locator('.picture img').getAttribute('alt')).toMatch(/^Sebuah pulau hijau/);
    await context.close();
  });

  it('is what other programs show of the page: a JPEG with its size, at a whole address', () => {
    const meta = (name: string) =>
      new RegExp(`<meta property="og:image${name}" content="([^"]*)"`).exec(html(ARTICLE))?.[1];
    expect(meta('')).toMatch(new RegExp(`^${data.site.baseAddress}/gambar/pulau-sunyi-\\w+-1080\\.jpg$`));
    expect(existsSync(join(folder, new URL(meta('')!).pathname))).toBe(true);
    expect([meta(':type'), meta(':width'), meta(':height')]).toEqual(['image/jpeg', '1080', '720']);
    expect(meta(':alt')).toMatch(/^Sebuah pulau hijau/);
    expect(html('/berita/rapat-kelompok-kerja/')).toContain(`${data.site.baseAddress}/bagikan.png`);
  });

  it('is small in the list, where the title beside it says all, and waits until it is seen', async () => {
    expect(html('/berita/').match(/<img /g)).toHaveLength(1);
    await onTelephone('/berita/', async (page, loaded) => {
      expect(loaded).toEqual([expect.stringMatching(/-240\.avif$/)]);
      const picture = page.locator('.news-thumb img');
      expect(await picture.getAttribute('alt')).toBe('');
      expect(await picture.getAttribute('loading')).toBe('lazy');
      expect(await picture.boundingBox()).toMatchObject({ width: 96, height: 72 });
      expect(await page.evaluate(readShifts)).toEqual([]);
    });
  });
});

describe('the pictures of the built site', () => {
  const files = globSync('gambar/*', { cwd: folder });

  it('have nothing in them of the telephone that took them', () => {
    const source = readFileSync('tests/fixtures/tiny-country/content/pictures/pulau-sunyi.jpg', 'latin1');
    expect(source).toContain('Kamera rekaan');
    expect(files).toHaveLength(27);
    const traces = files.filter((file) =>
      /Exif|GPS|EXIF|XMP|ICC_PROFILE|ICCP|Kamera|Reka/.test(readFileSync(join(folder, file), 'latin1')),
    );
    expect(traces).toEqual([]);
  });

  it('are not kept by the worker that shows pages without a connection', () => {
    expect(readFileSync(join(folder, 'sw.js'), 'utf8')).not.toContain('/gambar/');
  });

  it('are light enough for a weak network: a telephone loads at most 86 KB for one', () => {
    const heavy = files.filter(
      (file) => /-720\.avif$/.test(file) && readFileSync(join(folder, file)).length > 86 * 1024,
    );
    expect(heavy).toEqual([]);
  });

  it('stand in a text with their words and their maker, and wait until they are seen', () => {
    const page = html('/program/sub-program/stunting/');
    const figure = /<figure class="picture">[^]*?<\/figure>/.exec(page)![0];
    expect(figure).toMatch(/<img [^>]*width="900" height="600" alt="Lingkaran biru[^>]*loading="lazy"/);
    expect(figure.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain(
      'Pola rekaan. Gambar: Digambar dengan kode untuk uji',
    );
  });
});
