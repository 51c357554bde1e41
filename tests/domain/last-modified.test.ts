import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { lastModified, lastModifiedAt } from '#domain/last-modified.ts';
import type { BuiltNews } from '#domain/news.ts';
import type { SiteData } from '#domain/site-data.ts';

const news = (slug: string, date: string, rest: Partial<BuiltNews> = {}) =>
  ({ slug, date, areas: [], sources: [], title: slug, summary: slug, state: 'shown', ...rest }) as BuiltNews;
const data = {
  site: { region: areaCode('99') },
  releases: [
    { release: '2025-12-31', published: '2026-01-10' },
    { release: '2023-08-28', published: '2024-02-02' },
  ],
  areas: [
    { code: '99', history: [{ release: '2025-12-31' }], timeline: [{ release: '2025-12-31', change: null }] },
    {
      code: '9901',
      history: [{ release: '2023-08-28' }],
      timeline: [{ release: '2023-08-28', change: null }],
    },
  ],
  announced: [],
  villages: [{ code: '9901012001', status: 'sudah', doubt: null, history: [{ release: '2023-08-28' }] }],
} as unknown as SiteData;
const pages = [
  { path: 'pages/program/index.mdx', fields: { updated: '2026-02-01' } },
  { path: 'pages/en/program/index.mdx', fields: { updated: '2026-02-03' } },
];
const at = (address: string, items: BuiltNews[] = [], from: SiteData = data) =>
  lastModifiedAt(address, lastModified({ data: from, pages, news: items }));

describe('when a page was last changed', () => {
  it.each([
    ['/program/', '2026-02-01'],
    ['/en/program/', '2026-02-03'],
    ['/desa/9901012001/', '2024-02-02'],
    ['/en/desa/9901012001/', '2024-02-02'],
    ['/wilayah/9901/', '2024-02-02'],
    ['/wilayah/9901/peta/klasifikasi/', '2024-02-02'],
    // An area beside its like shows what is told of all of them.
    ['/wilayah/9901/banding/', '2026-01-10'],
    ['/data/', '2026-01-10'],
    ['/data/perubahan/', '2026-01-10'],
    ['/data/perubahan/2023-08-28/', '2024-02-02'],
    ['/data/perubahan/2025-12-31/9901/', '2026-01-10'],
    ['/data/rilis/2023-08-28/', '2024-02-02'],
    ['/en/', '2026-01-10'],
  ])('%s on %s', (address, date) => {
    expect(at(address)).toBe(date);
  });

  it.each(['/desa-saya/', '/desa/9901012999/', '/wilayah/98/', '/data/angka/', '/berita/'])(
    '%s is not known',
    (address) => {
      expect(at(address)).toBeNull();
    },
  );

  it('of news is their day, and of a list the newest, where it is known to the day', () => {
    const items = [news('a', '2026-03-04'), news('b', '2026-01')];
    expect(at('/berita/a/', items)).toBe('2026-03-04');
    expect(at('/berita/b/', items)).toBeNull();
    expect(at('/berita/', items)).toBe('2026-03-04');
    expect(at('/', items)).toBe('2026-03-04');
    expect(at('/berita/', [...items, news('c', '2026-03')])).toBeNull();
    expect(at('/berita/a/', [news('a', '2026-03-04', { estimated: true })])).toBeNull();
  });

  it('of a village that was corrected, and of the areas around it, is the day of the correction', () => {
    const correction = {
      announcedOn: '2026-05-05',
      release: '2023-08-28',
      village: '9901012001',
      column: 'status',
    };
    const corrected = { ...data, announced: [correction] } as unknown as SiteData;
    expect(at('/desa/9901012001/', [], corrected)).toBe('2026-05-05');
    expect(at('/wilayah/9901/', [], corrected)).toBe('2026-05-05');
    expect(at('/data/perubahan/2023-08-28/', [], corrected)).toBe('2026-05-05');
    const noted = { ...data, announced: [{ ...correction, column: 'catatan' }] } as unknown as SiteData;
    expect(at('/desa/9901012001/', [], noted)).toBe('2026-05-05');
    expect(at('/wilayah/9901/', [], noted)).toBe('2024-02-02');
  });

  it('of data is not known where a release does not say since when it is shown', () => {
    const undated = { ...data, releases: [data.releases[0]!, { release: '2023-08-28' }] } as SiteData;
    expect(at('/desa/9901012001/', [], undated)).toBeNull();
    expect(at('/wilayah/99/', [], undated)).toBe('2026-01-10');
    expect(at('/data/', [], undated)).toBeNull();
    expect(at('/', [], undated)).toBeNull();
  });
});
