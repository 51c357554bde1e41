import { existsSync, readdirSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type SiteServer } from '#lib/serve-folder.ts';
import { launchBrowser } from './browser.ts';
import { inventedSite } from './invented-site.ts';
import { pageKindsOf } from './page-kinds.ts';
import { expectedDir, pictureFault } from './picture-of-page.ts';
import { visit } from './visit.ts';

/** How a page is photographed. */
interface Look {
  readonly width: number;
  /** Height of the picture; without it the whole page. */
  readonly height?: number;
  readonly colorScheme?: 'dark';
  readonly media?: 'print';
}

const LOOKS = {
  '320': { width: 320 },
  '360': { width: 360 },
  '360-dark': { width: 360, colorScheme: 'dark' },
  '768': { width: 768 },
  '1440': { width: 1440 },
  '1440-dark': { width: 1440, colorScheme: 'dark' },
  // Only what is seen at first: below it the page goes on as it begins.
  '2560': { width: 2560, height: 1440 },
  // The breadth of A4.
  print: { width: 794, media: 'print' },
} as const satisfies Record<string, Look>;
type LookName = keyof typeof LOOKS;

const EVERY_SCREEN: readonly LookName[] = ['360', '360-dark', '768', '1440', '1440-dark'];
const TWO_SCREENS: readonly LookName[] = ['360', '1440-dark'];

/** The kinds of page with the looks that are kept of each; the others are built of the same parts. */
const PICTURES: Readonly<Record<string, readonly LookName[]>> = {
  home: [...EVERY_SCREEN, '320', '2560'],
  regency: [...EVERY_SCREEN, 'print'],
  'large-district': EVERY_SCREEN,
  'smallest-district': TWO_SCREENS,
  'village-sudah': [...EVERY_SCREEN, '320', '2560', 'print'],
  'village-belum': EVERY_SCREEN,
  'village-tanpa-data': ['360', '768', '1440-dark'],
  data: EVERY_SCREEN,
  about: EVERY_SCREEN,
  'search-results': EVERY_SCREEN,
  programme: [...EVERY_SCREEN, 'print'],
  situations: ['360', '768', '1440-dark'],
  'sub-programme': TWO_SCREENS,
  class: ['360', '768', '1440-dark'],
  glossary: TWO_SCREENS,
  'news-list': EVERY_SCREEN,
  'news-article': EVERY_SCREEN,
  'not-found': EVERY_SCREEN,
  changes: TWO_SCREENS,
  'changes-release': TWO_SCREENS,
  'moved-code': TWO_SCREENS,
  'search-none': TWO_SCREENS,
  offline: TWO_SCREENS,
  embed: TWO_SCREENS,
  'embed-of-older-release': ['360'],
  'map-status': ['360', '1440'],
  'map-class': [...EVERY_SCREEN, 'print'],
  'map-year': TWO_SCREENS,
  'map-share': TWO_SCREENS,
  'map-goal': TWO_SCREENS,
  'map-time': TWO_SCREENS,
  'compared-regency': TWO_SCREENS,
  'two-areas-chosen': ['360', '1440-dark', 'print'],
  'my-village': TWO_SCREENS,
};
/** A village whose name has 40 characters, on a narrow screen. */
const LONG_NAME = '/desa/9901012007/';

const kinds = new Map(pageKindsOf(inventedSite()).map(({ name, path }) => [name, path]));

/** Letters and colours as the page has them, whatever the settings of the machine. */
const SAME_ON_ALL_MACHINES = ['--disable-lcd-text', '--force-color-profile=srgb'];

let server: SiteServer;
let browser: Browser;
beforeAll(async () => {
  server = await serveFolder(inventedSite().folder, 0);
  browser = await launchBrowser(SAME_ON_ALL_MACHINES);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/**
 * A code as Debian's Chromium shows it; without windows it would take the font and its size from elsewhere. It stands in
 * the first layer, so that every rule of the site goes before it.
 */
const CODE_FONT = '@layer theme { code { font-family: "DejaVu Sans Mono"; font-size: 100% } }';

/** Makes the page wait for its font, so that how soon it came does not change the picture, and names that of codes. */
async function settleFonts(context: BrowserContext): Promise<void> {
  await context.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const css = (await response.text()).replace(/font-display:\s*optional/g, 'font-display:block');
    await route.fulfill({ response, body: css + CODE_FONT });
  });
}

async function photograph(path: string, { width, height, colorScheme, media }: Look): Promise<Buffer> {
  const context = await browser.newContext({
    colorScheme: colorScheme ?? 'light',
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    viewport: { width, height: height ?? 800 },
  });
  await settleFonts(context);
  const page = await context.newPage();
  await visit(page, new URL(path, server.url).href);
  if (media) await page.emulateMedia({ media });
  const png = await page.screenshot({
    fullPage: height === undefined,
    animations: 'disabled',
    caret: 'hide',
  });
  await context.close();
  return png;
}

async function expectPicture(name: string, path: string, look: LookName): Promise<void> {
  expect(await pictureFault(`${name}-${look}`, await photograph(path, LOOKS[look]))).toBeNull();
}

describe('the invented site looks as it was last accepted', () => {
  for (const [name, looks] of Object.entries(PICTURES)) {
    const path = kinds.get(name) ?? null;
    if (path === null) it.skip(`${name} (no such page)`);
    else it.each(looks)(`${name} at %s`, (look) => expectPicture(name, path, look));
  }
  it('a village with a long name at 320', () => expectPicture('village-long-name', LONG_NAME, '320'));

  it('and keeps no picture that nothing is compared with', () => {
    const looked = Object.entries(PICTURES).flatMap(([name, looks]) =>
      looks.map((look) => `${name}-${look}`),
    );
    const kept = (existsSync(expectedDir) ? readdirSync(expectedDir) : []).flatMap((file) =>
      file.endsWith('.webp') ? [file.slice(0, -5)] : [],
    );
    expect(kept.filter((name) => ![...looked, 'village-long-name-320'].includes(name))).toEqual([]);
  });
});
