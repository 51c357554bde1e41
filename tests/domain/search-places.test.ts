import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { searchPlaces } from '#domain/search-places.ts';
import type { SiteData } from '#domain/site-data.ts';
import { wordsIn } from '../site-words.ts';

const data = JSON.parse(
  readFileSync('tests/fixtures/tiny-country/expected/data/site-data.json', 'utf8'),
) as SiteData;
const places = (most?: number, language: 'id' | 'en' = 'id') => [
  ...searchPlaces(data, wordsIn(language), most),
];

describe('the places in the index of all pages', () => {
  it('are all areas and villages of a small site, with their filters and what their pages answer', () => {
    const all = places();
    expect(all).toHaveLength(data.areas.length + data.villages.length);
    const village = data.villages.find(({ classification }) => classification !== null)!;
    expect(all.find(({ filters }) => filters['kode']![0] === village.code)).toEqual({
      url: `/desa/${village.code}/`,
      language: 'id',
      content: expect.stringContaining(wordsIn('id').placeName(village)),
      meta: { title: wordsIn('id').placeName(village) },
      filters: {
        jenis: ['desa'],
        kode: [village.code],
        wilayah: [village.code.slice(0, 4)],
        status: [village.status],
        klasifikasi: [village.classification],
      },
    });
    const regency = data.areas.find(({ level }) => level === 'regency')!;
    const { meta, filters } = all.find((place) => place.filters['kode']![0] === regency.code)!;
    expect(meta['answer']).toMatch(/^(?:Sedikitnya )?\d+ dari \d+ /);
    expect(filters).toEqual({ jenis: ['wilayah'], kode: [regency.code], wilayah: [regency.code] });
  });

  it('have the names of their Kampung KB in them', () => {
    const { code, kampung } = data.villages.find((one) => one.kampung.some(({ name }) => name !== null))!;
    const { content } = places().find(({ filters }) => filters['kode']![0] === code)!;
    expect(content.toLowerCase()).toContain(kampung.find(({ name }) => name !== null)!.name!.toLowerCase());
  });

  it('are those of whole levels, from the region down, where all would be too many', () => {
    const most = data.areas.length + data.villages.length - 1;
    const kept = places(most).map(({ url }) => url);
    expect(kept).toHaveLength(data.areas.length);
    expect(kept.filter((url) => url.startsWith('/desa/'))).toEqual([]);
    expect(places(0)).toEqual([]);
  });

  it('speak the language of their edition', () => {
    const [english] = places(undefined, 'en');
    expect(english).toMatchObject({ language: 'en', url: expect.stringMatching(/^\/en\/wilayah\//) });
  });
});
