import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();
let page: Page;

beforeEach(async () => {
  page = await site.browser.newPage();
  page.setDefaultTimeout(5000);
});
afterEach(async () => {
  await page.close();
});

const place = () => new URL(page.url()).href.slice(new URL(site.url).origin.length);
const open = (path: string) => page.goto(new URL(path, site.url).href);
const switchLanguage = async (): Promise<void> => {
  const [language, other] = place().startsWith('/en/') ? ['en', 'id'] : ['id', 'en'];
  await page.locator('a.language').click();
  await page.locator(`html:not([lang="${language}"])[lang="${other}"]`).waitFor();
};

describe('the link to the other language', () => {
  it.each([
    ['/cari/?q=cikande', '/en/cari/?q=cikande'],
    ['/en/cari/?q=saketi+district&wilayah=3601', '/cari/?q=saketi+district&wilayah=3601'],
    ['/program/untuk-saya/#hamil', '/en/program/untuk-saya/#hamil'],
    ['/data/', '/en/data/'],
  ])('keeps the query and the hash: %s', async (here, there) => {
    await open(here);
    await switchLanguage();
    expect(place()).toBe(there);
  });

  it('keeps what was changed since the page was opened, and can be used again after going back', async () => {
    await open('/program/klasifikasi/');
    await page.locator('[data-class-calculator] [name="pokja"][value="4"]').check();
    const scores = new URL(page.url()).hash;
    expect(scores).toMatch(/^#skor=/);
    await switchLanguage();
    expect(place()).toBe(`/en/program/klasifikasi/${scores}`);
    await page.goBack();
    await page.evaluate(() => history.replaceState(null, '', location.pathname));
    await switchLanguage();
    expect(place()).toBe('/en/program/klasifikasi/');
  });

  it('leads to the page itself without a script', async () => {
    await page.close();
    page = await site.browser.newPage({ javaScriptEnabled: false });
    await open('/cari/?q=cikande');
    await switchLanguage();
    expect(place()).toBe('/en/cari/');
  });
});
