import type { Page } from 'playwright-core';

/** Opens an address and waits until all of the page is there: its font, the results of a search, two frames drawn. */
export async function visit(page: Page, address: string): Promise<void> {
  const searches = new URL(address).searchParams.has('q');
  await page.goto(address, { waitUntil: searches ? 'networkidle' : 'load' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}
