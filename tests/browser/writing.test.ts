import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();
let context: BrowserContext;

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  context = await site.browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  await page.goto(new URL(path, site.url).href);
  return page;
}
afterEach(() => context.close());

describe.each([true, false])('with a script: %s', (javaScriptEnabled) => {
  it('a term opens where it stands, and leads to the glossary', async () => {
    const page = await open('/program/', { javaScriptEnabled });
    const opener = page.locator('.opener-term').first();
    const note = opener.locator('.opener-note');
    expect(await note.isVisible()).toBe(false);
    await opener.getByRole('button').first().click();
    await note.waitFor();
    const link = note.getByRole('link', { name: 'Di glosarium' });
    const target = (await link.getAttribute('href'))!;
    await link.click();
    await page.waitForURL(`**${target}`);
    expect(await page.locator(`[id="${target.split('#')[1]}"]`).isVisible()).toBe(true);
  });

  it('a term of several words opens by each of them, and is read as one', async () => {
    const page = await open('/program/sub-program/stunting/', { javaScriptEnabled });
    const opener = page.locator('.opener:has(.opener-word)').first();
    const words = (await opener.locator('.opener-link').textContent())!;
    expect(words.split(' ').length).toBeGreaterThan(1);
    const shown = opener.locator('.opener-word, .opener-button');
    expect((await shown.allTextContents()).join('')).toBe(words);
    expect(await opener.getByRole('button', { name: words, exact: true }).count()).toBe(1);
    await opener.locator('.opener-word').click({ position: { x: 4, y: 8 } });
    await opener.locator('.opener-note').waitFor();
  });

  it('a source opens where it stands and closes again', async () => {
    const page = await open('/en/program/', { javaScriptEnabled });
    const opener = page.locator('.opener-cite').first();
    await opener.getByRole('button').first().click();
    const note = opener.locator('.opener-note');
    await note.waitFor();
    expect(await note.locator('a[href^="http"]').count()).toBeGreaterThan(0);
    await note.getByRole('button', { name: 'Close' }).click();
    await note.waitFor({ state: 'hidden' });
  });

  it('a situation opens by its address and by hand', async () => {
    const page = await open('/program/untuk-saya/#balita', { javaScriptEnabled });
    const body = page.locator('#balita');
    await body.waitFor();
    expect(await page.locator('#lansia').isVisible()).toBe(false);
    await page.locator('[data-situation="lansia"] summary').click();
    expect(await page.locator('#lansia').isVisible()).toBe(true);
    expect(await body.locator('a[href^="/program/sub-program/"]').count()).toBeGreaterThan(1);
  });
});

describe('a browser without popovers', () => {
  it('gets links to the pages that say the same', async () => {
    const page = await open('/program/');
    // What an old browser makes of the style sheet: it skips what it cannot judge.
    const css = await page.evaluate(async () => {
      const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
      return Promise.all(sheets.map(async ({ href }) => (await fetch(href)).text()));
    });
    const rules = css.join('\n');
    expect(rules).toMatch(/@supports selector\(:popover-open\)/);
    expect(rules.split('@supports selector(:popover-open)')[0]).toMatch(
      /\.opener-note\{display:none\}|opener-note[^{]*\{[^}]*display:none/,
    );
    const link = page.locator('.opener-term .opener-link').first();
    expect(await link.getAttribute('href')).toMatch(/^\/glosarium\/#[a-z0-9-]+$/);
  });
});

describe('the situations with a script', () => {
  it('keep what is open in the address, and take it from there', async () => {
    const page = await open('/program/untuk-saya/?dari=surat');
    for (const key of ['hamil', 'usaha']) await page.locator(`[data-situation="${key}"] summary`).click();
    await page.waitForFunction(() => location.hash === '#hamil+usaha');
    await page.reload();
    await page.locator('#usaha').waitFor();
    expect(await page.locator('[data-situation][open]').count()).toBe(2);
    await page.locator('[data-part="close"]').click();
    await page.waitForFunction(() => location.hash === '' && location.search === '?dari=surat');
    expect(await page.locator('[data-situation][open]').count()).toBe(0);
  });
});

describe('the tree of the programme', () => {
  it('gives a keyboard a list of its links, in sight while one of them has the focus', async () => {
    const page = await open('/program/sasaran/');
    const list = page.locator('.chart-list');
    const links = list.locator('a');
    const drawn = page.locator('.chart-broad a[href^="/program/sub-program/"]');
    expect(await links.count()).toBe(await drawn.count());
    const height = () => list.evaluate((one) => one.getBoundingClientRect().height);
    expect(await height()).toBeLessThan(2);
    await links.first().focus();
    expect(await height()).toBeGreaterThan(100);
    await links.last().press('Tab');
    expect(await height()).toBeLessThan(2);
  });
});

describe('the checklist on paper', () => {
  it('stands alone, with boxes and blanks', async () => {
    const page = await open('/program/pembentukan/');
    await page.evaluate(() => document.documentElement.classList.add('prints-checklist'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.checklist li').first().isVisible()).toBe(true);
    expect(await page.locator('.checklist-head').isVisible()).toBe(true);
    expect(await page.locator('.prose > p').first().isVisible()).toBe(false);
    expect(await page.locator('.big-steps').isVisible()).toBe(false);
  });
});

describe('the look-up of the English edition', () => {
  it('leads to English pages and names places in English', async () => {
    const page = await open('/en/');
    await page.locator('#depan-q').pressSequentially('saketi');
    const option = page.locator('#depan-list [role="option"]').first();
    await option.waitFor();
    expect(await option.innerText()).toMatch(/Saketi (District|Village)/);
    await option.click();
    await page.waitForURL('**/en/{desa,wilayah}/**');
  });

  it('finds only English pages', async () => {
    const page = await open('/en/cari/?q=working+group');
    const found = page.locator('[data-part="pages-list"] a');
    await found.first().waitFor();
    const hrefs = await found.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.filter((href) => !href!.startsWith('/en/'))).toEqual([]);
  });
});
