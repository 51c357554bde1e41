import { expect, it } from 'vitest';
import { describePageKinds, openPageKinds } from './page-kinds.ts';
import { hasPageTransition, readMotion } from './page-motion.ts';
import { visit } from './visit.ts';

const pages = openPageKinds();

describePageKinds((kind) => {
  it('moves nothing for longer than 0.3 s, and nothing at all where the reader wants no motion', async () => {
    const page = await pages.browser.newPage();
    await visit(page, pages.addressOf(kind));
    const long = await page.evaluate(readMotion, 0.3);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const unwanted = await page.evaluate(readMotion, 0.01);
    if (await page.evaluate(hasPageTransition)) unwanted.push('glides to the next page');
    await page.close();
    expect({ long, unwanted }).toEqual({ long: [], unwanted: [] });
  });
});
