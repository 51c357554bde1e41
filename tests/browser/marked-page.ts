import type { Browser, Page } from 'playwright-core';
import { markingStyle } from './marked-tokens.ts';
import { visit } from './visit.ts';

/** Opens a page with every token marked and nothing in motion; the window becomes as tall as the page. */
export async function openMarkedPage(browser: Browser, address: string, width: number): Promise<Page> {
  const page = await browser.newPage({
    bypassCSP: true,
    reducedMotion: 'reduce',
    viewport: { width, height: 800 },
  });
  await visit(page, address);
  await page.addStyleTag({ content: markingStyle });
  await fitWindow(page);
  return page;
}

/** Makes the window as tall as its page. */
export async function fitWindow(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()!.width, height });
}

/** Makes every element look as if the pointer and the keyboard were on it; runs inside the page. */
export function stirEverything(): void {
  const stir = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule && /:(hover|focus|active)/.test(rule.selectorText)) {
        // A class that nothing has keeps the weight of the selector as it was.
        rule.selectorText = rule.selectorText.replace(
          /:(hover|focus-visible|focus-within|focus|active)/g,
          ':not(.none)',
        );
      }
      if (rule instanceof CSSGroupingRule) stir(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) stir(sheet.cssRules);
}
