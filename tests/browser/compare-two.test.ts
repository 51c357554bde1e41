import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { comparisonAddress, PAIR_ADDRESS } from '#domain/address.ts';
import { areasAmongLike } from '#domain/areas-alike.ts';
import { createFormats } from '#domain/format.ts';
import { siteData } from '../site/built-site.ts';
import { axeFaults } from './axe-faults.ts';
import { openSite } from './open-site.ts';

const site = openSite();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  page.setDefaultTimeout(5000);
});
afterEach(async () => {
  await context.close();
});

const nameCounts = Map.groupBy(siteData.areas, ({ name }) => name);
/** Two districts whose names no other area has. */
const [first, second] = siteData.areas.filter(
  ({ level, name }) =>
    level === 'district' && nameCounts.get(name)!.length === 1 && /^[a-z]{5,}$/i.test(name),
) as [(typeof siteData.areas)[number], (typeof siteData.areas)[number]];
const { formatCount } = createFormats('id');

const open = (query = '', path: string = PAIR_ADDRESS) => page.goto(new URL(path + query, site.url).href);
const both = `?a=${first.code}&b=${second.code}`;
const field = (name: 'a' | 'b') => page.locator(`#pasangan-${name}`);
const options = (name: 'a' | 'b') => page.locator(`#pasangan-${name}-list [role="option"]`);
const said = () => page.locator('[data-part="said"]');
const table = () => page.getByRole('table');
const query = () => new URL(page.url()).search;

async function pick(name: 'a' | 'b', text: string): Promise<void> {
  await field(name).click();
  await field(name).pressSequentially(text);
  await options(name).first().waitFor();
  await field(name).press('ArrowDown');
  await field(name).press('Enter');
}

describe('two areas side by side', () => {
  it('are chosen by their names, stand in the address, and come back with it', async () => {
    await open();
    await pick('a', first.name.toLowerCase());
    await said().getByText('Pilih satu wilayah lagi').waitFor();
    expect(query()).toBe(`?a=${first.code}`);
    await pick('b', second.name.toLowerCase());
    await table().waitFor();
    expect(query()).toBe(both);
    expect(await table().getByRole('columnheader').allTextContents()).toEqual([
      `Kecamatan ${first.name}`,
      `Kecamatan ${second.name}`,
    ]);
    const counts = table().getByRole('row', { name: /^Sudah / });
    expect(await counts.textContent()).toMatch(
      new RegExp(
        `dari\\s${formatCount(first.coverage.total)}.*dari\\s${formatCount(second.coverage.total)}$`,
      ),
    );

    await page.reload();
    await table().waitFor();
    expect(await field('a').inputValue()).toBe(`Kecamatan ${first.name}`);
    expect(await field('b').inputValue()).toBe(`Kecamatan ${second.name}`);
  });

  it('go back to the pair before with the button of the browser', async () => {
    await open(both);
    await table().waitFor();
    const other = siteData.areas.find(
      ({ code, level, name }) =>
        level === 'district' &&
        code !== second.code &&
        name !== first.name &&
        nameCounts.get(name)!.length === 1,
    )!;
    await pick('b', other.name);
    await table().getByRole('columnheader', { name: other.name }).waitFor();
    expect(query()).toBe(`?a=${first.code}&b=${other.code}`);
    await page.goBack();
    await table().getByRole('columnheader', { name: second.name }).waitFor();
    expect(await field('b').inputValue()).toBe(`Kecamatan ${second.name}`);
    expect(query()).toBe(both);
  });

  it('are compared with Enter too, when a name was typed and not taken from the list', async () => {
    await open(`?a=${first.code}`);
    await field('b').click();
    await field('b').fill(`kecamatan ${second.name}`.toLowerCase());
    await field('b').press('Enter');
    await table().waitFor();
    expect(query()).toBe(both);
  });

  it('have no accessibility fault, and keep their two columns on a phone', async () => {
    await open(both);
    await table().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const heads = await table()
      .getByRole('columnheader')
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ top, left }) => ({ top, left })),
      );
    expect(heads[0]!.top).toBe(heads[1]!.top);
    expect(heads[0]!.left).toBeLessThan(heads[1]!.left);
  });

  it('speak English on the English page', async () => {
    await open(both, `/en${PAIR_ADDRESS}`);
    await page.getByRole('columnheader', { name: `${first.name} District` }).waitFor();
    const link = table().getByRole('link', { name: 'Page of the area' }).first();
    expect(await link.getAttribute('href')).toBe(`/en/wilayah/${first.code}/`);
    expect(await page.locator('[data-compare-two]').innerText()).not.toMatch(
      /\b(?:dari|belum|Sudah|Sumber)\b/,
    );
  });

  it('lead to pages that are there', async () => {
    await open(`?a=${siteData.site.region}&b=${first.code}`);
    await table().waitFor();
    const links = await table()
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
    const own = links.filter((href) => href.startsWith('/'));
    expect(own).not.toContain(comparisonAddress(siteData.site.region));
    for (const href of own)
      expect((await page.request.get(new URL(href, site.url).href)).status(), href).toBe(200);
  });
});

