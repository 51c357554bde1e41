import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
const type = (text: string) => lookupOf(page).type(text);
const open = () => page.goto(site.url);

describe('on other terms', () => {
  it('is a plain form without a script', async () => {
    await context.close();
    context = await site.browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await open();
    expect(await input().getAttribute('role')).toBeNull();
    await input().fill('sukasari lebak');
    await input().press('Enter');
    await page.waitForURL('**/cari/?q=sukasari+lebak');
    await page.getByText('Pencarian membutuhkan JavaScript.').waitFor();
    await page.locator('.needs-script').getByRole('link').click();
    expect(pathOf(page)).toBe('/wilayah/');
  });

  it('may stand on a page twice', async () => {
    await page.route(site.url, async (route) => {
      const html = await (await route.fetch()).text();
      const form = /<form[^>]*data-place-lookup[\s\S]*?<\/form>/.exec(html)![0];
      const second = form.replaceAll('depan-', 'kedua-');
      await route.fulfill({ body: html.replace(form, form + second), contentType: 'text/html' });
    });
    await open();
    await type(typed);
    await page.locator('#kedua-q').pressSequentially(common);
    await page.locator('#kedua-list [role="option"]').first().waitFor();
    expect(await options().first().isVisible()).toBe(false);
    expect(await page.locator('#kedua-q').getAttribute('aria-controls')).toBe('kedua-list');
    await page.locator('#kedua-q').press('ArrowDown');
    expect(await page.locator('#kedua-q').getAttribute('aria-activedescendant')).toBe('kedua-list-0');
    expect(await input().getAttribute('aria-activedescendant')).toBeNull();
  });

  it('stands in the header of other pages, where the window is wide enough', async () => {
    await page.setViewportSize({ width: 1100, height: 800 });
    await page.goto(new URL('/tentang/', site.url).href);
    const field = page.getByRole('banner').locator('input[name="q"]');
    await field.pressSequentially(typed);
    await page.getByRole('banner').getByRole('option').first().waitFor();
    await field.press('ArrowDown');
    await field.press('Enter');
    await page.waitForURL(`**/desa/${village.code}/`);
  });
});
