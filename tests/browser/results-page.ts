import type { Page } from 'playwright-core';
import { siteData } from '../site/built-site.ts';

/** The villages of a status. */
export const withStatus = (status: string) => siteData.villages.filter((one) => one.status === status);

/** A status that some villages have and others do not, so that a filter has something to do. */
export const status = (['sudah', 'belum', 'tanpa_data'] as const).find((one) => {
  const count = withStatus(one).length;
  return count > 0 && count < siteData.villages.length;
})!;

/** The name that most villages share, as people type it. */
export const shared = [...Map.groupBy(siteData.villages, ({ name }) => name.toLowerCase())].reduce((a, b) =>
  b[1].length > a[1].length ? b : a,
)[0];

/** The search page. */
export function resultsOf(page: Page) {
  const summary = page.locator('.site-search [role="status"]');
  const settled = () => summary.filter({ hasText: /ditemukan\.$/ }).waitFor();
  return {
    summary,
    places: page.locator('[data-part="places-list"] a'),
    pages: page.locator('[data-part="pages-list"] a'),
    box: (name: string, value: string) => page.locator(`.filters input[name="${name}"][value="${value}"]`),
    /** Waits until all that can be searched has answered. */
    settled,
    /** Opens the page with a query and waits for the answers. */
    search: async (site: string, query: string): Promise<void> => {
      await page.goto(new URL(`/cari/${query}`, site).href);
      await settled();
    },
    /** The addresses of a whole list, with all that its button brings. */
    addressesOf: async (list: 'places' | 'pages'): Promise<string[]> => {
      const more = page.locator(`[data-part="${list}-more"]`);
      const links = page.locator(`[data-part="${list}-list"] a`);
      while (await more.isVisible()) {
        const before = await links.count();
        await more.click();
        await links.nth(before).waitFor();
      }
      return links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
    },
  };
}
