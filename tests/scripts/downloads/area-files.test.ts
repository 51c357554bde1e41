import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { areaApi } from '#domain/api.ts';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import type { Content } from '#domain/content.ts';
import { DATASET_COLUMNS, FILE_COLUMNS } from '#domain/dataset.ts';
import { siteEdition } from '#domain/site-edition.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';
import { stateFilesMaker } from '#lib/downloads/state-files.ts';
import { readContent } from '#lib/read-content.ts';
import { geojsonFaults, type Collection } from './geojson-faults.ts';
import { tinyContentDir, tinyRegister } from '../../tiny-country.ts';
import { wordsIn } from '../../site-words.ts';

const register = tinyRegister();
const read = await readContent({ contentDir: tinyContentDir, register });
const bounded = read.content!;
const pointed: Content = { ...bounded, boundaries: null };
const bare: Content = { ...pointed, positions: new Map() };
const words = wordsIn('id');

/** The texts of all areas, by their paths below the folder of a release. */
async function filesOf(content: Content, data = assembleSiteData(content, register)) {
  const files = new Map<string, string>();
  const filesOfArea = stateFilesMaker({ data, content, register, words });
  for (const area of data.areas) {
    for await (const { paths, content: text } of filesOfArea(area)) {
      if (typeof text === 'string') for (const path of paths) files.set(path, text);
    }
  }
  return files;
}

function parse(files: ReadonlyMap<string, string>, path: string): Collection {
  return JSON.parse(files.get(path)!) as Collection;
}

function areasOf(data: SiteData): AreaRecord[] {
  return data.areas.filter(({ coverage }) => coverage.total > 0);
}

describe('the table of an area', async () => {
  const data = assembleSiteData(bounded, register);
  const files = await filesOf(bounded);

  it('has the columns of the whole dataset and says in each row what it is', () => {
    const text = files.get('wilayah/990101.csv')!;
    expect(text.startsWith('\uFEFFkode,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const {
      data: rows,
      meta,
      errors,
    } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true });
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual([...DATASET_COLUMNS, ...FILE_COLUMNS]);
    for (const row of rows) {
      expect(row).toMatchObject({
        judul: 'Kampung KB di Kecamatan Tanjung Awan, Kabupaten Lembayung Reka',
        lisensi: 'ODbL 1.0, https://opendatacommons.org/licenses/odbl/1-0/',
      });
      expect(row['sumber_data']).not.toBe('');
      expect(row['tanggal_data']).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(row['alamat']).toMatch(/^https:.*\/wilayah\/990101\/\d{4}-\d\d-\d\d\/$/);
    }
  });

  it('counts what the API counts, for every area', () => {
    for (const area of areasOf(data)) {
      const text = files.get(`wilayah/${area.code}.csv`)!;
      const { data: rows } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true });
      const status = new Map(rows.map((row) => [row['kode']!, row['status']!]));
      const count = (one: string) => [...status.values()].filter((value) => value === one).length;
      const { jumlah_desa, sudah, belum, tanpa_data } = areaApi(data, area, []);
      expect([status.size, count('sudah'), count('belum'), count('tanpa_data')], area.code).toEqual([
        jumlah_desa,
        sudah,
        belum,
        tanpa_data,
      ]);
    }
  });
});

describe.each([
  ['boundaries', bounded, 'desa'],
  ['points of kecamatan', pointed, 'kecamatan'],
  ['neither', bare, 'desa'],
] as const)('the GeoJSON of areas with %s', async (_, content, kind) => {
  const data = assembleSiteData(content, register);
  const files = await filesOf(content, data);

  it('is sound by RFC 7946 and says what its features are', () => {
    for (const { code } of areasOf(data)) {
      const collection = parse(files, `wilayah/${code}.geojson`);
      expect(geojsonFaults(collection), code).toEqual([]);
      expect(collection).toMatchObject({ fitur: kind, lisensi: expect.stringContaining('ODbL 1.0') });
      for (const name of ['judul', 'alamat', 'catatan']) expect(collection[name], name).toBeTruthy();
      expect(collection['sitiran']).toMatchObject({ apa: expect.stringContaining('[himpunan data]') });
      const explained = Object.keys(collection['kamus'] as object);
      for (const { properties } of collection.features) expect(Object.keys(properties)).toEqual(explained);
    }
  });

  it('adds up to what the API counts', () => {
    for (const area of areasOf(data)) {
      const { features } = parse(files, `wilayah/${area.code}.geojson`);
      const count = (status: string) =>
        features.reduce(
          (sum, { properties }) =>
            sum + (kind === 'desa' ? Number(properties['status'] === status) : Number(properties[status])),
          0,
        );
      const { sudah, belum, tanpa_data } = areaApi(data, area, []);
      expect([count('sudah'), count('belum'), count('tanpa_data')]).toEqual([sudah, belum, tanpa_data]);
    }
  });
});

it('boundaries are said to be indicative, and villages without one are there', async () => {
  const content = { ...bounded, boundaries: bounded.boundaries!.slice(2) };
  const { features, catatan } = parse(await filesOf(content), 'wilayah/99.geojson');
  expect(catatan).toContain('Peta indikatif');
  expect(catatan).toContain('tanpa bentuk');
  expect(features.filter(({ geometry }) => geometry === null).length).toBeGreaterThan(0);
  expect(features.length).toBe(register.villagesIn(bounded.site.region).length);
});

it('the data of a release are those of that time, for the region and its regencies', async () => {
  for (const { date } of pointed.releases) {
    const data = siteEdition(pointed, register, date);
    const files = await filesOf(pointed, data);
    const { features, rilis } = parse(files, 'wilayah/99.geojson');
    const sudah = features.reduce((sum, { properties }) => sum + Number(properties['sudah']), 0);
    expect(sudah).toBe(data.areas[0]!.timeline.find(({ release }) => release === date)!.sudah);
    expect((rilis as string[]).every((release) => release <= date)).toBe(true);
  }
});
