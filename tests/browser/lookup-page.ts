import type { Page } from 'playwright-core';
import { siteData } from '../site/built-site.ts';

const nameCounts = Map.groupBy(siteData.villages, ({ name }) => name.toLowerCase());

/** A village whose name is long enough to be typed in part, and that no other village shares. */
export const village = siteData.villages.find(
  ({ name }) => /^[a-z]{8,}$/i.test(name) && nameCounts.get(name.toLowerCase())!.length === 1,
)!;
/** That name as people type it. */
export const typed = village.name.toLowerCase();
/** A beginning that very many places share. */
export const common = siteData.villages[0]!.name.slice(0, 2).toLowerCase();

/** The look-up of the home page. */
export function lookupOf(page: Page) {
  const input = page.locator('#depan-q');
  const options = page.locator('#depan-list [role="option"]');
  const form = page.locator('form:has(#depan-q)');
  return {
    input,
    options,
    form,
    announcement: form.locator('[role="status"]'),
    type: async (text: string): Promise<void> => {
      await input.pressSequentially(text);
      await options.first().waitFor();
    },
  };
}

/** Path and query of the page that is open. */
export function pathOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}
