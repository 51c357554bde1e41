import type { BrowserContext } from 'playwright-core';
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

/** What moved on the page while it was loaded, as sentences. */
async function shiftsAt(context: BrowserContext, address: string): Promise<string[]> {
  const page = await context.newPage();
  await page.addInitScript(watchShifts);
  await visit(page, address);
  const shifts = await page.evaluate(readShifts);
  await page.close();
  return shifts
    .filter(({ value }) => value >= LEAST_SHIFT)
    .map(({ value, moved }) => `${value.toFixed(4)}: ${moved.join('; ')}`);
}

describePageKinds(({ path, ...rest }) => {
  // Following an address to a part of a page scrolls; that nobody is hit by.
  const kind = { ...rest, path: path.split('#')[0]! };
  it.each([360, 1440])('keeps everything in its place while it loads, %i px', async (width) => {
    const viewport = { width, height: 800 };
    const slow = await pages.browser.newContext({ viewport });
    await slow.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, FONT_DELAY_MS));
      await route.continue();
    });
    const quick = await pages.browser.newContext({ viewport });
    const found = {
      firstVisitWithLateFont: await shiftsAt(slow, pages.addressOf(kind)),
      firstVisit: await shiftsAt(quick, pages.addressOf(kind)),
      secondVisit: await shiftsAt(quick, pages.addressOf(kind)),
    };
    await slow.close();
    await quick.close();
    expect(found).toEqual({ firstVisitWithLateFont: [], firstVisit: [], secondVisit: [] });
  });
});
