import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatAreaCode } from '#domain/area-code.ts';
import { formatCount } from '#domain/format.ts';
import { siteData } from '../site/built-site.ts';
import { common, pathOf, typed, village } from './lookup-page.ts';
import { openSite } from './open-site.ts';

const withStatus = (status: string) => siteData.villages.filter((one) => one.status === status);
/** A status that some villages have and others do not, so that a filter has something to do. */
const status = (['sudah', 'belum', 'tanpa_data'] as const).find((one) => {
  const count = withStatus(one).length;
  return count > 0 && count < siteData.villages.length;
})!;

const site = openSite();
let page: Page;

beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 1100, height: 900 } });
  page.setDefaultTimeout(10_000);
});
afterEach(async () => {
  await page.close();
});

const summary = () => page.locator('.site-search [role="status"]');
const places = () => page.locator('[data-part="places-list"] a');
const pages = () => page.locator('[data-part="pages-list"] a');
const box = (name: string, value: string) => page.locator(`.filters input[name="${name}"][value="${value}"]`);

/** Opens the search page and waits until both searches have answered. */
async function search(query: string): Promise<void> {
  await page.goto(new URL(`/cari/${query}`, site.url).href);
  await settled();
}
async function settled(): Promise<void> {
  await summary()
    .filter({ hasText: /ditemukan/ })
    .waitFor();
}

