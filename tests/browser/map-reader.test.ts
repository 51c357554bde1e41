import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { areaAddress, mapAddress } from '#domain/address.ts';
import { siteData } from '../site/built-site.ts';
import { BOUNDARY_SIZES, boundaryFrame } from '#maps/boundary-shapes.ts';
import { drawCoverageMap } from '#maps/draw-map.ts';
import { tinyMap, villagesOf, withSmallCity } from '../maps/tiny-maps.ts';
import { openSite } from './open-site.ts';

const site = openSite();
const province = siteData.areas.find(({ level }) => level === 'province')!;
const district = siteData.areas.find(({ level }) => level === 'district')!;
let context: BrowserContext;

afterEach(async () => {
  await context.close();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(new URL(path, site.url).href);
  return page;
}

/** What has the focus: the code in its address, and what the line above the map tells. */
async function told(page: Page): Promise<{ code: string; text: string }> {
  return page.evaluate(() => ({
    code: /\d+/.exec(document.activeElement?.getAttribute('href') ?? '')?.[0] ?? '',
    text: document.querySelector('.map-told')!.textContent,
  }));
}

const stops = (page: Page) => page.locator('svg.map a[tabindex="0"]').count();

describe('a map with the keyboard', () => {
  it('is one stop, and arrow keys walk from village to village and back', async () => {
    const page = await open(areaAddress(district.code));
    expect(await stops(page)).toBe(1);
    await page.locator('svg.map a[tabindex="0"]').focus();
    const first = await told(page);
    const seen = new Set([first.code]);
    for (let turn = 0; turn < 3 * district.coverage.total; turn++) {
      const before = (await told(page)).code;
      await page.keyboard.press(turn % 5 === 4 ? 'ArrowDown' : turn % 10 < 5 ? 'ArrowRight' : 'ArrowLeft');
      seen.add((await told(page)).code);
      if (before === (await told(page)).code) await page.keyboard.press('ArrowDown');
    }
    expect(seen.size).toBeGreaterThan(1);
    expect(await stops(page)).toBe(1);
    await page.keyboard.press('Home');
    expect((await told(page)).code).toBe(first.code);
  });

  it('is one stop for Tab, too: from the link that skips it to a village, and out', async () => {
    const page = await open(mapAddress(province.code, 'status'));
    await page.locator('.map-skip').focus();
    await page.keyboard.press('Tab');
    expect((await told(page)).code).toMatch(/^\d{10}$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('svg') === null)).toBe(true);
  });

  it('reaches every village by the page keys, in the order of codes', async () => {
    const page = await open(areaAddress(district.code));
    await page.locator('svg.map a[tabindex="0"]').focus();
    const seen = [(await told(page)).code];
    for (let turn = 1; turn < district.coverage.total; turn++) {
      await page.keyboard.press('PageDown');
      seen.push((await told(page)).code);
    }
    expect(new Set(seen).size).toBe(district.coverage.total);
    await page.keyboard.press('PageDown');
    expect((await told(page)).code).toBe(seen.at(-1));
    await page.keyboard.press('PageUp');
    expect((await told(page)).code).toBe(seen.at(-2));
  });

  it('tells the village, and n of N of its kecamatan, and rings it', async () => {
    const page = await open(mapAddress(province.code, 'status'));
    await page.locator('svg.map a[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    const { code, text } = await told(page);
    const village = siteData.villages.find((one) => one.code === code)!;
    const around = siteData.areas.find((one) => one.code === code.slice(0, 6))!;
    expect(text).toContain(village.name);
    expect(text).toContain(around.name);
    expect(text).toContain(String(around.coverage.total));
    expect(await page.locator('.map-ring path').count()).toBe(2);
    // The name of the link says which village it is, so that the numbers alone describe it.
    const fact = await page.locator(':focus').getAttribute('aria-describedby');
    const described = await page.locator(`#${fact}`).textContent();
    expect(described).toContain(String(around.coverage.total));
    expect(described).not.toContain(village.name);
  });

  it('opens the page of a village with Enter', async () => {
    const page = await open(mapAddress(province.code, 'status'));
    await page.locator('svg.map a[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const { code } = await told(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/desa/${code}/`);
  });

  it('can be passed over by a link that shows itself, and left with Escape', async () => {
    const page = await open(mapAddress(province.code, 'status'));
    const skip = page.locator('.map-skip');
    await skip.focus();
    const box = (await skip.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('svg') === null)).toBe(true);
    await page.locator('svg.map a[tabindex="0"]').focus();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement!.closest('svg') === null)).toBe(true);
    expect(await page.locator('.map-ring path').count()).toBe(0);
  });
});

