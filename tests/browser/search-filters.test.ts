import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatCount } from '#domain/format.ts';
import { siteData } from '../site/built-site.ts';
import { common, typed, village } from './lookup-page.ts';
import { openSite } from './open-site.ts';
import { resultsOf, status, withStatus } from './results-page.ts';

const site = openSite();
let page: Page;

beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 1100, height: 900 } });
  page.setDefaultTimeout(10_000);
});
afterEach(async () => {
  await page.close();
});

const summary = () => resultsOf(page).summary;
const box = (name: string, value: string) => resultsOf(page).box(name, value);
const settled = () => resultsOf(page).settled();
const search = (query: string) => resultsOf(page).search(site.url, query);

describe('filters', () => {
  it('leave the places that fit, each with its mark, and drop none that was found', async () => {
    await search(`?q=${typed}&status=${village.status}`);
    const entry = page.locator(`[data-part="places-list"] li:has(a[href="/desa/${village.code}/"])`);
    expect(await entry.locator('.place-name').textContent()).toMatch(new RegExp(` ${village.name}$`));
    expect(await entry.locator(`.status .mark-${village.status}`).count()).toBe(1);

    await search(`?q=${common}&jenis=desa&jenis=wilayah`);
    const filtered = await resultsOf(page).addressesOf('places');
    await search(`?q=${common}`);
    expect(await resultsOf(page).addressesOf('places')).toEqual(filtered);
  });

  it('offer only what leads to a result, and say how many', async () => {
    await search(`?q=${typed}`);
    const rows = page.locator('.filter-row').locator('visible=true');
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await rows.filter({ hasText: '(0)' }).count()).toBe(0);
    expect(await box('jenis', 'berita').isVisible()).toBe(false);
    const row = box('jenis', 'desa').locator('xpath=..');
    const offered = /\((\d+)\)/.exec((await row.textContent())!)![1]!;
    await box('jenis', 'desa').check();
    await page.locator('[data-part="filters-title"]', { hasText: `Saring ${offered} hasil` }).waitFor();
  });

  it('keep a row under the keyboard, even when it leads to nothing', async () => {
    await search(`?q=${typed}&jenis=berita`);
    await box('jenis', 'berita').uncheck();
    await page.waitForURL(`**/cari/?q=${typed}`);
    await settled();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('berita');
  });

  it('count right, are kept in the address, and come back with the back button', async () => {
    await search(`?status=${status}`);
    const expected = `${formatCount(withStatus(status).length)} tempat ditemukan.`;
    expect(await summary().textContent()).toBe(expected);
    expect(await box('status', status).isChecked()).toBe(true);

    const regency = siteData.areas.find(
      ({ level, code }) => level === 'regency' && withStatus(status).some((one) => one.code.startsWith(code)),
    )!;
    const inRegency = withStatus(status).filter((one) => one.code.startsWith(regency.code)).length;
    await box('wilayah', regency.code).check();
    await page.waitForURL(`**/cari/?wilayah=${regency.code}&status=${status}`);
    await summary()
      .filter({ hasText: `${formatCount(inRegency)} tempat ditemukan.` })
      .waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('wilayah');

    await page.goBack();
    await summary().filter({ hasText: expected }).waitFor();
    expect(await box('wilayah', regency.code).isChecked()).toBe(false);
    await page.goForward();
    await summary()
      .filter({ hasText: `${formatCount(inRegency)} tempat ditemukan.` })
      .waitFor();
    await page.reload();
    await settled();
    expect(await box('wilayah', regency.code).isChecked()).toBe(true);
  });

  it('take several values of one filter as alternatives and count each as such', async () => {
    const others = (['sudah', 'belum', 'tanpa_data'] as const).filter((one) => withStatus(one).length > 0);
    await search(`?${others.map((one) => `status=${one}`).join('&')}`);
    expect(await summary().textContent()).toContain(`${formatCount(siteData.villages.length)} tempat`);
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
    expect(await page.getByText('Tidak ada yang cocok dengan semua saringan.').isVisible()).toBe(true);
  });
});
