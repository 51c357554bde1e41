import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOOKUP_INDEX_VERSION } from '#domain/lookup-index.ts';
import { axeFaults } from './axe-faults.ts';
import { common, lookupOf, pathOf, typed, village } from './lookup-page.ts';
import { openSite } from './open-site.ts';

const site = openSite();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 390, height: 800 }, hasTouch: true });
  page = await context.newPage();
  page.setDefaultTimeout(5000);
});
afterEach(async () => {
  await context.close();
});

const input = () => lookupOf(page).input;
const options = () => lookupOf(page).options;
const announcement = () => lookupOf(page).announcement;
const type = (text: string) => lookupOf(page).type(text);
const open = () => page.goto(site.url);

describe('with the keyboard', () => {
  it('leads to a village by typing, arrow and Enter, and tells a screen reader what happens', async () => {
    await open();
    await type(typed);
    const attributes = ['role', 'aria-expanded', 'aria-controls', 'aria-autocomplete'];
    const values = await Promise.all(attributes.map((name) => input().getAttribute(name)));
    expect(values).toEqual(['combobox', 'true', 'depan-list', 'list']);
    expect(await announcement().textContent()).toMatch(new RegExp(`^\\d+ hasil untuk ${typed}`));
    expect(await input().getAttribute('aria-activedescendant')).toBeNull();

    await input().press('ArrowDown');
    const active = await input().getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active!}`).getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('[aria-selected="true"]').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('depan-q');

    await input().press('Enter');
    await page.waitForURL(`**/desa/${village.code}/`);
  });

  it('sends the form when Enter is pressed without a choice', async () => {
    await open();
    await type(typed);
    await input().press('Enter');
    await page.waitForURL(`**/cari/?q=${typed}`);
  });

  it('closes the list with Escape and keeps the text; the arrow opens it again', async () => {
    await open();
    await type(typed);
    await input().press('Escape');
    expect(await options().first().isVisible()).toBe(false);
    expect(await input().getAttribute('aria-expanded')).toBe('false');
    expect(await input().inputValue()).toBe(typed);
    expect(await announcement().textContent()).toBe('');
    await input().press('ArrowDown');
    await options().first().waitFor();
  });

  it('leaves with Tab: focus goes on, the list is gone, nothing was chosen', async () => {
    await open();
    await type(typed);
    await input().press('ArrowDown');
    await input().press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Cari');
    expect(await options().first().isVisible()).toBe(false);
    expect(pathOf(page)).toBe('/');
  });

  it('goes round the options in both directions', async () => {
    await open();
    await type(common);
    const count = await options().count();
    await input().press('ArrowUp');
    expect(await input().getAttribute('aria-activedescendant')).toBe(`depan-list-${count - 1}`);
    await input().press('ArrowDown');
    expect(await input().getAttribute('aria-activedescendant')).toBeNull();
  });
});

describe('with mouse and finger', () => {
  it('follows a click', async () => {
    await open();
    await type(typed);
    await options().first().click();
    await page.waitForURL(`**/desa/${village.code}/`);
  });

  it('follows a tap', async () => {
    await open();
    await type(typed);
    await options().first().tap();
    await page.waitForURL(`**/desa/${village.code}/`);
  });

  it('has targets of at least 44 px', async () => {
    await open();
    await type(common);
    const targets = page.locator('#depan-q, form:has(#depan-q) button, #depan-list [role="option"]');
    const heights = await targets.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});

describe('the list', () => {
  it('has a last option that leads to all results when there are more than it shows', async () => {
    await open();
    await type(common);
    expect(await options().last().getAttribute('href')).toBe(`/cari/?q=${common}`);
    expect(await announcement().textContent()).toMatch(/^8 dari [\d.]+ hasil/);
  });

  it('shows the status of a village as the pages do, and keeps each area of its path in one line', async () => {
    await open();
    await type(typed);
    const look = (mark: Locator) =>
      mark.evaluate((one) => ({
        html: one.innerHTML.replace(/\s/g, ''),
        fill: getComputedStyle(one.querySelector('.mark')!).fill,
      }));
    const option = options().first();
    const path = await option.locator('.place-path').textContent();
    expect(path).toMatch(/^Kec\.\u00a0[^·]+\u00a0· (Kab\.|Kota)\u00a0\S/);
    const inList = await look(option.locator('.status'));
    await option.click();
    await page.waitForURL(`**/desa/${village.code}/`);
    const marks = page.locator('td .status').filter({ has: page.locator(`.mark-${village.status}`) });
    expect(inList).toEqual(await look(marks.first()));
  });

  it('comes down within 0.15 s, or at once where the reader wants no motion', async () => {
    const secondsOf = async (): Promise<number> => {
      await open();
      await type(typed);
      return page.locator('#depan-list').evaluate((list) => {
        const style = getComputedStyle(list);
        return style.animationName === 'none' ? 0 : parseFloat(style.animationDuration);
      });
    };
    expect(await secondsOf()).toBeCloseTo(0.12);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await secondsOf()).toBe(0);
  });

  it('moves nothing on the page', async () => {
    await open();
    const measure = () =>
      page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        tops: [...document.querySelectorAll('h2, table')].map((one) => one.getBoundingClientRect().top),
      }));
    await input().focus();
    const before = await measure();
    await type(common);
    expect(await measure()).toEqual(before);
  });

  it('says so when no place fits', async () => {
    await open();
    await input().fill('qqxxzz');
    await page.getByText('Tidak ada wilayah yang cocok').first().waitFor();
    expect(await input().getAttribute('aria-expanded')).toBe('false');
  });

  it('has no accessibility fault that axe finds while it is open', async () => {
    await open();
    await type(common);
    await input().press('ArrowDown');
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('the index', () => {
  it('is loaded once, and only when somebody comes to the field', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(site.url, { waitUntil: 'networkidle' });
    expect(requests).not.toContain('/api/v1/indeks.json');
    await type(typed);
    await input().fill('');
    await type(common);
    expect(requests.filter((path) => path === '/api/v1/indeks.json')).toHaveLength(1);
  });

  it('may be missing: the form says so and still works; later it is tried again', async () => {
    let isMissing = true;
    await page.route('**/api/v1/indeks.json', (route) =>
      isMissing ? route.fulfill({ status: 404, body: 'tidak ada' }) : route.fallback(),
    );
    await open();
    await input().fill(typed);
    await page.getByText('Daftar wilayah tidak dapat dimuat.').first().waitFor();
    isMissing = false;
    await input().press('Backspace');
    await options().first().waitFor();
    isMissing = true;
    await input().press('Enter');
    await page.waitForURL('**/cari/?q=*');
  });

  it('may hold hostile names: they stay text', async () => {
    const name = 'Awan<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const index = {
      versi: LOOKUP_INDEX_VERSION,
      situs: '99',
      rilis: null,
      wilayah: [['99', 'Awan']],
      kecamatan: [['990101', 'Embun', [`2001 ${name}`], 't']],
      kode_lama: [],
    };
    await page.route('**/api/v1/indeks.json', (route) => route.fulfill({ json: index }));
    await open();
    await type('awan');
    await options().filter({ hasText: '<img src=x' }).waitFor();
    expect(await options().locator('img, script').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});
