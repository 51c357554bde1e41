import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { BuiltNews } from '#domain/news.ts';
import type { Site } from '#domain/site.ts';
import { feedFiles } from '#lib/feed-files.ts';
import { wordsIn } from '../site-words.ts';

const site = { name: 'Kampung & KB', description: 'Uji <b>', baseAddress: 'https://reka.example' } as Site;
const item = (fields: Partial<BuiltNews>): BuiltNews => ({
  slug: 'kabar',
  title: 'Kabar',
  summary: 'Ringkasan.',
  date: '2024-03-31',
  areas: [],
  sources: [],
  state: 'shown',
  ...fields,
});
const filesOf = (...news: BuiltNews[]) => feedFiles({ site, news, words: wordsIn('id') });
const rssOf = (...news: BuiltNews[]) => parseRssFeed(filesOf(...news).get('berita/rss.xml')!);
const jsonOf = (...news: BuiltNews[]) => parseJsonFeed(filesOf(...news).get('berita/feed.json')!);

describe('the feeds', () => {
  it('have title, whole address, summary, moment and kind of each item', () => {
    const rss = rssOf(item({ category: 'data' }));
    expect(rss).toMatchObject({
      title: 'Berita, Kampung & KB',
      link: 'https://reka.example/berita/',
      description: 'Uji <b>',
      language: 'id',
    });
    expect(rss.items).toMatchObject([
      {
        title: 'Kabar',
        link: 'https://reka.example/berita/kabar/',
        guid: { value: 'https://reka.example/berita/kabar/' },
        description: 'Ringkasan.',
        pubDate: 'Sat, 30 Mar 2024 17:00:00 GMT',
        categories: [{ name: 'Angka dan data' }],
      },
    ]);
    expect(jsonOf(item({ category: 'data' })).items).toMatchObject([
      {
        id: 'https://reka.example/berita/kabar/',
        url: 'https://reka.example/berita/kabar/',
        title: 'Kabar',
        content_text: 'Ringkasan.',
        date_published: '2024-03-30T17:00:00.000Z',
        tags: ['Angka dan data'],
      },
    ]);
  });

  it.each([{ date: '2024-03' }, { date: '2024' }, { date: '2024-03-31', estimated: true }])(
    'say no moment of %j, which nobody knows',
    (fields) => {
      expect(rssOf(item(fields)).items![0]).not.toHaveProperty('pubDate');
      expect(jsonOf(item(fields)).items![0]).not.toHaveProperty('date_published');
    },
  );

  it('carry any title unharmed, in XML that can be read', () => {
    const title = 'Desa "A" & <B> ]]> \u200f\u{1f33e}';
    expect(rssOf(item({ title })).items![0]!.title).toBe(title);
    expect(jsonOf(item({ title })).items![0]!.title).toBe(title);
    const open: string[] = [];
    const parser = new Parser(
      { onopentag: (name) => open.push(name), onclosetag: (name) => expect(open.pop()).toBe(name) },
      { xmlMode: true },
    );
    parser.end(filesOf(item({ title })).get('berita/rss.xml')!);
    expect(open).toEqual([]);
  });

  it('are there also without news, and end after fifty', () => {
    expect(rssOf().items ?? []).toEqual([]);
    expect(JSON.parse(filesOf().get('berita/feed.json')!)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [],
    });
    const many = Array.from({ length: 60 }, (_, index) => item({ slug: `kabar-${index}` }));
    expect(rssOf(...many).items).toHaveLength(50);
  });
});
