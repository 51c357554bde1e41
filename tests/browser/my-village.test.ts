import type { Geolocation, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type SiteServer } from '#lib/serve-folder.ts';
import { axeFaults } from './axe-faults.ts';
import { inventedSiteWithBorders } from './invented-site.ts';
import { type MyVillageVisit, pressButton, visitMyVillage } from './my-village-page.ts';
import { openSite } from './open-site.ts';

/** Squares of a tenth of a degree: this one is in the middle of the first, eleven kilometres wide. */
const INSIDE: Geolocation = { latitude: -4.05, longitude: 112.05, accuracy: 15 };
/** 330 m from the border with the next village, less sure than that. */
const NEAR_BORDER: Geolocation = { latitude: -4.05, longitude: 112.097, accuracy: 800 };
const ROUGH: Geolocation = { ...INSIDE, accuracy: 9000 };
/** 45 m off the coast in the north. */
const AT_SEA: Geolocation = { latitude: -3.9996, longitude: 112.05, accuracy: 20 };
/** 5.5 km off that coast. */
const OUTSIDE: Geolocation = { latitude: -3.95, longitude: 112.05, accuracy: 20 };
const FAR_OUTSIDE: Geolocation = { latitude: -7, longitude: 110, accuracy: 20 };

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

async function open(at: Geolocation | null): Promise<MyVillageVisit> {
  visit = await visitMyVillage(built.browser, new URL('desa-saya/', server.url).href, at);
  return visit;
}

/** Opens the page with something changed in the browser before its scripts run. */
async function openChanged(change: () => void): Promise<Page> {
  const { context } = await open(INSIDE);
  await context.addInitScript(change);
  const page = await context.newPage();
  await page.goto(new URL('desa-saya/', server.url).href);
  return page;
}

async function answerAt(at: Geolocation): Promise<string> {
  return pressButton((await open(at)).page);
}

describe('what the page says of a position', () => {
  it('inside a village: its name, what is above it, its status with the date, and the way to its page', async () => {
    const answer = await answerAt(INSIDE);
    expect(answer).toContain(
      'Posisi Anda di Desa Awan Jingga Kecamatan Tanjung Awan, Kabupaten Lembayung Reka',
    );
    expect(answer).toMatch(
      /Desa Awan Jingga tercatat sudah menjadi Kampung KB\. (Keadaan per|Dihimpun sampai) \d/,
    );
    expect(answer).toContain('Ketepatan posisi ini sekitar 20 m.');
    expect(answer).not.toContain('Mungkin juga');
    const link = visit!.page.getByRole('link', { name: 'Buka halaman Desa Awan Jingga' });
    expect(await link.getAttribute('href')).toBe('/desa/9901012001/');
  });

  it('near a border and not sure: the village, and the other that is possible with its distance', async () => {
    const answer = await answerAt(NEAR_BORDER);
    expect(answer).toContain('Posisi Anda tampaknya di Desa Awan Jingga');
    expect(answer).toMatch(
      /hanya sekitar 800 m\. Mungkin juga Anda di: Desa Awan Kelabu, .* sekitar 3[1-5]0 m dari batasnya/,
    );
  });

  it('too rough for a village: only the areas that are possible', async () => {
    const answer = await answerAt(ROUGH);
    expect(answer).toContain('Posisinya terlalu kasar untuk satu desa');
    expect(answer).toMatch(/sekitar 9 km\. .* Kecamatan Tanjung Awan, Kabupaten Lembayung Reka/);
    expect(answer).not.toContain('Desa Awan Jingga');
  });

  it('in the water beside a village: that it is near, not in it', async () => {
    expect(await answerAt(AT_SEA)).toMatch(
      /^Posisi Anda di dekat Desa Awan Jingga .* Jaraknya sekitar [3-6]0 m/,
    );
  });

  it('outside the region: so, with the nearest village and where else to look', async () => {
    const answer = await answerAt(OUTSIDE);
    expect(answer).toMatch(
      /^Posisi Anda di luar Provinsi Nusa Reka .* Desa Awan Jingga, .* sekitar 5,[56] km/,
    );
    expect(answer).toContain('portal nasional Kampung KB');
    expect(answer).toContain('belum memuat 30 desa atau kelurahan');
  });

  it('far outside: so, and no village', async () => {
    expect(await answerAt(FAR_OUTSIDE)).toMatch(/lebih dari 20 km dari batas Provinsi Nusa Reka/);
  });
});

