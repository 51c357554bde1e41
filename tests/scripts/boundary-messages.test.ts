import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBoundaryArguments } from '#lib/boundaries/boundary-arguments.ts';
import type { ProblemsFound } from '#lib/problems-found.ts';
import { readShapeFile } from '#lib/boundaries/read-shape-file.ts';
import { boundaryImport, JINGGA, polygon, tiny, TINY_TEXT, withFirst } from './boundary-import.ts';
import { collection, type Feature } from './damaged-boundaries.ts';

const { save, run, messagesOf } = boundaryImport();

const MISSING =
  '1 dari 24 desa dan kelurahan tidak punya bentuk; digambar sebagai ubin: Awan Jingga (99.01.01.2001).';
const unusable = (reason: string) => [
  `1 desa: ${reason}. Tidak dipakai; desanya digambar sebagai ubin: Awan Jingga (99.01.01.2001).`,
  MISSING,
];

describe('data:boundaries leaves out a shape that it cannot mend, and says why', () => {
  it.each<[string, Partial<Feature>, string]>([
    ['null', { geometry: null }, 'bentuknya kosong'],
    ['an empty polygon', polygon(), 'bentuknya kosong'],
    [
      'a point',
      { geometry: { type: 'Point', coordinates: [112, -4] } },
      'bentuknya titik atau garis, bukan bidang',
    ],
    ['words', polygon([['a', 'b'] as never]), 'ada titik yang bukan dua bilangan'],
    ['zero, zero', polygon([[0, 0], ...JINGGA]), 'ada titik di luar Indonesia'],
    ['Africa', polygon(JINGGA.map(([x, y]) => [x! - 90, y!])), 'ada titik di luar Indonesia'],
    ['metres', polygon(JINGGA.map(([x, y]) => [x! * 5000, y! * -2_000_000])), 'ada titik di luar Indonesia'],
    ['half swapped', polygon([[-4, 112], ...JINGGA]), 'bujur dan lintang tertukar di sebagian titiknya saja'],
    [
      'two points',
      polygon(JINGGA.slice(0, 2)),
      'garis kelilingnya kurang dari tiga titik, atau setipis jarum',
    ],
    [
      'a needle of 200 km',
      polygon([
        [112, -4],
        [113.8, -4],
        [113.8, -4.0001],
        [112, -4],
      ]),
      'garis kelilingnya kurang dari tiga titik, atau setipis jarum',
    ],
  ])('%s', async (_, change, reason) => {
    expect(await messagesOf(collection(withFirst(change)))).toEqual(unusable(reason));
  });

  it('of a code that the register does not have, and without a code', async () => {
    const [first] = tiny();
    const strangers = [
      { ...first, properties: { code: '99.01.01.2999' } },
      { ...first, properties: {} },
    ];
    expect(await messagesOf(collection([...tiny(), ...strangers]))).toEqual([
      '1 bentuk punya kode yang tidak ada di register dan tidak dipakai: 99.01.01.2999.',
      '1 bentuk tidak punya kode di properti "code" dan tidak dipakai: bentuk ke-26.',
    ]);
  });

  it('that stands under two codes', async () => {
    const [, second] = tiny();
    expect(await messagesOf(collection(withFirst({ geometry: second!.geometry })))).toEqual([
      '2 desa punya bentuk yang sama persis dengan desa lain, sehingga tidak jelas milik siapa. Tidak dipakai; desanya digambar sebagai ubin: Awan Jingga (99.01.01.2001), Awan Kelabu (99.01.01.2002).',
      '2 dari 24 desa dan kelurahan tidak punya bentuk; digambar sebagai ubin: Awan Jingga (99.01.01.2001), Awan Kelabu (99.01.01.2002).',
    ]);
  });

  it('that lies far from its regency', async () => {
    const far = polygon(JINGGA.map(([x, y]) => [x! + 5, y!]));
    expect(await messagesOf(collection(withFirst(far)))).toEqual([
      '1 desa terletak lebih dari 150 km dari desa lain di kabupaten atau kotanya. Tidak dipakai; desanya digambar sebagai ubin: Awan Jingga (99.01.01.2001). Periksa kode dan koordinatnya.',
      MISSING,
    ]);
  });

  it('that covers its neighbours, which stay', async () => {
    const giant = polygon([
      [112, -4.3],
      [112.4, -4.3],
      [112.4, -4],
      [112, -4],
      [112, -4.3],
    ]);
    expect(await messagesOf(collection(withFirst(giant)))).toEqual([
      '1 desa menutupi sebagian besar tetangganya, sehingga tidak jelas milik siapa tanahnya. Tidak dipakai; desanya digambar sebagai ubin: Awan Jingga (99.01.01.2001).',
      MISSING,
    ]);
  });
});

