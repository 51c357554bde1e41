import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areaAddress, sheetAddress, villageAddress } from '#domain/address.ts';
import { addressIn } from '#domain/language.ts';
import { placeImageAddress } from '#domain/share-image.ts';
import { gzippedBytes } from '#lib/page-weight.ts';
import { siteData, siteDir, siteFile } from './built-site.ts';

const { areas, villages, site } = siteData;
const places = [...areas, ...villages];
const examples = [
  ...areas.slice(0, 2).map(({ code }) => ({ code, path: areaAddress(code) })),
  ...(['sudah', 'belum', 'tanpa_data'] as const)
    .flatMap((status) => villages.find((one) => one.status === status) ?? [])
    .map(({ code }) => ({ code, path: villageAddress(code) })),
];

function meta(html: string, property: string): string | undefined {
  return new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];
}

describe('what is shared of a place', () => {
  it('has a picture, light enough for every service', () => {
    for (const { code } of places) {
      const file = join(siteDir, placeImageAddress(code));
      expect(existsSync(file), file).toBe(true);
      expect(statSync(file).size, file).toBeLessThan(100_000);
    }
  });

  it.each(examples)('is named by the page $path in every language', ({ code, path }) => {
    for (const language of site.languages) {
      const html = siteFile(`${addressIn(language, path)}index.html`);
      expect(meta(html, 'og:image')).toBe(site.baseAddress + placeImageAddress(code));
      expect([meta(html, 'og:image:width'), meta(html, 'og:image:height')]).toEqual(['1200', '630']);
      expect(meta(html, 'og:image:alt')).toContain(site.name);
      const sent = /href="(https:\/\/wa\.me\/\?text=[^"]*)" rel="noopener"/.exec(html)![1]!;
      const text = new URL(sent.replaceAll('&#39;', "'").replaceAll('&amp;', '&')).searchParams.get('text')!;
      expect(text.split('\n').at(-1)).toBe(site.baseAddress + addressIn(language, path));
    }
  });
});

describe('the sheet for the board', () => {
  it('is there for every village, light, and not to be found in its stead', () => {
    const sitemap = siteFile('sitemap-36.xml');
    expect(sitemap).not.toContain('/papan/');
    for (const { code } of villages) {
      const html = siteFile(`${sheetAddress(code)}index.html`);
      expect(gzippedBytes(html), code).toBeLessThan(6 * 1024);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toContain(`<link rel="canonical" href="${site.baseAddress}${villageAddress(code)}">`);
      expect(html).not.toContain('data-pagefind-body');
    }
  });

  it('never says of a village without data that it has or lacks a Kampung KB', () => {
    for (const { code } of villages.filter(({ status }) => status === 'tanpa_data').slice(0, 50)) {
      const html = siteFile(`${sheetAddress(code)}index.html`);
      expect(html).not.toMatch(/tercatat sudah|belum tercatat|belum menjadi/);
      expect(html).toMatch(/apakah sudah ada\sKampung\sKB di sini/);
    }
  });
});
