import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { areaAddress, mapAddress } from '#domain/address.ts';
import { siteData } from '../site/built-site.ts';
import { openSite } from './open-site.ts';
import { visit } from './visit.ts';

const site = openSite();
const address = () => new URL(areaAddress(siteData.site.region), site.url).href;
/** The first status that the region has villages of. */
const status = (['sudah', 'belum', 'tanpa_data'] as const).find(
  (one) => siteData.areas[0]!.coverage[one] > 0,
)!;

/** How a status is filled in the key and in the map. */
async function fills(page: Page): Promise<{ key: string; map: string }> {
  const fillOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fill);
  return { key: await fillOf(`.legend .mark-${status}`), map: await fillOf(`.map .map-${status}`) };
}

describe('with the colours of the system', () => {
  it.each(['light', 'dark'] as const)('the key is drawn as the map is, %s', async (colorScheme) => {
    const page = await site.browser.newPage({ colorScheme, forcedColors: 'active' });
    await visit(page, address());
    const { key, map } = await fills(page);
    await page.close();
    expect(key).toBe(map);
  });
});

describe('on paper', () => {
  const region = siteData.site.region;
  it.each([areaAddress(region), mapAddress(region, 'status'), mapAddress(region, 'waktu')])(
    '%s leaves out what nobody can press there',
    async (path) => {
      const page = await site.browser.newPage();
      await visit(page, new URL(path, site.url).href);
      await page.emulateMedia({ media: 'print' });
      const printed = await page
        .locator('.no-print')
        .evaluateAll((all) =>
          all.filter((one) => (one as HTMLElement).checkVisibility()).map((one) => one.className),
        );
      await page.close();
      expect(printed).toEqual([]);
    },
  );

  it('a page says whose it is and where it stands', async () => {
    const page = await site.browser.newPage();
    await visit(page, address());
    const line = page.locator('.print-only');
    const seen = [await line.isVisible()];
    await page.emulateMedia({ media: 'print' });
    seen.push(await line.isVisible());
    const text = (await line.textContent())!.replace(/\s+/g, ' ').trim();
    await page.close();
    expect(seen).toEqual([false, true]);
    const { name, baseAddress } = siteData.site;
    expect(text).toBe(`${name}, ${baseAddress}${areaAddress(siteData.site.region)}`);
  });
});