describe('a query', () => {
  it('in the address shows the place first and then pages, and stands in the field', async () => {
    await search(`?q=${typed}`);
    expect(await page.locator('#cari-q').inputValue()).toBe(typed);
    expect(await places().first().getAttribute('href')).toBe(`/desa/${village.code}/`);
    const addresses = await pages().evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(addresses).toContain(`/desa/${village.code}/`);
    expect(await page.locator('[data-part="pages-list"] mark').first().textContent()).toMatch(/\S/);
  });

  it.each(['dotted', 'plain'])('may be a code, %s', async (form) => {
    await search(`?q=${form === 'dotted' ? formatAreaCode(village.code) : village.code}`);
    expect(await places().count()).toBe(1);
    expect(await places().first().getAttribute('href')).toBe(`/desa/${village.code}/`);
  });

  it('comes from the form as from the address', async () => {
    await page.goto(new URL('/cari/', site.url).href);
    await page.locator('#cari-q').fill(typed);
    await page.locator('#cari-q').press('Enter');
    await page.waitForURL(`**/cari/?q=${typed}`);
    await settled();
    expect(await places().first().getAttribute('href')).toBe(`/desa/${village.code}/`);
  });

  it('may be hostile: it is shown as text', async () => {
    const hostile = '"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    await search(`?q=${encodeURIComponent(hostile)}&status=${encodeURIComponent('<b>')}`);
    expect(await page.locator('[data-part="heading"]').textContent()).toContain('<img src=x');
    expect(await page.locator('.site-search img').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('without a result says what to do next', async () => {
    await search('?q=qqxxzzyy');
    expect(await page.getByText('Tidak ada hasil untuk “qqxxzzyy”.').isVisible()).toBe(true);
    expect(await page.locator('[data-part="none"] a').getAttribute('href')).toBe('/wilayah/');
    expect(await page.locator('[data-part="pages"]').isVisible()).toBe(false);
  });

  it('that is empty shows how to search and loads no index', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(new URL('/cari/', site.url).href, { waitUntil: 'networkidle' });
    expect(await page.locator('[data-part="intro"]').isVisible()).toBe(true);
    expect(requests.filter((path) => /^\/(pagefind|api)\//.test(path))).toEqual([]);
  });
});

describe('filters', () => {
  it('count right, are kept in the address, and come back with the back button', async () => {
    await search(`?status=${status}`);
    const expected = `${formatCount(withStatus(status).length)} halaman ditemukan.`;
    expect(await summary().textContent()).toBe(expected);
    expect(await box('status', status).isChecked()).toBe(true);

    const regency = siteData.areas.find(
      ({ level, code }) => level === 'regency' && withStatus(status).some((one) => one.code.startsWith(code)),
    )!;
    const inRegency = withStatus(status).filter((one) => one.code.startsWith(regency.code)).length;
    await box('wilayah', regency.code).check();
    await page.waitForURL(`**/cari/?wilayah=${regency.code}&status=${status}`);
    await summary()
      .filter({ hasText: `${formatCount(inRegency)} halaman ditemukan.` })
      .waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('wilayah');

    await page.goBack();
    await summary().filter({ hasText: expected }).waitFor();
    expect(await box('wilayah', regency.code).isChecked()).toBe(false);
    await page.goForward();
    await summary()
      .filter({ hasText: `${formatCount(inRegency)} halaman ditemukan.` })
      .waitFor();
    await page.reload();
    await settled();
    expect(await box('wilayah', regency.code).isChecked()).toBe(true);
  });

  it('take several values of one filter as alternatives and count each as such', async () => {
    const others = (['sudah', 'belum', 'tanpa_data'] as const).filter((one) => withStatus(one).length > 0);
    await search(`?${others.map((one) => `status=${one}`).join('&')}`);
    expect(await summary().textContent()).toContain(`${formatCount(siteData.villages.length)} halaman`);
    for (const one of others) {
      const row = box('status', one).locator('xpath=..');
      expect(await row.textContent()).toContain(`(${formatCount(withStatus(one).length)})`);
    }
  });

  it('can be taken back all at once', async () => {
    await search(`?q=${typed}&status=${status}&jenis=desa`);
    await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
    await page.waitForURL(`**/cari/?q=${typed}`);
    await settled();
    expect(await box('status', status).isChecked()).toBe(false);
  });

  it('that leave nothing say so', async () => {
    await search('?jenis=halaman&status=sudah');
    expect(await page.getByText('Tidak ada halaman yang cocok dengan semua saringan.').isVisible()).toBe(
      true,
    );
  });
});

describe('long lists', () => {
  it('show more on request and put the reader at the first new entry', async () => {
    await search(`?q=${common}`);
    const [placesBefore, pagesBefore] = [await places().count(), await pages().count()];
    await page.locator('[data-part="places-more"]').click();
    await places().nth(placesBefore).waitFor();
    expect(
      await places()
        .nth(placesBefore)
        .evaluate((one) => one === document.activeElement),
    ).toBe(true);
    await page.locator('[data-part="pages-more"]').click();
    await pages().nth(pagesBefore).waitFor();
    expect(
      await pages()
        .nth(pagesBefore)
        .evaluate((one) => one === document.activeElement),
    ).toBe(true);
  });
});

describe('when something is missing', () => {
  it('the places are still found without Pagefind, and the page says so', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await search(`?q=${typed}`);
    expect(await places().first().getAttribute('href')).toBe(`/desa/${village.code}/`);
    expect(await page.getByText('Isi halaman tidak dapat dicari saat ini.').isVisible()).toBe(true);
    expect(await summary().textContent()).toMatch(/^[\d.]+ wilayah ditemukan\.$/);
    await page.unroute('**/pagefind/**');
    await page.locator('[data-part="pages-failed"] a').click();
    await pages().first().waitFor();
    expect(pathOf(page)).toBe(`/cari/?q=${typed}`);
  });

  it('the pages are still found without the index of places, and the page says so', async () => {
    await page.route('**/api/v1/indeks.json', (route) => route.fulfill({ status: 404, body: '' }));
    await search(`?q=${typed}`);
    await pages().first().waitFor();
    expect(await page.getByText('Daftar wilayah tidak dapat dimuat.').isVisible()).toBe(true);
    expect(await summary().textContent()).toMatch(/^[\d.]+ halaman ditemukan\.$/);
  });

  it('nothing is counted where neither can be loaded, and the page says so', async () => {
    await page.route(/\/pagefind\/|indeks\.json/, (route) => route.abort());
    await page.goto(new URL(`/cari/?q=${typed}`, site.url).href);
    await summary().filter({ hasText: 'Pencarian tidak dapat dijalankan saat ini.' }).waitFor();
    for (const text of ['Daftar wilayah tidak dapat dimuat.', 'Isi halaman tidak dapat dicari saat ini.']) {
      expect(await page.getByText(text).isVisible()).toBe(true);
    }
    expect(
      await page.locator('[data-part="none"], [data-part="pages-none"]').locator('visible=true').count(),
    ).toBe(0);
  });

  it.each([
    ['the index of words', 'index'],
    ['the pages to be listed', 'fragment'],
  ])('a connection that goes before %s can be had is a failure, not an answer of none', async (_, part) => {
    let isCut = false;
    await page.route('**/pagefind/**', (route) => {
      isCut ||= route.request().url().includes(`/pagefind/${part}/`);
      return isCut ? route.abort() : route.continue();
    });
    await search(`?q=${typed}`);
    expect(await summary().textContent()).toMatch(/^[\d.]+ wilayah ditemukan\.$/);
    expect(await page.getByText('Isi halaman tidak dapat dicari saat ini.').isVisible()).toBe(true);
    expect(await page.locator('[data-part="pages-none"]').isVisible()).toBe(false);
  });
});

describe.each(['light', 'dark'] as const)('in the %s set of colours', (colorScheme) => {
  it('has no accessibility fault that axe finds with results and filters in sight', async () => {
    const context = await site.browser.newContext({ colorScheme, viewport: { width: 1100, height: 900 } });
    await page.close();
    page = await context.newPage();
    await search(`?q=${common}&status=${status}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
    await context.close();
    page = await site.browser.newPage();
  });
});
