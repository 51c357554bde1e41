import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newsAddress } from '#domain/address.ts';
import type { NewsItem } from '#domain/news.ts';
import { siteDir, siteFile } from './built-site.ts';

const news = JSON.parse(
  readFileSync(join(process.env['GENERATED_DIR'] ?? '.generated', 'data/news.json'), 'utf8'),
) as NewsItem[];
const list = siteFile('berita/index.html');

describe('the news of the built site', () => {
  it('have a page each, and no other', () => {
    const pages = readdirSync(join(siteDir, 'berita')).filter((name) => !name.includes('.'));
    expect(pages.sort()).toEqual(news.map(({ slug }) => slug).sort());
  });

  it('stand in the list newest first, or the list says that there are none', () => {
    const places = news.map(({ slug }) => list.indexOf(`href="${newsAddress(slug)}"`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(list.includes('Belum ada berita.')).toBe(news.length === 0);
  });

  it.each(news)(
    '$slug shows its date, its sources and its places, and tells the search each regency once',
    (item) => {
      const page = siteFile(`berita/${item.slug}/index.html`);
      expect(page).toContain(`<time datetime="${item.date}">`);
      for (const { address } of item.sources)
        expect(page).toContain(`href="${address.replaceAll('&', '&#38;')}"`);
      for (const code of item.areas) expect(page).toMatch(new RegExp(`href="/(?:wilayah|desa)/${code}/"`));
      const filters = [...page.matchAll(/data-pagefind-filter="(wilayah:[^"]*)"/g)].map(([, value]) => value);
      expect(new Set(filters).size).toBe(filters.length);
    },
  );
});
