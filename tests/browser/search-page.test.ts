import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatAreaCode } from '#domain/area-code.ts';
import { formatCount } from '#domain/format.ts';
import { axeFaults } from './axe-faults.ts';
import { common, pathOf, typed, village } from './lookup-page.ts';
import { openSite } from './open-site.ts';
import { resultsOf, shared, status } from './results-page.ts';
import { doubleLetters } from './visit.ts';

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
const places = () => resultsOf(page).places;
const pages = () => resultsOf(page).pages;
const addressesOf = (list: 'places' | 'pages') => resultsOf(page).addressesOf(list);
const settled = () => resultsOf(page).settled();
const search = (query: string) => resultsOf(page).search(site.url, query);

describe('a query', () => {
  it('in the address shows the place with its status mark, and stands in the field', async () => {
    await search(`?q=${typed}`);
    expect(await page.locator('#cari-q').inputValue()).toBe(typed);
    expect(await places().first().getAttribute('href')).toBe(`/desa/${village.code}/`);
    expect(await places().first().locator(`.status .mark-${village.status}`).count()).toBe(1);
  });

  it.each([typed, shared])('lists no place twice, and counts what it lists: %s', async (query) => {
    await search(`?q=${encodeURIComponent(query)}`);
    const found = [await addressesOf('places'), await addressesOf('pages')].flat();
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found).size).toBe(found.length);
    const [placeCount, pageCount] = [await places().count(), await pages().count()].map(formatCount);
    expect(await summary().textContent()).toBe(
      pageCount === '0'
        ? `${placeCount} tempat ditemukan.`
        : `${placeCount} tempat dan ${pageCount} halaman lain ditemukan.`,
    );
    expect(await page.locator('[data-part="pages"]').isVisible()).toBe(pageCount !== '0');
    expect(await page.locator('.filters').isVisible()).toBe(true);
  });

  it('finds texts with the words around it, marked without the full stop and cut with an ellipsis', async () => {
    await search('?q=keluarga&jenis=berita&jenis=halaman');
    const texts = await page.locator('.found-excerpt').allTextContents();
    const marks = await page.locator('.found-excerpt mark').allTextContents();
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => !/^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/su.test(mark))).toEqual([]);
    expect(texts.filter((text) => !/([.?!”)]|…)$/.test(text))).toEqual([]);
    expect(texts.some((text) => text.endsWith('…'))).toBe(true);
    const titles = await page.locator('.found-title').allTextContents();
    expect(texts.filter((text, position) => text.startsWith(titles[position]!))).toEqual([]);
  });

  it.each(['dotted', 'plain'])('may be a code, %s', async (form) => {
    await search(`?q=${form === 'dotted' ? formatAreaCode(village.code) : village.code}`);
    expect(await places().count()).toBe(1);
    expect(await places().first().getAttribute('href')).toBe(`/desa/${village.code}/`);
  });

  it('with letters of twice the size on a phone shows where a place lies in words, not in a column of letters', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await search(`?q=${typed}`);
    await doubleLetters(page);
    const path = await places().first().locator('.place-path').boundingBox();
    expect(path!.width).toBeGreaterThan(200);
    expect(path!.height).toBeLessThan(200);
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
    expect(await page.getByRole('heading', { name: 'Tidak ada hasil untuk “qqxxzzyy”' }).isVisible()).toBe(
      true,
    );
    expect(await page.locator('[data-part="none"] .gambar').isVisible()).toBe(true);
    expect(await summary().textContent()).toBe('Tidak ada yang ditemukan.');
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

describe('long lists', () => {
  it('say how many are left, and count the same results beside the filters', async () => {
    await search(`?q=${common}`);
    // "136 tempat dan 1.588 halaman lain ditemukan."
    const counts = (await summary().textContent())!.match(/[\d.]*\d/g)!;
    const [total, texts] = [counts[0]!, counts[1] ?? '0'].map((text) => Number(text.replaceAll('.', '')));
    const shown = await places().count();
    const more = await page.locator('[data-part="places-more"]').textContent();
    const left = total! - shown;
    expect(more).toBe(`Tampilkan ${Math.min(24, left)} wilayah lagi, sisa ${formatCount(left)}`);
    const found = total! + texts!;
    const title = await page.locator('[data-part="filters-title"]').textContent();
    expect(title).toBe(`Saring ${formatCount(found)} hasil`);
    const kinds = await page.locator('fieldset[name="jenis"] .filter-count').allTextContents();
    const counted = kinds.reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0);
    expect(counted).toBe(found);
  });

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
    expect(await summary().textContent()).toMatch(/^[\d.]+ tempat ditemukan\.$/);
    await page.unroute('**/pagefind/**');
    await page.locator('[data-part="pages-failed"] a').click();
    await page.locator('.filters').waitFor();
    expect(pathOf(page)).toBe(`/cari/?q=${typed}`);
  });

  it('the pages are still found without the index of places, and the page says so', async () => {
    await page.route('**/api/v1/indeks.json', (route) => route.fulfill({ status: 404, body: '' }));
    await search(`?q=${typed}`);
    await pages().first().waitFor();
    expect(await page.getByText('Daftar wilayah tidak dapat dimuat.').isVisible()).toBe(true);
    expect(await summary().textContent()).toMatch(/^[\d.]+ halaman ditemukan\.$/);
    expect(await addressesOf('pages')).toContain(`/desa/${village.code}/`);
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
    expect(await page.locator('.failed .gambar').locator('visible=true').count()).toBe(1);
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
    // A query that finds pages beside the places.
    await search(`?q=${common}`);
    expect(await summary().textContent()).toMatch(/^[\d.]+ tempat ditemukan\.$/);
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
    expect(await axeFaults(page)).toEqual([]);
    await context.close();
    page = await site.browser.newPage();
  });
});