describe('what cannot be compared is told in plain words', () => {
  const village = siteData.villages[0]!;
  it.each([
    ['a code that is none', '?a=9999&b=' + second.code, 'Kode 9999 bukan kode wilayah'],
    ['a code of too many digits', '?a=36.1.2&b=' + second.code, 'Kode 36.1.2 bukan kode wilayah'],
    ['a name in the address', `?a=entahlah&b=${second.code}`, '“entahlah” belum menunjuk satu wilayah'],
    ['a village', `?a=${village.code}&b=${second.code}`, 'milik desa atau kelurahan'],
    ['the same area twice', `?a=${first.code}&b=${first.code}`, 'Kedua isian sama'],
    ['markup', '?a=%3Cimg%20src%3Dx%3E', '“<img src=x>” belum menunjuk'],
  ])('%s', async (_name, address, words) => {
    await open(address);
    await said().getByText(words).waitFor();
    expect(await table().count()).toBe(0);
    expect(await page.locator('[data-part="lists"]').isVisible()).toBe(true);
  });

  it('a name that fits nothing, or several areas', async () => {
    await open();
    await field('a').click();
    await field('a').pressSequentially('qqxxzz');
    await page.locator('[data-field="a"] .lookup-note').getByText('Tidak ada wilayah yang cocok').waitFor();
    await field('a').press('Enter');
    await said().getByText('“qqxxzz” belum menunjuk satu wilayah').waitFor();
  });

  it('a line that is cut: the data can be asked for again', async () => {
    await context.route('**/api/v1/wilayah/*.json', (route) => route.abort());
    await open(both);
    await said().getByText('tidak dapat dimuat').waitFor();
    await context.unroute('**/api/v1/wilayah/*.json');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await table().waitFor();
  });

  it('names that cannot be had', async () => {
    await context.route('**/api/v1/indeks.json', (route) => route.abort());
    await open();
    await field('a').click();
    await field('a').pressSequentially(first.name);
    await page.locator('[data-field="a"] .lookup-note').getByText('tidak dapat dimuat').waitFor();
  });
});

describe('without a script', () => {
  it('the page says so, hides its fields, and leads to the tables of areas of one kind', async () => {
    await context.close();
    context = await site.browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await open();
    await page.getByText('membutuhkan JavaScript').waitFor();
    expect(await page.locator('.pair-form').isVisible()).toBe(false);
    const links = await page
      .locator('[data-part="lists"] a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
    const wanted = areasAmongLike(siteData.areas).map(({ area }) => comparisonAddress(area.code));
    expect(links.toSorted()).toEqual(wanted.toSorted());
    await page.locator('[data-part="lists"] a').first().click();
    await page.locator('tr[aria-current="true"]').getByText('halaman ini').waitFor();
  });
});

describe('the scripts of the page', () => {
  it('are few until somebody types', async () => {
    const names: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') names.push(new URL(request.url()).pathname);
    });
    await open(both);
    await table().waitFor();
    const before = names.length;
    await field('a').click();
    await page.waitForRequest('**/api/v1/indeks.json').catch(() => undefined);
    expect(names.length).toBeGreaterThan(before);
  });
});
