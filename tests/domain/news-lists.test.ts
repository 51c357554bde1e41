import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { NewsCategory } from '#domain/news-front-matter.ts';
import { newsListAddress, newsPages, relatedNews } from '#domain/news-lists.ts';

const item = (slug: string, date: string, areas: string[] = [], category?: NewsCategory) => ({
  slug,
  date,
  category,
  areas: areas.map(areaCode),
});
const region = areaCode('99');
const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug);

describe('the lists of news', () => {
  const many = Array.from({ length: 41 }, (_, index) => item(`n${index}`, '2024-01-31'));

  it('are cut into pages of twenty, each item once, in their order', () => {
    const pages = newsPages(many, region).filter(({ topic }) => topic.kind === 'all');
    expect(pages.map(({ items, number, pages }) => [items.length, number, pages])).toEqual([
      [20, 1, 3],
      [20, 2, 3],
      [1, 3, 3],
    ]);
    expect(pages.flatMap(({ items }) => slugs(items))).toEqual(slugs(many));
  });

  it('have addresses of their own, the first page that of the list', () => {
    const addresses = newsPages(many, region).map(({ topic, number }) => newsListAddress(topic, number));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => !address.includes('kategori'))).toEqual([
      '/berita/',
      '/berita/halaman/2/',
      '/berita/halaman/3/',
      '/berita/arsip/2024/',
      '/berita/arsip/2024/halaman/2/',
      '/berita/arsip/2024/halaman/3/',
    ]);
  });

  it('are there for every category, also without news, and for years newest first', () => {
    const pages = newsPages([item('a', '2023-10', [], 'data'), item('b', '2025')], region);
    const topics = pages.map(({ topic, items }) => [newsListAddress(topic), ...slugs(items)]);
    expect(topics).toEqual([
      ['/berita/', 'a', 'b'],
      ['/berita/kategori/kegiatan/'],
      ['/berita/kategori/data/', 'a'],
      ['/berita/kategori/kebijakan/'],
      ['/berita/kategori/penghargaan/'],
      ['/berita/kategori/pengumuman/'],
      ['/berita/arsip/2025/', 'b'],
      ['/berita/arsip/2023/', 'a'],
    ]);
  });

  it('are there for the places of the region with more news than their page shows', () => {
    const news = [
      ...['a', 'b', 'c'].map((slug) => item(slug, '2024', ['9901032001'])),
      item('d', '2024', ['9901']),
      item('e', '2024', ['9971']),
    ];
    const places = newsPages(news, region).filter(({ topic }) => topic.kind === 'wilayah');
    expect(places.map(({ topic, items }) => [newsListAddress(topic), slugs(items).join('')])).toEqual([
      ['/berita/wilayah/99/', 'abcde'],
      ['/berita/wilayah/9901/', 'abcd'],
    ]);
  });
});

describe('related news', () => {
  const here = item('here', '2024', ['9901032001']);
  const news = [
    item('province', '2024', ['99']),
    item('regency', '2024', ['9901']),
    item('other-city', '2024', ['9971']),
    item('village', '2020', ['9901032001']),
    item('nowhere', '2024'),
    here,
  ];

  it('are of the same place or around it, the nearest first, never the item itself', () => {
    expect(slugs(relatedNews(here, news, 9))).toEqual(['village', 'regency', 'province']);
    expect(slugs(relatedNews(here, news, 1))).toEqual(['village']);
  });

  it('of an area are those inside it, too', () => {
    expect(slugs(relatedNews(item('x', '2024', ['9901']), news, 9))).toEqual([
      'regency',
      'village',
      'here',
      'province',
    ]);
  });

  it('of news without a place are none', () => {
    expect(relatedNews(item('x', '2024'), news, 9)).toEqual([]);
  });
});
