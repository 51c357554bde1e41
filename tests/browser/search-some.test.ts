import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lookupShardAddress } from '#domain/address.ts';
import { encodeLookup } from '#domain/lookup-shards.ts';
import { registerSource } from '../banten-lookup.ts';
import { openSite } from './open-site.ts';
import { resultsOf } from './results-page.ts';

const site = openSite();
let page: Page;

beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 1100, height: 900 } });
  page.setDefaultTimeout(10_000);
  const { index, shards } = encodeLookup(await registerSource('36'), {
    villagesInOne: 100,
    places: 10,
    words: 800,
  });
  await page.route('**/api/v1/indeks.json', (route) => route.fulfill({ json: index }));
  for (const [name, content] of shards) {
    await page.route(`**${lookupShardAddress(name)}`, (route) => route.fulfill({ json: content }));
  }
});
afterEach(async () => {
  await page.close();
});

const textOf = (part: string) => page.locator(`[data-part="${part}"]`).textContent();

describe('the search page of a site too large for one index', () => {
  it('tells no number of places where only some are known, and never 0', async () => {
    await resultsOf(page).search(site.url, '?status=belum');
    expect(await textOf('summary')).toBe('0 halaman ditemukan.');
    expect(await textOf('filters-title')).toBe('Saring hasil');
    expect(await page.locator('[data-part="pages-none"]').isVisible()).toBe(false);
    expect(await textOf('places-some')).toContain('bila Anda memilih kabupaten atau kota');
    expect(await page.locator('.filter-row:visible').filter({ hasText: /\(\d/ }).count()).toBe(0);
  });

  it('tells a lower bound where a name has too many', async () => {
    await resultsOf(page).search(site.url, '?q=suka');
    expect(await textOf('summary')).toMatch(/^Sedikitnya \d+ tempat/);
    expect(await textOf('places-some')).toContain('Banyak nama berawalan sama');
  });

  it('counts all in a regency that was chosen', async () => {
    await resultsOf(page).search(site.url, '?wilayah=3672&jenis=desa');
    expect(await textOf('summary')).toBe('43 tempat ditemukan.');
    expect(await textOf('filters-title')).toBe('Saring 43 hasil');
  });
});
