import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteData } from '../site/built-site.ts';
import { describePageKinds, openPageKinds } from './page-kinds.ts';
import { doubleLetters } from './visit.ts';

const pages = openPageKinds();
const WIDTHS = [320, 360, 768, 1440] as const;

/** By how many pixels an open page is wider than its window, at each width and with letters of twice the size. */
async function surplusOf(page: Page): Promise<Record<string, number>> {
  const surplusAt = async (width: number): Promise<number> => {
    await page.setViewportSize({ width, height: 800 });
    return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  };
  const surplus: Record<string, number> = {};
  for (const width of WIDTHS) surplus[width] = await surplusAt(width);
  await doubleLetters(page);
  surplus['360, large letters'] = await surplusAt(360);
  return surplus;
}

describePageKinds((kind) => {
  it('asks no other host for anything, logs no error, and needs no sideways scrolling, from a telephone to a wide screen, nor with letters of twice the size', async () => {
    const page = await pages.browser.newPage();
    const address = pages.addressOf(kind);
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).host !== new URL(address).host) foreign.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(address, { waitUntil: 'networkidle' });
    const surplus = Object.entries(await surplusOf(page)).filter(([, pixels]) => pixels > 0);
    await page.close();
    expect({ foreign, errors, surplus }).toEqual({ foreign: [], errors: [], surplus: [] });
  });
});

describe('without a script', () => {
  it('a visitor walks from the home page down to a village and up again', async () => {
    const context = await pages.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pages.home);
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('table').first().getByRole('link').first().click();
    await page.getByRole('table').first().getByRole('link').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/desa\/\d{10}\/$/);
    const crumbs = page.getByRole('navigation', { name: 'Anda di sini' });
    await crumbs.getByRole('link').nth(1).click();
    expect(new URL(page.url()).pathname).toBe(`/wilayah/${siteData.site.region}/`);
    await context.close();
  });
});
