import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  page.setDefaultTimeout(5000);
});
afterEach(async () => {
  await context.close();
});

const address = (hash = '', path = '/program/klasifikasi/') => new URL(path + hash, site.url).href;
const part = (name: string) => page.locator(`[data-class-calculator] [data-part="${name}"]`);
const choose = (indicator: string, score: number) =>
  page.locator(`[data-class-calculator] [name="${indicator}"][value="${score}"]`).check();
const steps = () => part('steps').locator('li').allTextContents();

describe('the calculator of the class', () => {
  it('begins with the lowest scores and says with every choice what follows', async () => {
    await page.goto(address());
    expect(await part('class').textContent()).toBe('Dasar');
    for (const key of ['pokja', 'funding', 'groups']) await choose(key, 4);
    for (const key of ['facilities', 'companion']) await choose(key, 2);
    expect(await part('input').innerText()).toMatch(/3,2\s+lulus/);
    for (const key of ['dataUse', 'operations']) await choose(key, 4);
    expect(await part('class').textContent()).toBe('Berkembang');
    expect(await steps()).toHaveLength(1);
    for (const key of ['participation', 'contraception', 'longActing']) await choose(key, 4);
    expect(await part('class').textContent()).toBe('Berkelanjutan');
    expect(await steps()).toEqual([]);
  });

  it('keeps the choices in the address and takes them from there', async () => {
    await page.goto(address());
    await choose('pokja', 3);
    expect(new URL(page.url()).hash).toBe('#skor=311111111111');
    await page.goto(address('#skor=333333321111'));
    await page.reload();
    expect(await part('class').textContent()).toBe('Dasar');
    expect(await steps()).toHaveLength(3);
    await part('lowest').click();
    expect(new URL(page.url()).hash).toBe('#skor=111111111111');
    expect(await page.locator('[data-class-calculator] [value="1"]:checked').count()).toBe(12);
  });

  it('takes no notice of an address that holds no scores', async () => {
    await page.goto(address('#skor=911111111111'));
    expect(await part('class').textContent()).toBe('Dasar');
  });

  it('does not hide behind its result what has the focus, and Enter leads nowhere', async () => {
    await page.goto(address());
    await page.locator('[data-class-calculator] [name="pokja"][value="1"]').focus();
    for (let tab = 0; tab < 12; tab++) {
      const isSeen = await page.evaluate(() => {
        const focus = document.activeElement!.getBoundingClientRect();
        return focus.bottom <= document.querySelector('[data-part="result"]')!.getBoundingClientRect().top;
      });
      expect(isSeen).toBe(true);
      if (tab === 11) await page.keyboard.press('Enter');
      else await page.keyboard.press('Tab');
    }
    expect(new URL(page.url()).search).toBe('');
  });

  it('speaks English on the English page, and writes numbers so', async () => {
    await page.goto(address('#skor=333333321111', '/en/program/klasifikasi/'));
    expect(await part('class').textContent()).toBe('Basic');
    expect(await part('process').innerText()).toContain('2.67');
    expect((await steps())[0]).toContain('Developing');
  });

  it('is hidden without scripts, and a sentence leads to the rules instead', async () => {
    await context.close();
    context = await site.browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(address());
    expect(await page.locator('[data-class-calculator] form').isVisible()).toBe(false);
    const link = part('needs-script').locator('a');
    await link.waitFor();
    const anchor = new URL((await link.getAttribute('href'))!, page.url()).hash;
    expect(await page.locator(anchor).count()).toBe(1);
  });
});
