import { describe, expect, it } from 'vitest';
import { areaCode, COUNTRY_CODE } from '#domain/area-code.ts';
import { type SiteAddresses } from '#domain/writing/addresses.ts';
import { checkLinks } from '#domain/writing/check-links.ts';
import { anchorsOf } from '#domain/writing/headings.ts';
import { parseMdx } from '#lib/parse-mdx.ts';
import { tinyRegister } from '../../tiny-country.ts';

const KEYS = {
  sumber: ['dinas-2022'],
  istilah: ['pokja'],
  kelompok: null,
  sasaran: null,
  lembaga: null,
  kegiatan: null,
  keadaan: null,
  'sub-program': null,
};

const site: SiteAddresses = {
  texts: new Map([
    ['/program/', { id: new Set(['tujuan', 'kapan-mulai']), en: new Set(['goals']) }],
    ['/program/tujuan/', { id: null, en: null }],
    ['/glosarium/', { id: anchorsOf(tree('## Cara membaca\n\n<DaftarIstilah />'), KEYS) }],
    ['/berita/rapat-kelompok-kerja/', { id: new Set(['keputusan']) }],
  ]),
  news: new Map(),
  baseAddress: 'https://situs.reka.example',
  releases: ['2024-03-31'],
  region: areaCode('99'),
  register: tinyRegister(),
  oldCodes: new Set(['9901022020']),
  moved: new Map([['/berita/nama-lama/', '/berita/rapat-kelompok-kerja/']]),
};

describe('files that a text may lead to', () => {
  it.each([
    '/peta/99.svg',
    '/peta/9901.png',
    '/peta/9901-klasifikasi.png',
    '/api/v1/wilayah/990101.json',
    '/data/unduh/terbaru/wilayah/9901.csv',
    '/data/unduh/2024-03-31/wilayah/9901.geojson',
    '/data/unduh/2024-03-31/kampung-kb.csv',
    '/data/unduh/terbaru/kampung-kb.xlsx',
    '/data/unduh/terbaru/wilayah/9901.parquet',
    '/data/unduh/2024-03-31/datapackage.json',
    '/data/rilis/2024-03-31/',
    '/sematan/wilayah/9901/2024-03-31/',
    '/wilayah/9901/peta/klasifikasi/',
  ])('are those that the build makes: %s', (address) => {
    expect(check(`[a](${address})`)).toEqual([]);
  });

  it.each([
    '/peta/9901-warna.svg',
    '/api/v1/wilayah/9901-klasifikasi.json',
    '/data/unduh/2023-01-01/wilayah/9901.csv',
    '/data/unduh/terbaru/wilayah/8801.csv',
    '/data/unduh/terbaru/wilayah/990101.xlsx',
    '/data/unduh/2024-03-31/lain.json',
    '/data/rilis/2023-01-01/',
    '/sematan/wilayah/9901/2023-01-01/',
    '/wilayah/9901/peta/warna/',
  ])('are no others: %s', (address) => {
    expect(check(`[a](${address})`)).toHaveLength(1);
  });
});

function tree(body: string) {
  return parseMdx({ path: 'pages/a.mdx', fields: {}, body, bodyRow: 1 }, 'a').text!.tree;
}

function check(
  body: string,
  { path = 'pages/program/index.mdx', ...changes }: Partial<SiteAddresses> & { path?: string } = {},
) {
  const { text } = parseMdx({ path, fields: {}, body, bodyRow: 7 }, `content/${path}`);
  return checkLinks(text!, { ...site, ...changes });
}

const adviceFor = (url: string) => {
  const [problem, ...others] = check(`[a](${url})`);
  expect(others).toEqual([]);
  return (
    problem && [
      problem.code,
      Object.values(problem.details ?? {})
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ]
  );
};

describe('links that a text may have', () => {
  it.each([
    '/',
    '/data/',
    '/cari/?q=pasar+reka',
    '/berita/',
    '/berita/rapat-kelompok-kerja/',
    '/program/#tujuan',
    '/program/tujuan/',
    '/program/tujuan/#apa-pun',
    '/glosarium/#pokja',
    '/glosarium/#cara-membaca',
    '/glosarium/#huruf-p',
    '/berita/rapat-kelompok-kerja/#keputusan',
    '/wilayah/99/',
    '/wilayah/990101/#tabel',
    '/desa/9901012001/',
    '/desa/9901022020/',
    '/sematan/wilayah/9901/',
    '/wilayah/9901/banding/',
    '/bandingkan/',
    '/data/unduh/terbaru/kampung-kb.csv',
    '/peta/99.svg',
    '#kapan-mulai',
    'https://reka.example/tanpa-garis',
    'mailto:kantor@reka.example',
  ])('%s', (url) => {
    expect(check(`[a](${url})`)).toEqual([]);
  });
});

const MOVING =
  'Bila halamannya baru dihapus atau diganti nama, tulis juga alamat lama ini dan penggantinya di redirects.csv.';