describe('what leaves the phone', () => {
  it('before the press: nothing but the files of the page; after it: one file, the same for everybody', async () => {
    const { page, requests } = await open(INSIDE);
    // The worker may still be fetching what it keeps of the page while the button is pressed.
    const others = (paths: readonly string[]) =>
      paths.filter((path) => !/^\/(desa-saya|_astro|fonts|luring|sw\.js|favicon|ikon)/.test(path));
    expect(others(requests)).toEqual([]);
    expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBeGreaterThan(0);
    const before = requests.length;
    await pressButton(page);
    await page.locator('[data-part="saved"]:not(:empty)').waitFor();
    // The page asks once, the worker once more to keep it.
    expect(new Set(others(requests.slice(before)))).toEqual(new Set(['/peta/batas/99.json']));
    expect(requests.join('\n')).not.toMatch(/112[.,]0|4[.,]05|lat|lon/);
  });

  it('no position: the browser is asked for it only by the press', async () => {
    const page = await openChanged(() => {
      const asked = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
      navigator.geolocation.getCurrentPosition = (...rest) => {
        document.documentElement.dataset['asked'] = String(
          Number(document.documentElement.dataset['asked'] ?? 0) + 1,
        );
        asked(...rest);
      };
    });
    const asked = () => page.evaluate(() => document.documentElement.dataset['asked'] ?? '0');
    await page.waitForLoadState('networkidle');
    expect(await asked()).toBe('0');
    await pressButton(page);
    expect(await asked()).toBe('1');
  });

  it('nothing is written down on the phone but the files of the site', async () => {
    const { page } = await open(INSIDE);
    await pressButton(page);
    await page.locator('[data-part="saved"]:not(:empty)').waitFor();
    const kept = await page.evaluate(async () => ({
      stores: [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
      ],
      address: location.href,
      caches: (
        await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
      ).flatMap((requests) => requests.map(({ url }) => new URL(url).pathname + new URL(url).search)),
    }));
    expect(kept.stores).toEqual([0, 0, '', 0]);
    expect(kept.address).not.toMatch(/[?#]/);
    expect(kept.caches.filter((path) => /[?\d]\.\d/.test(path))).toEqual([]);
  });
});

describe('when there is no position', () => {
  it('a refusal is taken calmly, with the other ways', async () => {
    const { page } = await open(null);
    const answer = await pressButton(page);
    expect(answer).toMatch(/^Izin lokasi tidak diberikan Tidak apa-apa: cari dengan nama/);
    expect(await page.locator('[data-part="button"]').textContent()).toContain('Cari lagi');
  });

  it.each([
    [2, 'Posisi tidak ditemukan'],
    [3, 'Posisi belum ditemukan'],
  ])('error %i of the browser is put into words', async (code, words) => {
    const { context } = await open(INSIDE);
    await context.addInitScript((number) => {
      navigator.geolocation.getCurrentPosition = (_found, failed) =>
        failed?.({ code: number } as GeolocationPositionError);
    }, code);
    await visit!.page.reload();
    expect(await pressButton(visit!.page)).toContain(words);
  });

  it('a file that cannot be loaded is said, and the next press tries again', async () => {
    const { context, page } = await open(INSIDE);
    await context.route('**/peta/batas/*', (route) => route.abort());
    expect(await pressButton(page)).toContain('Berkasnya tidak dapat dimuat');
    await context.unroute('**/peta/batas/*');
    await page.locator('[data-part="button"]').click();
    await page.getByText('Posisi Anda di Desa Awan Jingga').waitFor();
  });

  it('a browser without location says so and has no button', async () => {
    const page = await openChanged(
      () => delete (Navigator.prototype as { geolocation?: unknown }).geolocation,
    );
    await page.getByText('Peramban ini tidak dapat memberi lokasi.').waitFor();
    expect(await page.locator('[data-part="button"]').isVisible()).toBe(false);
  });

  it('a page without https says so and has no button', async () => {
    const page = await openChanged(() =>
      Object.defineProperty(globalThis, 'isSecureContext', { value: false }),
    );
    await page.getByText('alamat https').waitFor();
    expect(await page.locator('[data-part="button"]').isVisible()).toBe(false);
  });

  it('without a script the page says so and leads to the areas', async () => {
    const context = await built.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL('desa-saya/', server.url).href);
    expect(await page.getByText('membutuhkan JavaScript').isVisible()).toBe(true);
    expect(await page.locator('[data-part="button"]').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Kabupaten Lembayung Reka' }).click();
    expect(new URL(page.url()).pathname).toBe('/wilayah/9901/');
    await context.close();
  });
});

describe('for those who do not see the page', () => {
  it('the answer is announced, and the focus stays on the button', async () => {
    const { page } = await open(INSIDE);
    await page.locator('[data-part="button"]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Posisi Anda di Desa Awan Jingga' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('button');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Buka halaman');
  });

  it.each([
    ['light', NEAR_BORDER],
    ['dark', NEAR_BORDER],
    ['light', OUTSIDE],
    ['dark', OUTSIDE],
  ] as const)('axe finds no fault in the answer, %s', async (colorScheme, at) => {
    const { page } = await open(at);
    await page.emulateMedia({ colorScheme });
    await pressButton(page);
    expect(await axeFaults(page)).toEqual([]);
    const surplus = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(surplus).toBeLessThanOrEqual(0);
  });
});
