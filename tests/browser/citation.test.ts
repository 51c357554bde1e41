import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { areaAddress } from '#domain/address.ts';
import { siteData } from '../site/built-site.ts';
import { openSite } from './open-site.ts';

describe('the citations of a page in a browser', () => {
  const site = openSite();

  async function open(options: { readonly mayCopy: boolean; readonly script?: boolean }): Promise<Page> {
    const context = await site.browser.newContext({ javaScriptEnabled: options.script ?? true });
    if (options.mayCopy) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    if (!options.mayCopy) {
      await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    }
    await page.goto(site.url + areaAddress(siteData.site.region));
    await page.getByText('Kutip halaman ini').click();
    return page;
  }

  it('copies one, and says so', async () => {
    const page = await open({ mayCopy: true });
    const text = await page.locator('.cite pre').nth(2).textContent();
    await page.getByRole('button', { name: 'Salin BibTeX' }).click();
    await page.getByRole('status').filter({ hasText: 'Tersalin' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await page.context().close();
  });

  it('selects the text where the browser lets no page copy', async () => {
    const page = await open({ mayCopy: false });
    const text = await page.locator('.cite pre').first().textContent();
    await page.getByRole('button', { name: 'Salin Gaya berita' }).click();
    await page.waitForFunction(() => String(getSelection()) !== '');
    expect(await page.evaluate(() => String(getSelection()))).toBe(text);
    await page.context().close();
  });

  it('is whole without a script', async () => {
    const page = await open({ mayCopy: true, script: false });
    expect(await page.locator('.cite pre').count()).toBe(3);
    expect(await page.locator('.cite pre').first().isVisible()).toBe(true);
    expect(await page.locator('.cite button').count()).toBe(0);
    await page.context().close();
  });
});
