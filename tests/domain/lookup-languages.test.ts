import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/language.ts';
import { decodeLookupIndex, LOOKUP_INDEX_VERSION } from '#domain/lookup-index.ts';
import { createPlaceSearch } from '#domain/lookup-search.ts';
import { nameOf, openBantenSearch } from '../banten-lookup.ts';
import { wordsIn } from '../site-words.ts';

const banten = openBantenSearch();
const { search, find } = banten;

function placeNameIn(language: 'id' | 'en') {
  return wordsIn(language).placeName;
}

describe('a name as the pages print it', () => {
  it.each(LANGUAGES)('finds its place first, with that of the area above, but for two: %s', (language) => {
    const placeName = placeNameIn(language);
    const misses = banten.places.flatMap((place) => {
      const query = [place, ...place.above.slice(0, 1)].map(placeName).join(', ');
      const found = search(query, 1).places[0];
      return found === place ? [] : [`${query} -> ${found ? nameOf(found) : 'nothing'}`];
    });
    expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(2);
  });

  it.each([
    ['Serang Regency', 'Kabupaten Serang'],
    ['regency serang', 'serang kabupaten'],
    ['Banten Province', 'Provinsi Banten'],
    ['Saketi District', 'Kecamatan Saketi'],
    ['Mekarsari Village', 'Desa Mekarsari'],
    ['serangregency', 'kabupatenserang'],
  ])('finds the same in both languages: "%s" and "%s"', (english, indonesian) => {
    const found = search(english, Infinity);
    expect(found).toEqual(search(indonesian, Infinity));
    expect(found.total).toBeGreaterThan(0);
  });

  it('finds the city before anything else that is called so', () => {
    expect(find('Cilegon City', Infinity)).toEqual([
      'kota Cilegon',
      'kecamatan Cilegon, Cilegon',
      'desa Cilegongilir, Banjarsari, Lebak',
    ]);
  });

  it('takes an urban village for a kelurahan before it takes it for a desa', () => {
    expect(find('Ciwaduk Urban Village')).toEqual(['kelurahan Ciwaduk, Cilegon, Cilegon']);
    expect(find('urban village rangkasbitung timur')).toEqual(find('desa rangkasbitung timur'));
  });
});

describe('a village that is called like a kind of place', () => {
  it('is found with the kind that it is', () => {
    expect(find('Kelurahan Kota Baru, Kecamatan Serang')[0]).toBe('kelurahan Kota Baru, Serang, Serang');
  });
});

describe('a name in English that pages do not print', () => {
  it.each([
    ['South Tangerang', 'kota Tangerang Selatan'],
    ['South Tangerang City', 'kota Tangerang Selatan'],
    ['east rangkasbitung', 'desa Rangkasbitung Timur, Rangkasbitung, Lebak'],
    ['West Rangkasbitung', 'kelurahan Rangkasbitung Barat, Rangkasbitung, Lebak'],
  ])('"%s" is %s', (query, first) => {
    expect(find(query)[0]).toBe(first);
  });
});

describe('a word for a kind that is not typed to its end', () => {
  it.each([
    ['Saketi Di', 'kecamatan Saketi, Pandeglang'],
    ['serang reg', 'kabupaten Serang'],
    ['south tangerang cit', 'kota Tangerang Selatan'],
    ['Ciwaduk Urban Vill', 'kelurahan Ciwaduk, Cilegon, Cilegon'],
    ['saketi kecam', 'kecamatan Saketi, Pandeglang'],
  ])('leaves the place in sight: "%s"', (query, first) => {
    expect(find(query)[0]).toBe(first);
  });

  it('is a name where no other word stands before it', () => {
    expect(find('regen')[0]).toBe('desa Situregen, Panggarangan, Lebak');
  });

  it('is first taken for the start of a name', () => {
    expect(find('serang d')[0]).toBe('desa Dahu, Cikeusal, Serang');
    expect(find('serang d', Infinity)).not.toContain('kecamatan Serang, Serang');
  });
});

describe('a place that is called like a kind or a direction in English', () => {
  const named = decodeLookupIndex({
    versi: LOOKUP_INDEX_VERSION,
    situs: '99',
    rilis: null,
    wilayah: [
      ['99', 'Awan'],
      ['9971', 'Kabut'],
    ],
    kecamatan: [['997101', 'Embun', ['2001 City', 'Sinunukan I Central', 'Kota Tengah'], 'ttt']],
    kode_lama: [],
  });

  it.each([
    ['city', 'City'],
    ['City Village', 'City'],
    ['desa city', 'City'],
    ['sinunukan i central', 'Sinunukan I Central'],
    ['Sinunukan I Central Village', 'Sinunukan I Central'],
  ])('is found: "%s"', (query, name) => {
    expect(createPlaceSearch(named)(query, 1).places[0]?.name).toBe(name);
  });
});
