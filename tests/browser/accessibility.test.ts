import { expect, it } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { describePageKinds, openPageKinds } from './page-kinds.ts';

const pages = openPageKinds();

describePageKinds((kind) => {
  it('has no accessibility fault that axe finds, light and dark', async () => {
    // Axe wants a page of a context that is named.
    const context = await pages.browser.newContext({ colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(pages.addressOf(kind));
    const light = await axeFaults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Nothing but the colours differs there.
    const dark = await axeFaults(page, ['color-contrast', 'link-in-text-block']);
    await context.close();
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  });
});
