import { describe, expect, it } from 'vitest';
import { areaApi } from '#domain/api.ts';
import { COUNTRY_CODE } from '#domain/area-code.ts';
import { CHANGE_COLUMNS, CHANGE_WORDS } from '#domain/changes-table.ts';
import { feedPair } from '#lib/feed-pair.ts';
import { readContent } from '#lib/read-content.ts';
import { jsonFeedFaults, readRss, rssFaults } from '../feed-faults.ts';
import { readChanges, replayChanges } from '../replay-changes.ts';
import { changesOfTiny, correction } from '../tiny-changes.ts';
import { tinyContentDir, tinyRegister } from '../tiny-country.ts';

const BASE = 'https://reka.example';

describe('the files of changes of a whole country', async () => {
  const { content } = await readContent({ contentDir: tinyContentDir, register: tinyRegister() });
  const { files } = await changesOfTiny({ site: { ...content!.site, region: COUNTRY_CODE } });
  const read = (path: string) => files.get(`data/perubahan/${path}`)!;

  it('are there for each province too, with all that is in those of its regencies', () => {
    for (const name of ['perubahan.csv', 'rss.xml', 'feed.json'])
      expect(read(`wilayah/99/${name}`)).toBeDefined();
    const rows = (path: string) => read(path).trim().split(/\r?\n/).slice(1);
    expect(rows('wilayah/99/perubahan.csv').sort()).toEqual(
      [...rows('wilayah/9901/perubahan.csv'), ...rows('wilayah/9971/perubahan.csv')].sort(),
    );
  });

  it('name the province in its feed and lead to its page', () => {
    const feed = readRss(read('wilayah/99/rss.xml'));
    expect(feed.title).toContain('Provinsi Nusa Reka');
    expect(feed.item!.map(({ title }) => title)).toContain(
      'Provinsi Nusa Reka, rilis 31 Maret 2024: 1 baru tercatat sudah, 1 tidak lagi',
    );
  });
});