describe('links that lead nowhere', () => {
  it.each([
    ['/programm/', 'link-broken', 'Mungkin maksudnya /program/.'],
    ['/berita/rapat-kelompok-kerj/', 'link-broken', 'Mungkin maksudnya /berita/rapat-kelompok-kerja/.'],
    ['/entah/di/mana/', 'link-broken', MOVING],
    ['/berita/sudah-dihapus/', 'link-broken', MOVING],
    ['/berita/nama-lama/', 'link-moved', '/berita/rapat-kelompok-kerja/'],
    ['/berita/nama-lama#x', 'link-moved', '/berita/rapat-kelompok-kerja/'],
    ['/wilayah/99.01/', 'link-broken', 'Mungkin maksudnya /wilayah/9901/.'],
    ['/desa/9901/', 'link-broken', 'Mungkin maksudnya /wilayah/9901/.'],
    ['/wilayah/98/', 'link-broken', 'Provinsi Tanah Seberang di luar wilayah situs ini.'],
    ['/wilayah/9909/', 'link-broken', 'Kode 99.09 tidak ada di register.'],
    ['/desa/99010120011/', 'link-broken', 'Kode di dalamnya bukan kode wilayah.'],
    ['/foto/rapat.jpg', 'link-broken', ''],
    ['/program', 'link-slash', '/program/'],
    ['/program#tujuan', 'link-slash', '/program/#tujuan'],
    ['/desa/9901012001', 'link-slash', '/desa/9901012001/'],
    ['/en/program/', 'link-language', '/program/'],
    ['/en', 'link-language', '/'],
    ['program/tujuan', 'link-relative', '/program/tujuan/'],
    ['./tujuan.mdx', 'link-relative', '/program/tujuan/'],
    ['belum-ada.mdx', 'link-relative', '/belum-ada/'],
    ['www.reka.example/a', 'link-relative', 'https://www.reka.example/a'],
    ['//reka.example/', 'link-relative', 'https://reka.example/'],
    ['/program/#tujuann', 'link-anchor', '/program/ Mungkin maksudnya #tujuan.'],
    ['#goals', 'link-anchor', '/program/'],
  ])('%s is %s', (url, code, advice) => {
    expect(adviceFor(url)).toEqual([code, advice]);
  });

  it('are found in reference links too, with their line', () => {
    const problems = check('[a][1]\n\n[1]: /tidak/');
    expect(problems.map(({ code, row, value }) => [code, row, value])).toEqual([
      ['link-broken', 9, '/tidak/'],
    ]);
  });

  it.each([
    '/peta/9999.svg',
    '/wilayah/99/banding/',
    '/peta/9901012001.svg',
    '/api/v1/desa/9901.json',
    '/api/v1/lain.json',
    '/data/unduh/2020-01-01/kampung-kb.csv',
    '/data/unduh/terbaru/lain.csv',
  ])('are pages and files that the site does not publish: %s', (url) => {
    expect(check(`[a](${url})`)).toMatchObject([{ code: 'link-broken', value: url }]);
  });
});

describe('links out of the site', () => {
  it.each([
    'https://contoh.go.id',
    'https://contoh.go.id/a?b#c',
    'mailto:kantor@contoh.go.id',
    'tel:+62254123',
  ])('may be whole addresses: %s', (url) => expect(check(`[a](${url})`)).toEqual([]));

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///c/a',
    'mailto:humas',
    'tel:dinas',
    'htp://contoh.go.id',
    'https://contoh',
    'https:/',
  ])('may not be anything else: %s', (url) =>
    expect(check(`[a](${url})`)).toMatchObject([{ code: 'link-outside', value: url }]),
  );

  it('are looked at again where they are not encrypted', () => {
    expect(check('[a](http://contoh.go.id/)')).toMatchObject([{ code: 'address-not-https', row: 7 }]);
  });
});

describe('links of an English page', () => {
  const path = 'pages/en/program/index.mdx';

  it('lead to the parts of English pages', () => {
    expect(check('[a](/program/#goals) [b](#goals)', { path })).toEqual([]);
    expect(check('[a](/program/#tujuan)', { path })).toMatchObject([
      { code: 'link-anchor', value: 'tujuan' },
    ]);
  });

  it('lead to the parts of a text that there is in Indonesian only', () => {
    const news = '/berita/rapat-kelompok-kerja/';
    expect(check(`[a](${news}#keputusan)`, { path })).toEqual([]);
    expect(check(`[a](${news}#decision)`, { path })).toMatchObject([{ code: 'link-anchor' }]);
  });
});

describe('links of a news item', () => {
  const path = 'news/rapat-kelompok-kerja.mdx';

  it('lead to its own parts too', () => {
    expect(check('[a](#keputusan)', { path })).toEqual([]);
    expect(check('[a](#tidak-ada)', { path })).toMatchObject([{ code: 'link-anchor', value: 'tidak-ada' }]);
  });
});

describe('links of a site whose region is not known, or is the country', () => {
  it('may lead to any place of the register', () => {
    for (const region of [null, COUNTRY_CODE]) {
      expect(check('[a](/wilayah/98/) [b](/desa/9801012001/)', { region })).toEqual([]);
      expect(check('[a](/wilayah/97/)', { region })).toHaveLength(1);
    }
  });
});
