import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { apiAddress } from '#domain/address.ts';
import { wordsIn } from '../site-words.ts';
import { inventedSite } from './invented-site.ts';
import { openSite } from './open-site.ts';

const { folder, data } = inventedSite();
const site = openSite(folder);
const { t } = wordsIn('id');

async function withPage(use: (page: Page) => Promise<void>, javaScriptEnabled = true): Promise<void> {
  const page = await site.browser.newPage({ javaScriptEnabled });
  try {
    await page.goto(`${site.url}data/api/`);
    await use(page);
  } finally {
    await page.close();
  }
}

async function tryCode(page: Page, pattern: string, code: string): Promise<string> {
  await page.selectOption('#coba-jenis', `/api/v1/${pattern}.json`);
  if (code !== '') await page.fill('#coba-kode', code);
  await page.click('[data-try-api] button');
  const status = page.locator('[data-try-api] [role="status"]');
  await status.filter({ hasText: /[.]$/ }).waitFor();
  return (await status.textContent())!;
}

const shownCode = async (page: Page) =>
  (JSON.parse((await page.textContent('[data-try-api] pre'))!) as { kode: string }).kode;

it('shows address, status and answer of a code that is typed with dots', () =>
  withPage(async (page) => {
    const village = data.villages[0]!.code;
    const dotted = village.replace(/^(..)(..)(..)/, '$1.$2.$3.');
    expect(await tryCode(page, 'desa/{kode}', dotted)).toMatch(/^Status 200, \d[\d.]* bita\.$/);
    expect(await shownCode(page)).toBe(village);
    expect(await page.textContent('[data-part="address"]')).toBe(site.url + apiAddress(village).slice(1));
  }));

it('says in words what is wrong with a code, and where a village went', () =>
  withPage(async (page) => {
    const [region, moved] = [data.site.region, data.codeChanges[0]!];
    expect(await tryCode(page, 'desa/{kode}', region)).toBe(t('api.wrongForm', { code: region }));
    expect(await page.getAttribute('#coba-kode', 'aria-invalid')).toBe('true');
    expect(await tryCode(page, 'wilayah/{kode}', '00')).toBe(t('api.notHere', { code: '00', status: 404 }));
    expect(await page.isVisible('[data-try-api] pre')).toBe(false);
    expect(await tryCode(page, 'desa/{kode}', moved.from)).toBe(t('api.moved', { code: moved.to }));
    expect(await page.getAttribute('#coba-kode', 'aria-invalid')).toBe('false');
    expect(await tryCode(page, 'rilis', '')).toMatch(/^Status 200/);
    expect(await page.isVisible('#coba-kode')).toBe(false);
  }));

it('fills the form with an example that is pressed', () =>
  withPage(async (page) => {
    await page.click('[data-example] >> nth=0');
    await page.locator('[data-try-api] pre').waitFor();
    expect(await page.inputValue('#coba-kode')).toBe(data.site.region);
    expect(await shownCode(page)).toBe(data.site.region);
  }));

it('without scripts has links that open the JSON, and no form that does nothing', () =>
  withPage(async (page) => {
    expect(await page.isVisible('[data-try-api] form')).toBe(false);
    const address = await page.getAttribute('[data-example] >> nth=0', 'href');
    expect(address).toBe(apiAddress(data.site.region));
    const response = await page.goto(site.url + address!.slice(1));
    expect(response!.headers()['content-type']).toContain('application/json');
  }, false));

it('leads from a code of BPS to the page of the village, which names it with its source', async () => {
  const [bps] = data.bpsCodes;
  const page = await site.browser.newPage();
  await page.goto(`${site.url}desa/bps/${bps!.code}/`, { waitUntil: 'commit' });
  await page.waitForURL(`${site.url}desa/${bps!.village}/`);
  expect(await page.textContent('main')).toContain(bps!.code);
  expect(await page.textContent('main')).toContain(bps!.source);
  await page.close();
});