const QGIS =
  'Buka di QGIS (gratis), klik kanan lapisannya, Export > Save Features As, pilih GeoJSON dan CRS EPSG:4326.';
const metres = tiny().map((feature) => ({
  ...feature,
  ...polygon(JINGGA.map(([x, y]) => [x! * 5000, y! * -2_000_000])),
}));

describe('data:boundaries refuses', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'berkas ini kosong (0 bita). Unduh atau salin ulang.'],
    [
      'a ZIP',
      'PK\x03\x04',
      `berkas ini kemasan ZIP (sering berisi shapefile), KMZ, atau lembar kerja, bukan GeoJSON atau TopoJSON. Ekstrak dulu. Bila isinya shapefile (.shp): ${QGIS}`,
    ],
    ['a shapefile', '\0\0\x27\x0a', `berkas ini shapefile (.shp), bukan GeoJSON atau TopoJSON. ${QGIS}`],
    [
      'a GeoPackage',
      'SQLite format 3\0',
      `berkas ini GeoPackage atau basis data SQLite, bukan GeoJSON atau TopoJSON. ${QGIS}`,
    ],
    ['KML', '<kml>', `berkas ini KML, bukan GeoJSON atau TopoJSON. ${QGIS}`],
    [
      'a part of a shapefile',
      '\x03\x7a\0\0',
      `berkas ini biner, bukan GeoJSON atau TopoJSON. Bila ini bagian dari shapefile atau berkas aplikasi peta: ${QGIS}`,
    ],
    [
      'a TopoJSON without its lines',
      '{"type":"Topology","arcs":[],"objects":{"a":{"type":"Polygon","arcs":[[5]]}}}',
      'objek TopoJSON ini tidak terbaca: "a" (garis-garisnya tidak terbaca). Ekspor ulang, sebaiknya sebagai GeoJSON.',
    ],
    [
      'a web page',
      '<!doctype html>',
      'berkas ini halaman web (HTML), bukan GeoJSON atau TopoJSON. Unduhannya gagal atau perlu masuk dulu; unduh ulang berkas datanya.',
    ],
    [
      'a file cut off',
      TINY_TEXT.slice(0, 700),
      'isinya berakhir di tengah. Berkasnya terpotong atau rusak; unduh atau salin ulang.',
    ],
    [
      'a gzip cut off',
      gzipSync(TINY_TEXT).subarray(0, 200),
      'kemasan GZIP-nya tidak dapat dibuka. Berkasnya terpotong atau rusak; unduh atau salin ulang.',
    ],
    [
      'a list of nothing',
      collection([]),
      'isi berkas ini kumpulan tanpa satu bentuk pun, bukan kumpulan bentuk. Simpan ulang dari aplikasi peta sebagai GeoJSON "FeatureCollection".',
    ],
    [
      'metres',
      collection(metres, { crs: { properties: { name: 'urn:ogc:def:crs:EPSG::32748' } } }),
      '24 dari 24 bentuk punya koordinat dalam meter (EPSG:32748), bukan derajat. Ekspor ulang dengan sistem koordinat WGS 84 (EPSG:4326): di QGIS klik kanan lapisannya, Export > Save Features As, pilih GeoJSON dan CRS EPSG:4326.',
    ],
    [
      'Africa',
      collection(
        tiny().map((feature) => ({ ...feature, ...polygon(JINGGA.map(([x, y]) => [x! - 90, y!])) })),
      ),
      '24 dari 24 bentuk berada di luar Indonesia (titik pertama: 22, -4.1). Periksa koordinat dan sistem koordinatnya; yang diperlukan derajat WGS 84, bujur dulu.',
    ],
    [
      'names without codes',
      collection(
        tiny().map((feature) => ({ ...feature, properties: { DESA: feature.properties['name'], LUAS: 12 } })),
      ),
      'tidak ada properti yang berisi kode desa Kemendagri seperti 36.01.01.2001. Properti bentuk pertama: DESA = Awan Jingga; LUAS = 12. Kode BPS tidak dapat dipakai; tambahkan kolom kode Kemendagri, lalu ekspor ulang.',
    ],
    [
      'kecamatan',
      collection([{ ...tiny()[0], properties: { code: '99.01.01' } }]),
      'tidak satu pun dari 1 bentuk adalah desa atau kelurahan di wilayah situs (Nusa Reka). Isinya: 1 bukan desa, melainkan kecamatan, kabupaten, atau provinsi. Periksa apakah berkasnya benar.',
    ],
    [
      'two shapes for a village',
      collection([...tiny(), { ...tiny()[0], ...polygon(JINGGA.map(([x, y]) => [x! + 0.05, y!])) }]),
      '1 desa punya beberapa bentuk yang berbeda dan bertumpuk: Awan Jingga (99.01.01.2001). Sisakan satu bentuk untuk tiap kode, lalu ekspor ulang.',
    ],
    [
      'a TopoJSON without objects',
      '{"type":"Topology"}',
      'isi berkas ini TopoJSON tanpa objek, bukan kumpulan bentuk. Simpan ulang dari aplikasi peta sebagai GeoJSON "FeatureCollection".',
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await messagesOf(bytes)).toEqual([message]);
  });

  it('a comma too many, with its line', async () => {
    expect(await messagesOf(TINY_TEXT.replace('\n]}', ',\n]}'))).toEqual([
      'berkas tidak terbaca mulai baris ini: ada koma (,) berlebih sesudah isian terakhir; hapus komanya.',
    ]);
  });

  it('a feature a line, with the line that is broken', async () => {
    const lines = tiny().map((feature) => JSON.stringify(feature));
    const [start, end] = [`${lines[0]}\n\n${lines[1]}\n`, `\n${lines[3]}\n`];
    const rowOf = async (broken: string) => {
      const error = await run(save(`${start}${broken}${end}`)).then(null, (reason: unknown) => reason);
      return (error as ProblemsFound).problems.map(({ code, row }) => [code, row]);
    };
    expect(await rowOf(lines[2]!.replace(',', ',,'))).toEqual([['json-syntax', 4]]);
    expect(await rowOf(lines[2]!.slice(0, 40))).toEqual([['shapes-file-cut', 4]]);
  });

  it('a file that is not there', async () => {
    await expect(run('tidak-ada.geojson')).rejects.toThrow('tidak-ada.geojson: import-file-missing');
  });

  it('a file beyond the limit, packed or not', () => {
    const plain = save(TINY_TEXT);
    const packed = save(gzipSync(TINY_TEXT), 'batas.gz');
    expect(() => readShapeFile(plain, 1000)).toThrow('shapes-file-too-big');
    expect(() => readShapeFile(packed, 2000)).toThrow('shapes-file-too-big');
  });

  it('arguments that make no sense', () => {
    for (const args of [[], ['a', 'b'], ['--help'], ['a', '--apa']]) {
      expect(readBoundaryArguments(args)).toBeNull();
    }
  });
});

describe('data:boundaries is not misled by', () => {
  it.each([
    ['a tag in a description', { description: '<kml> <gml:x> <html>' }],
    ['a member "attributes" of a feature', { attributes: {} }],
  ])('%s', async (_, member) => {
    const [first, ...rest] = tiny();
    expect(await messagesOf(collection([{ ...member, ...first! }, ...rest]))).toEqual([]);
  });
});
