import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newsAddress } from '#domain/address.ts';
import { type NewsItem, speaksOf } from '#domain/news.ts';
import { NEWS_FOLDERS, newsByCategory, newsByYear, newsListAddress } from '#domain/news-lists.ts';
import { siteDir, siteFile } from './built-site.ts';

const news = JSON.parse(
  readFileSync(join(process.env['GENERATED_DIR'] ?? '.generated', 'data/news.json'), 'utf8'),
) as NewsItem[];
const list = siteFile('berita/index.html');

describe('the news of the built site', () => {
  it('have a page each, and no other', () => {
    const pages = readdirSync(join(siteDir, 'berita')).filter(
      (name) => !name.includes('.') && !NEWS_FOLDERS.includes(name),
    );
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

  it('stand in the lists of their kind and their year, and in no other', () => {
    for (const { topic, items } of [...newsByCategory(news), ...newsByYear(news)]) {
      const page = siteFile(`${newsListAddress(topic).slice(1)}index.html`);
      const shown = news.filter(({ slug }) => page.includes(`href="${newsAddress(slug)}"`));
      expect(shown.map(({ slug }) => slug).sort()).toEqual(items.map(({ slug }) => slug).sort());
      expect(page.includes('<meta name="robots" content="noindex">')).toBe(items.length === 0);
    }
  });

  it('are all in the list of a place that has more than its page shows', () => {
    const areas = [...new Set(news.flatMap(({ areas }) => areas))];
    for (const code of areas) {
      const own = news.filter((item) => speaksOf(item, code));
      if (own.length <= 3) continue;
      const page = siteFile(`berita/wilayah/${code}/index.html`);
      for (const { slug } of own) expect(page).toContain(`href="${newsAddress(slug)}"`);
      expect(siteFile(`wilayah/${code}/index.html`)).toContain(`href="/berita/wilayah/${code}/"`);
    }
  });
});

describe('the list of pages for search engines', () => {
  const addresses = [
    ...['halaman', '36']
      .map((name) => siteFile(`sitemap-${name}.xml`))
      .join('')
      .matchAll(/<loc>([^<]+)<\/loc>/g),
  ].map(([, address]) => address!);
  const listed = new Set(addresses.map((address) => new URL(address).pathname));

  it('has each page that is for them once, and no other', () => {
    expect(listed.size).toBe(addresses.length);
    const pages = globSync('**/index.html', { cwd: siteDir }).map(
      (path) => `/${path.replace(/index\.html$/, '')}`,
    );
    const wanted = pages.filter((address) => {
      const head = siteFile(`${address.slice(1)}index.html`).slice(0, 4000);
      const own = /<link rel="canonical" href="https:\/\/[^/]+([^"]*)"/.exec(head)?.[1] === address;
      return own && !head.includes('<meta name="robots"');
    });
    expect([...listed].sort()).toEqual(wanted.sort());
  });

  it('is named by robots.txt', () => {
    expect(siteFile('robots.txt')).toMatch(/^Sitemap: https:\/\/\S+\/sitemap-index\.xml$/m);
    expect(siteFile('sitemap-index.xml')).toContain('/sitemap-halaman.xml</loc>');
  });
});
