import { describe, expect, it } from 'vitest';
import { siteData } from '../site/built-site.ts';
import { openSite } from './open-site.ts';
import { visit } from './visit.ts';

/** A common cheap telephone, less the bars of its browser. */
const PHONE = { width: 360, height: 740 };

const site = openSite();

describe('the first screen of the home page on a phone', () => {
  it('has the question, the search, the whole map, the count, and the date and source of the count', async () => {
    const page = await site.browser.newPage({ viewport: PHONE });
    await visit(page, site.url);
    const bottomOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().bottom);
    for (const part of ['h1', '.lookup-input', '.hero-map > svg', '.hero-legend', '.tally']) {
      expect(await bottomOf(part), part).toBeLessThanOrEqual(PHONE.height);
    }
    if (siteData.releases.length > 0) {
      // Of several sources the first must be there, with the date before it.
      expect(await bottomOf('.hero-state .note a'), 'source').toBeLessThanOrEqual(PHONE.height);
    }
    await page.close();
  });
});