/** A map on a telephone, with a finger on its first village. */
async function tapFirst() {
  const page = await open(areaAddress(district.code), {
    hasTouch: true,
    viewport: { width: 360, height: 800 },
  });
  const link = page.locator('svg.map a').first();
  await link.scrollIntoViewIfNeeded();
  await link.tap();
  return { page, link, address: (await link.getAttribute('href'))! };
}

describe('a map with a pointer', () => {
  it('tells what a mouse is over, and the hint again when it has left', async () => {
    const page = await open(areaAddress(district.code));
    const hint = (await told(page)).text;
    await page.locator('svg.map a').first().hover();
    expect((await told(page)).text).not.toBe(hint);
    await page.mouse.move(2, 2);
    expect((await told(page)).text).toBe(hint);
  });

  it('tells nothing more of a village once the mouse is beside it', async () => {
    const page = await open(areaAddress(district.code));
    const hint = (await told(page)).text;
    await page.locator('svg.map a').first().hover();
    expect((await told(page)).text).not.toBe(hint);
    const { x, y } = (await page.locator('svg.map').boundingBox())!;
    await page.mouse.move(x + 2, y + 2);
    expect((await told(page)).text).toBe(hint);
  });

  it('tells of what is drawn enlarged at its true place, too, and opens its page', async () => {
    const frame = boundaryFrame(withSmallCity(0.04), villagesOf('99'), BOUNDARY_SIZES.province);
    const svg = drawCoverageMap({ ...tinyMap('99', frame), enlarged: 'Diperbesar 2 kali' });
    const page = await open('/', {});
    await page.route('**/peta/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<svg[^>]* class="map [^]*?<\/svg>/, svg);
      await route.fulfill({ response, body });
    });
    await page.route('**/desa/**', (route) => route.fulfill({ contentType: 'text/html', body: 'desa' }));
    await page.goto(new URL(mapAddress(province.code, 'status'), site.url).href);
    const { x, y, width, height } = (await page.locator('svg.map use[aria-hidden]').boundingBox())!;
    await page.mouse.move(x + width * 0.4, y + height * 0.4);
    expect((await told(page)).text).toMatch(/^(?:Pasar Reka|Gedung Angan|Tengah|Alun|Cahaya)/);
    await page.mouse.click(x + width * 0.4, y + height * 0.4);
    await page.waitForURL('**/desa/9971**');
  });

  it('has room for every name on a telephone, so that the map does not move below a finger', async () => {
    const page = await open(mapAddress(province.code, 'status'), {
      hasTouch: true,
      viewport: { width: 360, height: 800 },
    });
    const heights = await page.evaluate(() => {
      const line = document.querySelector<HTMLElement>('.map-told')!;
      const before = line.offsetHeight;
      const after = [...document.querySelectorAll('svg.map a')].map((link) => {
        link.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
        link.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, cancelable: true }));
        return line.offsetHeight;
      });
      return { before, most: Math.max(...after) };
    });
    expect(heights.most).toBe(heights.before);
  });

  it('tells on the first tap of a finger and opens the page on the second', async () => {
    const { page, link, address } = await tapFirst();
    expect(new URL(page.url()).pathname).toBe(areaAddress(district.code));
    expect(await page.locator('.map-told a').getAttribute('href')).toBe(address);
    await link.tap();
    await page.waitForURL(`**${address}`);
  });

  it('has a link above the map that a finger can press, too', async () => {
    const { page, address } = await tapFirst();
    await page.locator('.map-told a').tap();
    await page.waitForURL(`**${address}`);
  });
});

describe('a map without a script', () => {
  it('has no stops and no empty line, and its shapes lead to their pages', async () => {
    const page = await open(areaAddress(district.code), { javaScriptEnabled: false });
    expect(await stops(page)).toBe(0);
    expect(await page.locator('.map-told').isVisible()).toBe(false);
    const link = page.locator('svg.map a').first();
    const address = (await link.getAttribute('href'))!;
    await link.click();
    await page.waitForURL(`**${address}`);
  });
});