describe('the files of changes of the invented country', async () => {
  const { data, files } = await changesOfTiny({ announced: [correction()] });

  it('are a table and two feeds for the region and for each regency', () => {
    const names = ['perubahan.csv', 'rss.xml', 'feed.json'];
    const folders = ['', 'wilayah/9901/', 'wilayah/9971/'];
    const expected = folders.flatMap((folder) => names.map((name) => `data/perubahan/${folder}${name}`));
    expect([...files.keys()].sort()).toEqual(expected.sort());
  });

  it('have valid feeds, with nothing that has no date made to have one', () => {
    for (const [path, text] of files) {
      if (path.endsWith('.xml')) expect(rssFaults(text, `${BASE}/${path}`), path).toEqual([]);
      if (path.endsWith('.json')) expect(jsonFeedFaults(text), path).toEqual([]);
    }
    const { item } = readRss(files.get('data/perubahan/rss.xml')!);
    expect(item!.map(({ title, pubDate }) => [title, pubDate])).toEqual([
      ['Koreksi Desa Senyap Bawah, rilis 30 Juni 2023', 'Wed, 01 May 2024 17:00:00 GMT'],
      ['Provinsi Nusa Reka, rilis 31 Maret 2024: 1 baru tercatat sudah, 1 tidak lagi', undefined],
      ['Provinsi Nusa Reka, rilis 30 Juni 2023: 8 baru tercatat sudah, 0 tidak lagi', undefined],
      ['Provinsi Nusa Reka, rilis 31 Desember 2021: 3 baru tercatat sudah, 0 tidak lagi', undefined],
    ]);
  });

  it('tell in an item what is new and gone, the difference, the totals and the source', () => {
    const { item } = readRss(files.get('data/perubahan/wilayah/9971/rss.xml')!);
    expect(item![0]).toMatchObject({
      title: 'Kota Mayareka, rilis 31 Maret 2024: 0 baru tercatat sudah, 1 tidak lagi',
      link: `${BASE}/data/perubahan/2024-03-31/`,
      guid: { '#text': `${BASE}/data/perubahan/2024-03-31/#9971`, '@_isPermaLink': 'false' },
      description:
        '0 kelurahan baru tercatat sudah dan 1 tidak lagi; selisihnya −1. Jumlah yang tercatat sudah: dari 5 menjadi 4, ' +
        'dari semua 8 kelurahan. Rinciannya: 1 kelurahan tidak lagi tercatat sudah. Sumber: Tambahan rekaan triwulan ' +
        'pertama 2024, Dinas Rekaan Nusa Reka (daftar sebagian).',
    });
    expect(item!.map(({ title }) => title).join()).not.toContain('Koreksi');
  });

  it('tell of a correction with its day, place, cells, reason and effect', () => {
    const own = readRss(files.get('data/perubahan/wilayah/9901/rss.xml')!).item![0]!;
    const address = `${BASE}/data/perubahan/2023-06-30/#koreksi-2024-05-02-9901022005-status`;
    expect(own).toMatchObject({ link: address, guid: { '#text': address, '@_isPermaLink': 'true' } });
    expect(own.description).toBe(
      'Status semula Sudah, menjadi Belum. Akibatnya, jumlah yang tercatat sudah berubah −1. Alasan: Salah ketik',
    );
  });

  it('give a release the day on which the site published it', async () => {
    const { content } = await readContent({ contentDir: tinyContentDir, register: tinyRegister() });
    content!.sources.releases['2023-06-30']!.published = '2023-07-04';
    const published = await changesOfTiny({ sources: content!.sources });
    const { item } = readRss(published.files.get('data/perubahan/rss.xml')!);
    expect(item!.map(({ pubDate }) => pubDate)).toEqual([
      undefined,
      'Mon, 03 Jul 2023 17:00:00 GMT',
      undefined,
    ]);
  });

  it('have tables with a byte order mark, CRLF and the columns, newest release first', () => {
    const csv = files.get('data/perubahan/perubahan.csv')!;
    expect(csv.startsWith(`\uFEFF${CHANGE_COLUMNS.join(',')}\r\n`)).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const rows = readChanges(csv);
    expect([...new Set(rows.map(({ rilis, rilis_sebelumnya }) => `${rilis} ${rilis_sebelumnya}`))]).toEqual([
      '2024-03-31 2023-06-30',
      '2023-06-30 2021-12-31',
      '2021-12-31 ',
    ]);
    expect(rows.find(({ kode, rilis }) => kode === '9901012003' && rilis === '2024-03-31')).toMatchObject({
      nama: 'Sukareka',
      kecamatan: 'Tanjung Awan',
      kabupaten_kota: 'Kabupaten Lembayung Reka',
      provinsi: 'Nusa Reka',
      perubahan: 'berganti_klasifikasi',
      status_sebelum: 'sudah',
      status_sesudah: 'sudah',
      klasifikasi_sebelum: 'mandiri',
      klasifikasi_sesudah: 'berkelanjutan',
      nama_kampung_sebelum: 'Reka Mandiri',
      nama_kampung_sesudah: 'Reka Mandiri; Reka Kedua',
      sumber: 'Tambahan Dinas Rekaan',
    });
    expect(rows.find(({ perubahan }) => perubahan === 'koreksi')).toMatchObject({
      kode: '9901022005',
      status_sebelum: 'sudah',
      status_sesudah: 'belum',
      tanggal_koreksi: '2024-05-02',
      kolom_koreksi: 'status',
      semula: 'sudah',
      menjadi: 'belum',
      alasan: 'Salah ketik',
      lisensi: expect.stringContaining('ODbL') as string,
    });
  });

  it('hold in the tables of the regencies exactly the rows of that of the region', () => {
    const rows = (path: string) => files.get(`data/perubahan/${path}perubahan.csv`)!.split('\r\n').slice(1);
    const parts = ['wilayah/9901/', 'wilayah/9971/'].flatMap(rows);
    expect(parts.toSorted()).toEqual([...rows(''), ''].toSorted());
  });

  it('let another program find the totals of each regency after each release', () => {
    const regencies = data.areas.filter(({ level }) => level === 'regency');
    const told = replayChanges(
      readChanges(files.get('data/perubahan/perubahan.csv')!),
      regencies.map(({ code }) => code),
    );
    for (const { code, timeline } of regencies) {
      for (const [at, { release: date, sudah }] of timeline.entries()) {
        const { added, gone, sudah: found } = told.get(`${date} ${code}`)!;
        expect(found, `${date} ${code}`).toBe(sudah);
        expect(added - gone, `${date} ${code}`).toBe(sudah - (timeline[at - 1]?.sudah ?? 0));
      }
    }
  });

  it('name kinds of change as the API does', () => {
    const area = data.areas[0]!;
    const change = areaApi(data, area, []).keadaan.at(-1)!.perubahan!;
    expect([...Object.keys(change), CHANGE_WORDS.renamed]).toEqual(Object.values(CHANGE_WORDS));
  });
});

it('a feed is found invalid where it is: the checks of this file are no empty ones', () => {
  const item = {
    isAddress: true,
    title: 'A',
    address: 'https://a.example/',
    summary: 'S',
    moment: null,
    categories: [],
  };
  const items = [
    { ...item, id: 'a' },
    { ...item, id: 'a' },
  ];
  const pair = feedPair({
    title: 'T',
    description: 'D',
    home: BASE,
    baseAddress: BASE,
    rss: 'r.xml',
    json: 'f.json',
    items,
  });
  expect(rssFaults(pair.get('r.xml')!, `${BASE}/other.xml`)).toEqual([
    'no link to itself',
    'guid a',
    'guid a',
    'a guid twice',
  ]);
  expect(jsonFeedFaults(pair.get('f.json')!)).toEqual(['an id twice']);
  expect(
    jsonFeedFaults('{"version":"https://jsonfeed.org/version/1","items":[{"id":""}]}').length,
  ).toBeGreaterThan(2);
});
