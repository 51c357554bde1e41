import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteData } from '../site/built-site.ts';
import { describePageKinds, openPageKinds } from './page-kinds.ts';
import { type ParagraphLines, readLines } from './page-lines.ts';
import { hasPageTransition, readMotion } from './page-motion.ts';
import { readPartedOpeners, readPartedPhrases } from './page-parted.ts';
import { doubleLetters, visit } from './visit.ts';

const pages = openPageKinds();
const WIDTHS = [320, 360, 768, 1440] as const;

/** "1.410 belum / ada data" would say the opposite of what is true; the others are only harder to read in two halves. */
const PHRASES = [
  String.raw`(?<![\d.])\d{1,3}(?:\.\d{3})*\s(?:sudah|belum)(?:\sada\sdata)?`,
  String.raw`\bbelum\sada\sdata`,
  String.raw`\bKampung\sKB\b`,
  String.raw`\b\d{1,2}\s(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\s\d{4}\b`,
];
const PROSE = { selector: '.prose > p:not(.note, .lead)', least: 3 };
const EVERY_PARAGRAPH = { selector: 'p, figcaption, caption', least: 1 };
/** How many paragraphs of running text were measured. */
let measured = 0;

const setWidth = (page: Page, width: number) => page.setViewportSize({ width, height: 800 });

/** By how many pixels an open page is wider than its window of a width. */
async function surplusAt(page: Page, width: number): Promise<number> {
  await setWidth(page, width);
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Those whose lines are not read with ease, as they are. */
function told(
  paragraphs: readonly ParagraphLines[],
  isFault: (lines: readonly number[]) => boolean,
): string[] {
  return paragraphs
    .filter(({ lines }) => isFault(lines))
    .map(({ start, lines }) => `"${start}": ${lines.join(', ')}`);
}

/** Letters are not equally broad: one line may be a little out of the measure, a paragraph may not. */
function isOutOfMeasure(lines: readonly number[]): boolean {
  const mean = lines.reduce((sum, line) => sum + line, 0) / lines.length;
  return mean < 60 || mean > 75;
}

/** Opens a page, and notes what it asks of other hosts and which errors it logs. */
async function openWatched(address: string) {
  const page = await pages.browser.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(address).host) foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await visit(page, address);
  await page.waitForLoadState('networkidle');
  return { page, foreign, errors };
}

/** Opening takes longer than looking: each page is opened once for all that is asked of it. */
describePageKinds((kind) => {
  let opened: Awaited<ReturnType<typeof openWatched>>;
  let page: Page;
  beforeAll(async () => {
    opened = await openWatched(pages.addressOf(kind));
    page = opened.page;
  });
  afterAll(() => page.close());

  it('asks no other host for anything, and logs no error', () => {
    const { foreign, errors } = opened;
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  });

  it('moves nothing for longer than 0.3 s, and nothing at all where the reader wants no motion', async () => {
    const long = await page.evaluate(readMotion, 0.3);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const unwanted = await page.evaluate(readMotion, 0.01);
    if (await page.evaluate(hasPageTransition)) unwanted.push('glides to the next page');
    await page.emulateMedia({ reducedMotion: null });
    expect({ long, unwanted }).toEqual({ long: [], unwanted: [] });
  });

  it('keeps a number and what it counts on one line, on a phone and a tablet', async () => {
    const found: string[] = [];
    for (const width of WIDTHS.filter((one) => one < 1000)) {
      await setWidth(page, width);
      const parted = await page.evaluate(readPartedPhrases, PHRASES);
      const astray = await page.evaluate(readPartedOpeners);
      found.push(...[...parted, ...astray].map((fault) => `${width} px: ${fault}`));
    }
    expect(found).toEqual([]);
  });

  it('has running text with lines of 60 to 75 characters on a desk, and no lines over 80', async () => {
    await setWidth(page, 1440);
    const prose = await page.evaluate(readLines, PROSE);
    const paragraphs = await page.evaluate(readLines, EVERY_PARAGRAPH);
    measured += prose.length;
    expect({
      outOfMeasure: told(prose, isOutOfMeasure),
      tooLong: told(paragraphs, (lines) => Math.max(...lines) > 80),
    }).toEqual({ outOfMeasure: [], tooLong: [] });
  });

  it('needs no sideways scrolling, from a telephone to a wide screen, nor with letters of twice the size', async () => {
    const surplus: Record<string, number> = {};
    for (const width of WIDTHS) surplus[width] = await surplusAt(page, width);
    await doubleLetters(page);
    surplus['360, large letters'] = await surplusAt(page, 360);
    expect(Object.entries(surplus).filter(([, pixels]) => pixels > 0)).toEqual([]);
  });
});

it('running text was measured in at least three paragraphs of the site', () => {
  expect(measured).toBeGreaterThanOrEqual(3);
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
