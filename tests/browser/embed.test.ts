import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { areaAddress, villageAddress } from '#domain/address.ts';
import type { AreaCode } from '#domain/area-code.ts';
import type { Status } from '#domain/release.ts';
import { tileId } from '#maps/classes.ts';
import { EMBED_HEIGHT, embedAddress, embedCode } from '#domain/embed.ts';
import { pinnedReleases } from '#domain/pinned-releases.ts';
import { serveFolder, type SiteServer } from '#lib/serve-folder.ts';
import { siteData } from '../site/built-site.ts';
import { axeFaults } from './axe-faults.ts';
import { inventedSite } from './invented-site.ts';
import { openSite } from './open-site.ts';

const areas = ['province', 'regency', 'district'].flatMap(
  (level) => siteData.areas.find((area) => area.level === level) ?? [],
);
const district = areas.at(-1)!;

const site = openSite();
let host: SiteServer;
let older: SiteServer;
let folder: string;
let context: BrowserContext;
let page: Page;

// A site of somebody else: another origin, which no embed may reach or need.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'host-'));
  for (const { code } of areas) {
    writeFileSync(join(folder, `${code}.html`), hostPage(new URL(embedAddress(code), site.url).href));
  }
  writeFileSync(join(folder, '404.html'), '');
  host = await serveFolder(folder, 0);
  older = await serveFolder(inventedSite().folder, 0);
});
afterAll(async () => {
  await host.close();
  await older.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  await context.close();
});

/** A page with nothing but an embed, put in by the code that the site offers. */
function hostPage(address: string): string {
  return `<!doctype html><html lang="id"><head><title>Situs lain</title>
    <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>
    <body style="margin:0"><header><h1>Situs lain</h1></header><main>${embedCode({ address, title: 'Kampung KB' })}</main></body></html>`;
}

/** A text with plain spaces, where the page keeps words together. */
function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ');
}

async function openFrame(code: AreaCode, width: number): Promise<Frame> {
  context = await site.browser.newContext({ viewport: { width, height: 700 } });
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
      // By itself: axe needs scripts, which the frame forbids.
      context = await site.browser.newContext({
        colorScheme,
        viewport: { width: 600, height: EMBED_HEIGHT },
      });
      page = await context.newPage();
      await page.goto(new URL(embedAddress(code), site.url).href);
      expect(await axeFaults(page)).toEqual([]);
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

describe('a frame that may do little', () => {
  it('still has the style and the font of the site, and runs no script', async () => {
    const frame = await openFrame(district.code, 600);
    const fonts = await frame.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect(fonts.join()).toContain('Plus Jakarta Sans');
    expect(await page.locator('iframe').getAttribute('sandbox')).not.toContain('allow-scripts');
    expect(await frame.locator('script').count()).toBe(0);
  });

  it('lets a link open in a new tab, which is a whole page', async () => {
    const frame = await openFrame(district.code, 600);
    const opened = context.waitForEvent('page');
    await frame
      .locator('.embed-links a')
      .first()
      .click({ modifiers: ['Control'] });
    const tab = await opened;
    await tab.waitForURL(new URL(areaAddress(district.code), site.url).href);
    expect(await tab.evaluate(() => window.origin)).toBe(new URL(site.url).origin);
    expect(page.frames()).toHaveLength(2);
  });
});

// Only the invented country has several releases.
describe('an embed pinned to a release', () => {
  const { data } = inventedSite();
  const regency = data.areas.find((area) => area.level === 'regency' && pinnedReleases(area).length > 1)!;
  const pinned = pinnedReleases(regency);

  async function openPinned(release: string): Promise<Frame> {
    const address = new URL(embedAddress(regency.code, release), older.url).href;
    writeFileSync(join(folder, `${release}.html`), hostPage(address));
    context = await site.browser.newContext({ viewport: { width: 360, height: 700 } });
    page = await context.newPage();
    await page.goto(new URL(`${release}.html`, host.url).href, { waitUntil: 'networkidle' });
    return page.frame({ url: address })!;
  }

  it.each(pinned)('shows what was known after it, in words and on the map: %s', async (release) => {
    const frame = await openPinned(release);
    const state = regency.timeline.find((one) => one.release === release)!;
    const fills = await frame
      .locator('.embed-map a > use')
      .evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('href')!.split('-').at(-1)!));
    const onMap = (status: Status) => fills.filter((fill) => fill === tileId('', status).slice(1)).length;
    expect([onMap('sudah'), onMap('belum'), onMap('tanpa_data')]).toEqual([
      state.sudah,
      state.belum,
      state.tanpa_data,
    ]);
    const answer = wordsOf(await frame.locator('.embed-say').innerText());
    expect(answer).toContain(`${state.sudah} dari ${state.total}`);
  });

  it('says that there are newer data, and leads to them out of the frame', async () => {
    const frame = await openPinned(pinned.at(-1)!);
    const note = frame.locator('.embed-newer a');
    expect(wordsOf(await note.innerText())).toBe('Ada data yang lebih baru (per 31 Maret 2024)');
    await note.click();
    await page.waitForURL(new URL(areaAddress(regency.code), older.url).href);
  });

  it('says nothing of newer data while it is the newest', async () => {
    const frame = await openPinned(pinned[0]!);
    expect(await frame.locator('.embed-newer').count()).toBe(0);
  });

  it('holds its whole content on a telephone, with the note of newer data', async () => {
    const frame = await openPinned(pinned.at(-1)!);
    const surplus = await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(surplus).toBe(0);
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
