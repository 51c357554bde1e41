import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { TOKEN_PAIRS } from '#domain/design/token-pairs.ts';
import { pairsMet, textFaults } from './contrast-faults.ts';
import { common } from './lookup-page.ts';
import { fitWindow, openMarkedPage, stirEverything } from './marked-page.ts';
import { describePageKinds, openPageKinds } from './page-kinds.ts';
import { readSmallTargets } from './page-targets.ts';
import { readTexts } from './page-texts.ts';

const pages = openPageKinds();
/** The English pages have the classes of the Indonesian ones, and the tokens have no language. */
const isMeant = (name: string) => !name.startsWith('english-');
/** How many pages are to be read, and how many were: a filtered run reads only some. */
const count = { all: 0, read: 0 };

/**
 * Faults of an open page as it is and with the pointer on everything, each once. It is read in the light only: the dark
 * gives the same tokens other values, and nothing else that has to do with texts (tests/styles.test.ts).
 */
async function faultsOf(page: Page): Promise<Set<string>> {
  const faults = new Set<string>();
  const read = async (start: string): Promise<void> => {
    const texts = await page.evaluate(readTexts);
    const found = texts.flatMap((text) => [...textFaults(text, 'light'), ...textFaults(text, 'dark')]);
    for (const fault of found) if (!faults.has(fault)) faults.add(start + fault);
  };
  await read('');
  for (const { where, width, height } of await page.evaluate(readSmallTargets)) {
    faults.add(`${where}: ${width} x ${height} px to press`);
  }
  await page.evaluate(stirEverything);
  await read('pointed at: ');
  return faults;
}

describe('texts have colours of the tokens that are read with ease, and links have room for a finger', () => {
  describePageKinds((kind) => {
    count.all += 1;
    it('on a phone and a desk, light and dark, pointed at or not', async () => {
      const faults = new Set<string>();
      for (const width of [360, 1440]) {
        const page = await openMarkedPage(pages.browser, pages.addressOf(kind), width);
        for (const fault of await faultsOf(page)) faults.add(fault);
        await page.close();
      }
      count.read += 1;
      expect([...faults].sort()).toEqual([]);
      // The page of the style shows everything that the site has: 25 seconds alone, twice that beside another test.
    }, 180_000);
  }, isMeant);

  it.each(['/', '/data/'])('in the open look-up of %s', async (path) => {
    const page = await openMarkedPage(pages.browser, new URL(path, pages.home).href, 1440);
    const input = page.locator('[data-place-lookup] input').first();
    await input.pressSequentially(common);
    await page.locator('[data-place-lookup] [role="option"]').first().waitFor();
    await input.press('ArrowDown');
    await fitWindow(page);
    expect([...(await faultsOf(page))].sort()).toEqual([]);
    await page.close();
  });

  it('and every pair for texts that the list has is met on some page', ({ skip }) => {
    skip(count.read < count.all, 'not all pages were read');
    const listed = TOKEN_PAIRS.filter(({ use }) => use !== 'graphic').map(({ fg, bg }) => `${fg} on ${bg}`);
    expect(listed.filter((pair) => !pairsMet.has(pair))).toEqual([]);
  });
});
