import type { Browser, BrowserContext, Geolocation, Page } from 'playwright-core';

/** A visit to the page of one's own village, with all that was asked for on the way. */
export interface MyVillageVisit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The path and query of every request so far. */
  readonly requests: string[];
}

/** Opens the page at `address` in a browser of its own, whose phone stands at `at`; without it the visitor refuses. */
export async function visitMyVillage(
  browser: Browser,
  address: string,
  at: Geolocation | null,
): Promise<MyVillageVisit> {
  const context = await browser.newContext({
    ...(at === null ? {} : { geolocation: at, permissions: ['geolocation'] }),
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const requests: string[] = [];
  context.on('request', (request) => {
    const { pathname, search, host } = new URL(request.url());
    requests.push(host === new URL(address).host ? pathname + search : request.url());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return { context, page, requests };
}

/** Presses the button and waits for the answer; gives back its words. */
export async function pressButton(page: Page): Promise<string> {
  await page.locator('[data-part="button"]').click();
  await page.locator('[data-part="answer"] h2').waitFor();
  return answerOf(page);
}

/** The words of the answer that stands on the page, in one line, with plain spaces. */
export async function answerOf(page: Page): Promise<string> {
  const text = await page.locator('[data-part="answer"]').innerText();
  return text.replaceAll(/\s+/g, ' ').trim();
}
