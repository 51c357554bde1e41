import type { Geolocation } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type SiteServer } from '#lib/serve-folder.ts';
import { inventedSiteWithBorders } from './invented-site.ts';
import { type MyVillageVisit, answerOf, pressButton, visitMyVillage } from './my-village-page.ts';
import { openSite } from './open-site.ts';

/** In the middle of a village eleven kilometres wide. */
const INSIDE: Geolocation = { latitude: -4.05, longitude: 112.05, accuracy: 15 };

const built = openSite();
let server: SiteServer;
let visit: MyVillageVisit | null = null;

beforeAll(async () => {
  server = await serveFolder(inventedSiteWithBorders().folder, 0);
}, 240_000);
afterAll(() => server.close());
afterEach(async () => {
  await visit?.context.close();
  visit = null;
});

async function open(at: Geolocation): Promise<MyVillageVisit> {
  visit = await visitMyVillage(built.browser, new URL('desa-saya/', server.url).href, at);
  return visit;
}

describe('without a connection', () => {
  it('whoever has used the page can open it and find the village, and is told that the data are kept ones', async () => {
    const { context, page } = await open(INSIDE);
    await pressButton(page);
    await page.getByText('Lain kali dapat dipakai tanpa internet.').waitFor();
    await context.setOffline(true);
    await context.setGeolocation({ latitude: -4.05, longitude: 112.15, accuracy: 15 });
    const later = await context.newPage();
    await later.goto(new URL('desa-saya/', server.url).href);
    expect(await later.locator('h1').textContent()).toBe('Desa saya');
    expect(
      await later.evaluate(() => getComputedStyle(document.querySelector('.mast')!).backgroundColor),
    ).toBe('rgb(27, 42, 107)');
    const answer = await pressButton(later);
    expect(answer).toContain('Posisi Anda di Desa Awan Kelabu');
    expect(answer).toContain(
      'Luring: jawaban ini dari data yang tersimpan di perangkat Anda, dengan rilis sampai 31 Maret 2024.',
    );
  });

  it('whoever has only opened it gets the offline page', async () => {
    const { context } = await open(INSIDE);
    await visit!.page.evaluate(async () => (await navigator.serviceWorker.ready).active);
    await context.setOffline(true);
    const later = await context.newPage();
    await later.goto(new URL('desa-saya/', server.url).href);
    expect(await later.locator('h1').textContent()).toBe('Sambungan terputus');
  });

  it('a phone that cannot keep it answers as before and does not claim to have kept anything', async () => {
    const { context, page } = await open(INSIDE);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active);
    await context.route('**/desa-saya/', (route) => route.abort());
    expect(await pressButton(page)).toContain('Posisi Anda di Desa Awan Jingga');
    await page.waitForTimeout(500);
    expect(await page.locator('[data-part="saved"]').textContent()).toBe('');
    expect(await answerOf(page)).not.toContain('Luring');
  });
});
