import { expect, it } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { describePageKinds, openPageKinds } from './page-kinds.ts';

const pages = openPageKinds();

describePageKinds((kind) => {
  it('has no accessibility fault that axe finds, light and dark', async () => {
    // Axe wants a page of a context that is named.
    const context = await pages.browser.newContext();
    const page = await context.newPage();
    await page.goto(pages.addressOf(kind));
    const found: Record<string, string[]> = {};
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found[colorScheme] = await axeFaults(page);
    }
    await context.close();
    expect(found).toEqual({ light: [], dark: [] });
  });
});
