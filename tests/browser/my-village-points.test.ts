import type { Geolocation } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type SiteServer } from '#lib/serve-folder.ts';
import { inventedSite } from './invented-site.ts';
import { type MyVillageVisit, pressButton, visitMyVillage } from './my-village-page.ts';
import { openSite } from './open-site.ts';

/** 1.1 km north of the point of Tanjung Awan. */
const NEAR_A_POINT: Geolocation = { latitude: -4.14, longitude: 112.2, accuracy: 30 };
/** In the middle of Kabupaten Lebak. */
const BANTEN: Geolocation = { latitude: -6.6, longitude: 106.25, accuracy: 30 };

const built = openSite();
let invented: SiteServer;
let visit: MyVillageVisit | null = null;

beforeAll(async () => {
  invented = await serveFolder(inventedSite().folder, 0);
}, 240_000);
afterAll(() => invented.close());
afterEach(async () => {
  await visit?.context.close();
  visit = null;
});

async function open(address: string, at: Geolocation): Promise<MyVillageVisit> {
  visit = await visitMyVillage(built.browser, address, at);
  return visit;
}

describe('on a site without borders', () => {
  const address = () => new URL('desa-saya/', invented.url).href;

  it('the page says before any press that it goes by the middles of kecamatan', async () => {
    const { page } = await open(address(), NEAR_A_POINT);
    expect(await page.locator('main').innerText()).toContain('Situs ini belum punya batas desa.');
    expect(await page.locator('[data-part="button"]').innerText()).toBe('Cari kecamatan terdekat');
  });

  it('the three nearest are named with their distance, and that this is no border', async () => {
    const { page, requests } = await open(address(), NEAR_A_POINT);
    const before = requests.length;
    const answer = await pressButton(page);
    expect(answer).toContain('menurut titik tengahnya, bukan batasnya');
    expect(answer).toMatch(/Kecamatan Tanjung Awan, Kabupaten Lembayung Reka titik tengahnya sekitar 1,1 km/);
    const items = page.locator('[data-part="answer"] li');
    expect(await items.count()).toBe(3);
    expect(await items.first().getByRole('link').getAttribute('href')).toBe('/wilayah/990101/');
    await page.locator('[data-part="saved"]:not(:empty)').waitFor();
    const after = requests.slice(before).filter((path) => path.startsWith('/peta/'));
    expect(new Set(after)).toEqual(new Set(['/peta/titik/99.json']));
  });

  it('far from all of them the page says that this may be outside the region', async () => {
    const { page } = await open(address(), { latitude: -6, longitude: 107, accuracy: 30 });
    const answer = await pressButton(page);
    expect(answer).toContain('Mungkin Anda di luar Provinsi Nusa Reka.');
    expect(answer).toContain('portal nasional Kampung KB');
  });

  it('it works without a connection once it was used', async () => {
    const { context, page } = await open(address(), NEAR_A_POINT);
    await pressButton(page);
    await page.locator('[data-part="saved"]:not(:empty)').waitFor();
    await context.setOffline(true);
    await page.goto(address());
    expect(await pressButton(page)).toMatch(/Kecamatan Tanjung Awan.*Luring: /);
  });
});

describe('the built site', () => {
  it('answers in Banten, in both languages, with links of the language of the page', async () => {
    const { page } = await open(new URL('desa-saya/', built.url).href, BANTEN);
    expect(await pressButton(page)).toContain('Kabupaten Lebak');
    await page.goto(new URL('en/desa-saya/', built.url).href);
    expect(await pressButton(page)).toContain('Lebak Regency');
    const link = page.locator('[data-part="answer"]').getByRole('link').first();
    expect(await link.getAttribute('href')).toMatch(/^\/en\/(wilayah|desa)\/3602\d+\/$/);
  });

  it('leads to the page from the home page and from the page of a missing address', async () => {
    const page = await built.browser.newPage();
    for (const path of ['', 'tidak-ada/']) {
      await page.goto(new URL(path, built.url).href);
      await page.getByRole('link', { name: 'Pakai lokasi saya' }).click();
      expect(new URL(page.url()).pathname).toBe('/desa-saya/');
    }
    await page.close();
  });
});
