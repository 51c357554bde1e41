import type { Page } from 'playwright-core';

/** Opens an address and waits until all of the page is there: its font, its pictures, the results of a search, two frames drawn. */
export async function visit(page: Page, address: string): Promise<void> {
  const searches = new URL(address).searchParams.has('q');
  await page.goto(address, { waitUntil: searches ? 'networkidle' : 'load' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Those far below would wait until somebody scrolls to them.
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** Makes the letters of an open page twice as large, as a reader may; by no style sheet, which a policy might refuse. */
export async function doubleLetters(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
}
