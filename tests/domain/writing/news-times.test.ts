import { describe, expect, it } from 'vitest';
import { type NewsTime, newsTimes, whyNotLasting } from '#domain/writing/news-times.ts';

const today = '2024-03-31';
const always: NewsTime = { draft: false, from: '2024-01-01', until: null };
const draft = { ...always, draft: true };
const ahead = { ...always, from: '2024-05-01' };
const passing = { ...always, until: '2024-06-30' };

describe('newsTimes', () => {
  it('reads the fields of news as they were written, and passes over pages and what does not fit', () => {
    const texts = [
      { path: 'pages/tentang.mdx', fields: {} },
      { path: 'news/a.mdx', fields: { date: '2024-02', until: '2024-06-30', draft: 'true' } },
      { path: 'news/b.mdx', fields: { date: 'besok', until: 'nanti', draft: 'ya' } },
    ];
    expect([...newsTimes(texts)]).toEqual([
      ['/berita/a/', { draft: true, from: '2024-02-01', until: '2024-06-30' }],
      ['/berita/b/', { draft: false, from: '0000-01-01', until: null }],
    ]);
  });
});

describe('a link to a news item', () => {
  it.each([
    ['of a page to news that stay', always, null, null],
    ['of a page to a draft', draft, null, 'masih draf'],
    ['of a page to news of a later day', ahead, null, 'baru tampil 1 Mei 2024'],
    ['of a page to news that end', passing, null, 'hanya tampil sampai 30 Juni 2024'],
    ['of a draft to a draft', draft, draft, null],
    ['of news that end earlier', passing, { ...passing, until: '2024-06-29' }, null],
    ['of news that end on the same day', passing, passing, null],
    [
      'of news that end later',
      passing,
      { ...passing, until: '2024-07-01' },
      'hanya tampil sampai 30 Juni 2024',
    ],
    ['of news that start as late', ahead, ahead, null],
    ['of news that start earlier', ahead, { ...always, from: '2024-04-30' }, 'baru tampil 1 Mei 2024'],
  ])('%s', (_, target, from, reason) => {
    expect(whyNotLasting(target, from, today)).toBe(reason);
  });
});
