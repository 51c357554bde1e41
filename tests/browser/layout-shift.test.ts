import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePageKinds, openPageKinds } from './page-kinds.ts';
import { readShifts, watchShifts } from './page-shifts.ts';
import { visit } from './visit.ts';

/** How late the typeface comes on a slow line. */
const FONT_DELAY_MS = 300;
/**
 * A page may be painted while half of it has come, and a line that is still incomplete moves by a pixel or two on a busy
 * machine. Less than this score (web.dev/articles/cls: 0.1 is still good) is no move that anyone could see.
 */
const LEAST_SHIFT = 0.001;

const pages = openPageKinds();

/** What moved on a page that is loaded once more or for the first time, as sentences. */
async function shiftsAt(page: Page, address: string): Promise<string[]> {
  await visit(page, address);
  const shifts = await page.evaluate(readShifts);
  return shifts
    .filter(({ value }) => value >= LEAST_SHIFT)
    .map(({ value, moved }) => `${value.toFixed(4)}: ${moved.join('; ')}`);
}

/** A page whose typeface comes late until that is taken back. */
async function openSlow(width: number): Promise<Page> {
  const page = await pages.browser.newPage({ viewport: { width, height: 800 } });
  await page.addInitScript(watchShifts);
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, FONT_DELAY_MS));
    await route.continue();
  });
  return page;
}

describePageKinds(({ path, ...rest }) => {
  // Following an address to a part of a page scrolls; that nobody is hit by.
  const kind = { ...rest, path: path.split('#')[0]! };
  it.each([360, 1440])('keeps everything in its place while it loads, %i px', async (width) => {
    const page = await openSlow(width);
    const firstVisitWithLateFont = await shiftsAt(page, pages.addressOf(kind));
    await page.unrouteAll();
    const secondVisit = await shiftsAt(page, pages.addressOf(kind));
    await page.close();
    expect({ firstVisitWithLateFont, secondVisit }).toEqual({ firstVisitWithLateFont: [], secondVisit: [] });
  });
});
