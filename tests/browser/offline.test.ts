import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { villageAddress } from '#domain/address.ts';
import { siteData, siteFile } from '../site/built-site.ts';
import { axeFaults } from './axe-faults.ts';
import { openSite } from './open-site.ts';

const village = siteData.villages[0]!;
const OFFLINE = 'Sambungan terputus';

const site = openSite();
let context: BrowserContext;
let page: Page;

afterEach(async () => {
  await context.close();
});

const addressOf = (path: string): string => new URL(path, site.url).href;
const heading = (): Promise<string | null> => page.locator('h1').textContent();

/** Opens the home page and waits until the worker stands behind it. */
async function visitHome(colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
  context = await site.browser.newContext({ colorScheme });
  page = await context.newPage();
  await page.goto(site.url);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        if (navigator.serviceWorker.controller) return resolve();
        navigator.serviceWorker.addEventListener('controllerchange', () => resolve());
      }),
  );
}

describe('without a connection, after one visit', () => {
  beforeEach(() => visitHome());

  it('a page that cannot be loaded is answered by the offline page, with its style and its typeface', async () => {
    await context.setOffline(true);
    await page.goto(addressOf(villageAddress(village.code)));
    expect(await heading()).toBe(OFFLINE);
    expect(new URL(page.url()).pathname).toBe(villageAddress(village.code));
    const style = await page.evaluate(() => ({
      mast: getComputedStyle(document.querySelector('.mast')!).backgroundColor,
      button: getComputedStyle(document.querySelector('main .button')!).display,
    }));
    expect(style).toEqual({ mast: 'rgb(27, 42, 107)', button: 'inline-block' });
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    expect(loaded.some((path) => path.endsWith('.css'))).toBe(true);
    expect(
      await page.evaluate(async () => (await document.fonts.load('1rem "Plus Jakarta Sans"')).length),
    ).toBe(1);
  });

  it('its link leads to the page that was asked for once the connection is back', async () => {
    await context.setOffline(true);
    await page.goto(addressOf(villageAddress(village.code)));
    const retry = page.getByRole('link', { name: 'Coba lagi' });
    await retry.click();
    await page.waitForLoadState();
    expect(await heading()).toBe(OFFLINE);
    await context.setOffline(false);
    await retry.click();
    await page.locator('h1').filter({ hasText: village.name }).waitFor();
    expect(page.url()).toBe(addressOf(villageAddress(village.code)));
  });

  it('a file that cannot be loaded fails as it would without the worker', async () => {
    await context.setOffline(true);
    await expect(page.goto(addressOf(`/api/v1/desa/${village.code}.json`))).rejects.toThrow(
      'ERR_INTERNET_DISCONNECTED',
    );
  });

  it('the worker has kept the offline page and its files, and no page that was visited', async () => {
    await page.goto(addressOf(villageAddress(village.code)));
    await page.waitForLoadState('networkidle');
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return { names, paths: requests.flat().map(({ url }) => new URL(url).pathname) };
    });
    expect(kept.names).toHaveLength(1);
    expect(kept.paths).toContain('/luring/');
    expect(kept.paths.filter((path) => !/^\/(luring|en\/luring|_astro|fonts)\//.test(path))).toEqual([]);
  });
});

describe('the worker', () => {
  it('does not stand between the visitor and a page that is not there', async () => {
    await visitHome();
    const answer = await page.goto(addressOf('/tidak-ada/'));
    expect(answer!.status()).toBe(404);
    expect(await heading()).not.toBe(OFFLINE);
  });

  it('is asked for after the page has loaded, and its file is small', async () => {
    context = await site.browser.newContext();
    page = await context.newPage();
    const requests: string[] = [];
    context.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(site.url, { waitUntil: 'domcontentloaded' });
    expect(requests).not.toContain('/sw.js');
    expect(gzipSync(siteFile('sw.js')).length).toBeLessThan(2048);
  });
});

describe.each(['light', 'dark'] as const)('in the %s set of colours', (colorScheme) => {
  it('the offline page has no fault that axe finds', async () => {
    await visitHome(colorScheme);
    await context.setOffline(true);
    await page.goto(addressOf('/wilayah/'));
    expect(await heading()).toBe(OFFLINE);
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('the address of the offline page', () => {
  it('is left out of search engines and of the search of the site', () => {
    const html = siteFile('luring/index.html');
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).not.toContain('data-pagefind-body');
  });
});
