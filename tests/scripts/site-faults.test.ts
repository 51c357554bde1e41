import { describe, expect, it } from 'vitest';
import type { SiteData } from '#domain/site-data.ts';
import { readPage } from '#lib/read-page.ts';
import { addNotes, type PageNotes, startNotes } from '#lib/site-check/page-notes.ts';
import { findSiteFaults } from '#lib/site-faults.ts';

const NONE = { pages: [], links: new Map() };

describe('the check between pages', () => {
  const site = { languages: ['id'] };
  const data = {
    site,
    areas: [],
    villages: [{ code: '9901012001' }],
    releases: [{ release: '2024-03-31' }, { release: '2021-12-31' }],
  } as unknown as SiteData;
  const check = (pages: Record<string, string>, files: string[]) =>
    checkShares([Object.entries(pages)], files);
  /** As if each share of the pages were looked at in a thread of its own. */
  const checkShares = (shares: [path: string, html: string][][], others: string[]) => {
    const files = new Set([...shares.flat().map(([path]) => path), ...others]);
    const notes: PageNotes = { faults: [], pages: [], links: new Map() };
    for (const share of shares) {
      const { notes: next, add } = startNotes(files);
      for (const [path, html] of share) add(path, readPage(html));
      addNotes(notes, next);
    }
    return findSiteFaults({ notes, files, data }).map(({ page, text }) => `${page}: ${text}`);
  };
  const whole = [
    '/desa/9901012001/index.html',
    '/desa/9901012001/papan/index.html',
    '/bagikan/desa/9901012001.png',
    '/api/v1/desa/9901012001.json',
    '/404.html',
    '/bandingkan/index.html',
    '/data/perubahan/index.html',
    '/data/perubahan/2024-03-31/index.html',
    '/data/perubahan/2021-12-31/index.html',
    '/data/rilis/2024-03-31/index.html',
    '/data/rilis/2021-12-31/index.html',
    '/berita/index.html',
    '/luring/index.html',
    '/sw.js',
  ];

  it('finds an area without its page, map, data, embed or picture; the country has no data of its own and no embed', () => {
    const timeline = [{ release: '2024-03-31', change: null }];
    const history = [{ release: '2024-03-31' }];
    const areas = [
      { code: 'ID', level: 'country', coverage: { total: 83_762 }, timeline, history },
      { code: '99', level: 'province', coverage: { total: 24 }, timeline, history },
      { code: '990101', level: 'district', coverage: { total: 8 }, timeline, history: [] },
    ] as unknown as SiteData['areas'];
    const faults = findSiteFaults({
      notes: NONE,
      files: new Set(whole),
      data: { ...data, areas },
    });
    expect(faults.map(({ page }) => page)).toEqual([
      '/wilayah/index.html',
      '/wilayah/99/index.html',
      '/wilayah/990101/index.html',
      '/peta/ID.svg',
      '/peta/ID.png',
      '/peta/99.svg',
      '/peta/99.png',
      '/peta/990101.svg',
      '/peta/990101.png',
      '/sematan/wilayah/99/index.html',
      '/sematan/wilayah/99/oembed.json',
      '/sematan/wilayah/99/2024-03-31/index.html',
      '/sematan/wilayah/99/2024-03-31/oembed.json',
      '/sematan/wilayah/990101/index.html',
      '/sematan/wilayah/990101/oembed.json',
      '/api/v1/wilayah/ID.json',
      '/bagikan/wilayah/ID.png',
      '/api/v1/wilayah/99.json',
      '/bagikan/wilayah/99.png',
      '/api/v1/wilayah/990101.json',
      '/bagikan/wilayah/990101.png',
      '/bagikan/wilayah/ID.svg',
      '/bagikan/wilayah/99.svg',
      '/bagikan/wilayah/990101.svg',
      // Of a region as large as a country there are only the formats that are written row by row.
      ...['terbaru', '2024-03-31', '2021-12-31'].flatMap((release) =>
        [
          'kampung-kb.csv',
          'kampung-kb.parquet',
          'datapackage.json',
          'kampung-kb.schema.json',
          'kampung-kb.csv-metadata.json',
          'wilayah/csv-metadata.json',
          'SHA256SUMS',
        ].map((name) => `/data/unduh/${release}/${name}`),
      ),
      ...['terbaru', '2024-03-31', '2021-12-31'].flatMap((release) =>
        ['csv', 'xlsx', 'geojson', 'parquet'].map((kind) => `/data/unduh/${release}/wilayah/99.${kind}`),
      ),
      '/data/unduh/terbaru/wilayah/990101.csv',
      '/data/unduh/terbaru/wilayah/990101.geojson',
    ]);
  });

  it('finds an area that is not compared with those beside it', () => {
    const areas = ['99', '9901', '9971'].map((code) => {
      return { code, level: 'regency', coverage: { total: 0 }, history: [], timeline: [] };
    });
    const faults = findSiteFaults({
      notes: NONE,
      files: new Set(whole),
      data: { ...data, areas } as unknown as SiteData,
    });
    const missing = faults.map(({ page }) => page).filter((page) => page.endsWith('/banding/index.html'));
    expect(missing).toEqual(['/wilayah/9901/banding/index.html', '/wilayah/9971/banding/index.html']);
  });

  it('finds that the list of news is missing, which every site has', () => {
    expect(
      check(
        {},
        whole.filter((path) => !path.startsWith('/berita/')),
      ),
    ).toEqual(['/berita/index.html: halaman ini seharusnya ada.']);
  });

  it('follows links to pages, files and anchors', () => {
    const pages = {
      '/index.html':
        '<title>A</title><a href="/b/#ada">b</a><a href="#sini">s</a><p id="sini"><a href="/f.csv">f</a>',
      '/b/index.html': '<title>B</title><p id="ada">',
    };
    expect(check(pages, [...whole, '/f.csv'])).toEqual([]);
  });

  it('tells a link that is broken on many pages once, and where to look', () => {
    const pages = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [`/${name}/index.html`, `<title>${name}</title><a href="/carii/">x</a>`]),
    );
    expect(check(pages, whole)).toEqual([
      '/a/index.html: tautan ke /carii/ tidak sampai. Juga di 2 halaman lain. Bila tautannya ada di menu, perbaiki "menu" di site.json.',
    ]);
  });

  it('finds broken links and anchors, titles used twice and pages that are missing', () => {
    const pages = {
      '/index.html':
        '<title>A</title><a href="/tidak/">x</a><a href="/b/#tidak">y</a><source srcset="/a-1.avif 1w, /a-2.avif 2w">',
      '/b/index.html': '<title>A</title>',
    };
    expect(check(pages, [...whole.slice(1), '/a-1.avif'])).toEqual([
      '/index.html: tautan ke /tidak/ tidak sampai.',
      '/index.html: tautan ke /b/#tidak: bagian "tidak" tidak ada.',
      '/index.html: tautan ke /a-2.avif tidak sampai.',
      '/index.html: judul "A" juga dipakai /b/index.html.',
      '/desa/9901012001/index.html: halaman ini seharusnya ada.',
    ]);
  });

  it('finds the same, in the same order, in pages that were looked at apart', () => {
    const pages: [string, string][] = [
      [
        '/a/index.html',
        '<title>A</title><a href="/carii/">x</a><a href="/c/#ada">y</a><a href="/c/#tidak">z</a>',
      ],
      ['/b/index.html', '<title>B</title><a href="/c/#tidak">z</a><a href="/b/#b">b</a><a href="#b">b</a>'],
      [
        '/c/index.html',
        '<title>A</title><p id="lain"><p id="ada"><a href="/carii/">x</a><a href="/c/#ada">y</a>',
      ],
      ['/d/index.html', '<title>A</title><a href="/b/#b">b</a><a href="mailto:a@b.id">m</a>'],
    ];
    const faults = checkShares([pages], whole);
    const advice = 'Bila tautannya ada di menu, perbaiki "menu" di site.json.';
    expect(faults).toEqual([
      `/a/index.html: tautan ke /carii/ tidak sampai. Juga di 1 halaman lain. ${advice}`,
      `/a/index.html: tautan ke /c/#tidak: bagian "tidak" tidak ada. Juga di 1 halaman lain. ${advice}`,
      `/b/index.html: tautan ke /b/#b: bagian "b" tidak ada. Juga di 1 halaman lain. ${advice}`,
      '/b/index.html: tautan ke #b: bagian "b" tidak ada.',
      '/a/index.html: judul "A" juga dipakai /c/index.html.',
    ]);
    expect(checkShares([pages.slice(0, 1), pages.slice(1, 3), pages.slice(3)], whole)).toEqual(faults);
  });

  it('lets a news item have the title of a list that came with the days', () => {
    const titled = '<title>Berita tahun 2027</title>';
    const pages = { '/berita/kabar/index.html': titled, '/berita/arsip/2027/index.html': titled };
    expect(check(pages, whole)).toEqual([]);
  });
});
