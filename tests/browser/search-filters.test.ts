import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatCount } from '#domain/format.ts';
import { siteData } from '../site/built-site.ts';
import { typed, village } from './lookup-page.ts';
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
  it('show one list: the pages that fit, a village with its mark alone, an area with its answer', async () => {
    await search(`?q=${typed}&status=${village.status}`);
    expect(await page.locator('[data-part="places"]').isVisible()).toBe(false);
    const entry = page.locator(`[data-part="pages-list"] li:has(a[href="/desa/${village.code}/"])`);
    expect(await entry.locator('.place-name').textContent()).toMatch(new RegExp(` ${village.name}$`));
    expect(await entry.locator(`.status .mark-${village.status}`).count()).toBe(1);
    expect(await entry.locator('.found-excerpt').count()).toBe(0);

    const regency = siteData.areas.find(({ level }) => level === 'regency')!;
    await search(`?q=${encodeURIComponent(regency.name.toLowerCase())}&jenis=wilayah`);
    const area = page.locator(`[data-part="pages-list"] li:has(a[href="/wilayah/${regency.code}/"])`);
    expect(await area.locator('.found-excerpt').textContent()).toContain(regency.name);
  });

  it('offer only what leads to a page, and say how many', async () => {
    await search(`?q=${typed}`);
    const rows = page.locator('.filter-row').locator('visible=true');
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await rows.filter({ hasText: '(0)' }).count()).toBe(0);
    expect(await box('jenis', 'berita').isVisible()).toBe(false);
    const row = box('jenis', 'desa').locator('xpath=..');
    const offered = Number(/\((\d+)\)/.exec((await row.textContent())!)![1]);
    await box('jenis', 'desa').check();
    await summary()
      .filter({ hasText: `${formatCount(offered)} halaman ditemukan.` })
      .waitFor();
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
