import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sheetAddress, villageAddress } from '#domain/address.ts';
import type { VillageRecord } from '#domain/site-data.ts';
import { siteData } from '../site/built-site.ts';
import { inventedSite } from './invented-site.ts';
import { openSite } from './open-site.ts';
import { visit } from './visit.ts';

const built = openSite();
const invented = openSite(inventedSite().folder);

/** Breadth of what can be printed on A4 beside the margins of the sheet, in CSS pixels. */
const PAPER = { width: Math.round((180 / 25.4) * 96), height: 1000 };

/** How much a village's sheet has to say: its names, and the source that its status rests on. */
function lengthOf({ code, name, kampung }: VillageRecord): number {
  const above = siteData.areas.filter((area) => code.startsWith(area.code) && area.code.length > 2);
  const names = above.reduce((sum, area) => sum + area.name.length, 3 * name.length);
  return names + (kampung[0]?.source?.length ?? 0);
}

const longest = (['sudah', 'belum', 'tanpa_data'] as const).flatMap((status) => {
  const own = siteData.villages.filter((village) => village.status === status);
  return own.sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 2);
});
const sheets = [
  ...longest.map(({ code }) => ({ site: built, path: sheetAddress(code) })),
  // Those that the built site may not have, and a name of 40 letters.
  ...inventedSite()
    .data.villages.filter(
      ({ code, status }, index, all) =>
        all.findIndex((one) => one.status === status) === index || code === '9901012007',
    )
    .map(({ code }) => ({ site: invented, path: sheetAddress(code) })),
];

async function open({ site, path }: { site: typeof built; path: string }): Promise<Page> {
  const page = await site.browser.newPage({ viewport: PAPER });
  await visit(page, new URL(path, site.url).href);
  return page;
}

/** The pages of a PDF: Chromium writes one such object for each. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Every colour of letters that is seen. */
function textColors(): string[] {
  const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) =>
      element.checkVisibility() &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== ''),
  );
  return [...new Set(seen.map((element) => getComputedStyle(element).color))];
}

describe('the sheet for the board of a village', () => {
  it.each(sheets)('$path prints on one page of A4, in black, with a code that is read', async (sheet) => {
    const page = await open(sheet);
    expect(await pagesOf(page)).toBe(1);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await page.evaluate(textColors)).toEqual(['rgb(0, 0, 0)']);
    const code = page.locator('.qr');
    expect((await code.boundingBox())!.width / 96).toBeGreaterThanOrEqual(3 / 2.54);
    const shown = sharp(await code.screenshot())
      .ensureAlpha()
      .raw();
    const { data, info } = await shown.toBuffer({ resolveWithObject: true });
    const address = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
    expect(new URL(address).pathname).toBe(sheet.path.replace('papan/', ''));
    await page.close();
  });

  it('has room for the longest names of the country, with all that is said of a village that is belum', async () => {
    const page = await open(sheets[0]!);
    await page.evaluate(() => {
      const name = 'Kelurahan Pasar Tapan Simpang Gunung Terang Bukik Gajabuih';
      const where =
        'Kecamatan Siau Barat Selatan Simpang Raya, Kabupaten Kepulauan Siau Tagulandang Biaro Selatan';
      const more =
        'Menurut Daftar Dinas Pengendalian Penduduk dan Keluarga Berencana Provinsi; keadaan per 31 Desember 2025. Daftar lengkap pada tanggal itu tidak memuat kelurahan ini. Keadaannya dapat berubah sesudahnya. Bila memang belum, usulkan kepada lurah. Sejak Inpres Nomor 3 Tahun 2022, setiap desa dan kelurahan diharapkan menjadi Kampung KB.';
      document.querySelector('h1')!.textContent = name;
      document.querySelector('h1 + p')!.textContent = where;
      const [answer, basis] = document.querySelectorAll('.sheet-answer p');
      answer!.textContent = `Per 31 Desember 2025, ${name} belum tercatat sebagai Kampung KB.`;
      basis!.textContent = more;
      document.querySelector('.sheet ul li:last-child')!.textContent =
        'Dinas yang mengurus keluarga berencana di Kabupaten Kepulauan Siau Tagulandang Biaro: pendampingan';
    });
    expect(await pagesOf(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const notes = await page.locator('.sheet-notes > div').boundingBox();
    expect((notes!.height / 96) * 25.4).toBeGreaterThanOrEqual(24);
    await page.close();
  });

  it('is told apart from a page that needs more paper', async () => {
    const page = await open({ site: built, path: '/tanya-jawab/' });
    expect(await pagesOf(page)).toBeGreaterThan(1);
    await page.close();
  });

  it('has a button that prints it, and says how to without', async () => {
    const page = await open(sheets[0]!);
    await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
    await page.locator('[data-print]').click();
    expect(await page.locator('body[data-printed]').count()).toBe(1);
    expect(await page.locator('.sheet-tools').innerText()).toContain('menu peramban');
    await page.close();
  });
});

describe('the links that share a village', () => {
  const village = siteData.villages[0]!;

  it('copy the text of the link to WhatsApp, and say so', async () => {
    const context = await built.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await visit(page, new URL(villageAddress(village.code), built.url).href);
    const link = await page.locator('.share a').first().getAttribute('href');
    await page.getByRole('button', { name: 'Salin teks' }).click();
    await page.locator('.share [role="status"]', { hasText: 'Tersalin' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL(link!).searchParams.get('text'));
    expect(copied).toContain(village.name);
    await context.close();
  });

  it('are there without a script, with the text to be read', async () => {
    const context = await built.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL(villageAddress(village.code), built.url).href);
    expect(await page.locator('.share button:visible').count()).toBe(0);
    const part = page.locator('.share');
    expect(await part.locator('a').count()).toBe(3);
    expect(await part.innerText()).toContain(villageAddress(village.code));
    await context.close();
  });
});
