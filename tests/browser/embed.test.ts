import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { areaAddress, villageAddress } from '#domain/address.ts';
import type { AreaCode } from '#domain/area-code.ts';
import { EMBED_HEIGHT, embedAddress, embedCode } from '#domain/embed.ts';
import { serveFolder, type SiteServer } from '#lib/serve-folder.ts';
import { siteData } from '../site/built-site.ts';
import { openSite } from './open-site.ts';

const areas = ['province', 'regency', 'district'].flatMap(
  (level) => siteData.areas.find((area) => area.level === level) ?? [],
);
const district = areas.at(-1)!;

const site = openSite();
let host: SiteServer;
let folder: string;
let context: BrowserContext;
let page: Page;

// A site of somebody else: another origin, which no embed may reach or need.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'host-'));
  for (const { code } of areas) writeFileSync(join(folder, `${code}.html`), hostPage(code));
  writeFileSync(join(folder, '404.html'), '');
  host = await serveFolder(folder, 0);
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  await context.close();
});

/** A page with nothing but the embed of an area, put in by the code that the site offers. */
function hostPage(code: AreaCode): string {
  const address = new URL(embedAddress(code), site.url).href;
  return `<!doctype html><html lang="id"><head><title>Situs lain</title>
    <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>
    <body style="margin:0"><header><h1>Situs lain</h1></header><main>${embedCode({ address, title: 'Kampung KB' })}</main></body></html>`;
}

async function openFrame(
  code: AreaCode,
  width: number,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Frame> {
  context = await site.browser.newContext({ colorScheme, viewport: { width, height: 700 } });
  page = await context.newPage();
  await page.goto(new URL(`${code}.html`, host.url).href, { waitUntil: 'networkidle' });
  return page.frame({ url: new URL(embedAddress(code), site.url).href })!;
}

describe.each(areas.map(({ level, code }) => [level, code] as const))('the embed of a %s', (_, code) => {
  it.each([320, 600])('shows itself whole in a frame of %i px', async (width) => {
    const frame = await openFrame(code, width);
    const surplus = await frame.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { sideways: scrollWidth - innerWidth, down: scrollHeight - innerHeight };
    });
    expect(surplus).toEqual({ sideways: 0, down: 0 });
    const map = (await frame.locator('.embed-map svg').boundingBox())!;
    expect(map.height).toBeGreaterThan(EMBED_HEIGHT / 4);
  });
});

// The embed of a province has the same parts and a thousand tiles, which axe looks at one by one.
describe.each(areas.slice(1).map(({ level, code }) => [level, code] as const))(
  'the embed of a %s',
  (_, code) => {
    it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
      await openFrame(code, 600, colorScheme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(page.frames()).toHaveLength(2);
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
    });
  },
);

describe('links of an embed', () => {
  it.each([
    ['the name of the site', '.embed-band', () => areaAddress(district.code)],
    ['the link to the whole page', '.embed-links a', () => areaAddress(district.code)],
    ['a tile of the map', '.embed-map a', () => villageAddress(district.parts[0]!)],
  ])('open outside the frame: %s', async (_, selector, address) => {
    const frame = await openFrame(district.code, 600);
    await frame.locator(selector).first().click();
    await page.waitForURL(new URL(address(), site.url).href);
    expect(page.frames()).toHaveLength(1);
  });
});

describe('the page of an embed', () => {
  it('names the page of the area as the true one and stays out of search engines', async () => {
    context = await site.browser.newContext();
    page = await context.newPage();
    await page.goto(new URL(embedAddress(district.code), site.url).href);
    const canonical = page.locator('link[rel="canonical"]');
    expect(new URL((await canonical.getAttribute('href'))!).pathname).toBe(areaAddress(district.code));
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('[data-pagefind-body], script').count()).toBe(0);
  });
});
