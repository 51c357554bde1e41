import { describe, expect, it } from 'vitest';
import { decodeLookupIndex, LOOKUP_INDEX_VERSION } from '#domain/lookup-index.ts';
import { createPlaceSearch } from '#domain/lookup-search.ts';
import { nameOf, openBantenSearch, placeKinds } from '../banten-lookup.ts';

const { search, find } = openBantenSearch();

describe('ten questions that people type', () => {
  it('"cikan": everything that starts so, the kecamatan first', () => {
    expect(find('cikan')).toEqual([
      'kecamatan Cikande, Serang',
      'desa Cikande, Cikande, Serang',
      'desa Cikande, Jayanti, Tangerang',
      'desa Cikande Permai, Cikande, Serang',
    ]);
  });

  it('"rangkas bitung": Rangkasbitung in spite of the space', () => {
    expect(find('rangkas bitung')).toEqual([
      'kecamatan Rangkasbitung, Lebak',
      'kelurahan Rangkasbitung Barat, Rangkasbitung, Lebak',
      'desa Rangkasbitung Timur, Rangkasbitung, Lebak',
    ]);
  });

  it('"cikade": Cikande with a letter left out comes before names that differ in a letter', () => {
    expect(find('cikade').slice(0, 5)).toEqual([
      'kecamatan Cikande, Serang',
      'desa Cikande, Cikande, Serang',
      'desa Cikande, Jayanti, Tangerang',
      'desa Cikande Permai, Cikande, Serang',
      'desa Cikadu, Cibitung, Pandeglang',
    ]);
  });

  it.each(['sukasari lebak', 'lebak sukasari', 'Desa Sukasari, Kab. Lebak', 'sukasarilebak'])(
    '"%s": the one Sukasari of Lebak, whatever the order of the words',
    (query) => {
      expect(find(query)).toEqual(['desa Sukasari, Cipanas, Lebak']);
    },
  );

  it.each([
    'kp melayu timur',
    'kampung melayu timur',
    'Kp.Melayu Tim',
    'kampungmelayutimur',
    'kampung melau timur',
  ])('"%s": the village that the register writes "Kmp Melayu Tim"', (query) => {
    expect(find(query)[0]).toBe('desa Kmp Melayu Tim, Teluknaga, Tangerang');
  });

  it.each(['3601012001', '36.01.01.2001', '36 01 01 2001'])('"%s": the village with this code', (query) => {
    expect(find(query)).toEqual(['desa Sumberjaya, Sumur, Pandeglang']);
  });

  it('"360101": the kecamatan with this code, then its villages in order', () => {
    const result = search('360101', 3);
    expect(result.places.map(nameOf)).toEqual([
      'kecamatan Sumur, Pandeglang',
      'desa Sumberjaya, Sumur, Pandeglang',
      'desa Kertajaya, Sumur, Pandeglang',
    ]);
    expect(result.total).toBe(8);
  });

  it('"kota serang": the city before the kabupaten; "kabupaten serang" the other way round', () => {
    expect(find('kota serang', 2)).toEqual(['kota Serang', 'kabupaten Serang']);
    expect(find('kabupaten serang', 2)).toEqual(['kabupaten Serang', 'kota Serang']);
    expect(find('kotaserang', 1)).toEqual(['kota Serang']);
  });

  it('"kecamatan labuan", "desa labuan": the kind that was asked for first', () => {
    expect(find('kecamatan labuan', 1)).toEqual(['kecamatan Labuan, Pandeglang']);
    expect(find('desa labuan', 2)).toEqual([
      'desa Labuan, Labuan, Pandeglang',
      'desa Labuan, Mancak, Serang',
    ]);
  });

  it.each([
    ['rangkasbitun', 'kecamatan Rangkasbitung, Lebak'],
    ['pandeglan', 'kabupaten Pandeglang'],
    ['cikuesal', 'kecamatan Cikeusal, Serang'],
    ['tanggerang', 'kabupaten Tangerang'],
    ['tangkasbitung', 'kecamatan Rangkasbitung, Lebak'],
    ['rwa rengas kosambi', 'desa Rawa Rengas, Kosambi, Tangerang'],
  ])('"%s": one slip of the finger', (query, first) => {
    expect(find(query)[0]).toBe(first);
  });
});

describe('the order of results', () => {
  it('tells places of one name apart by their paths', () => {
    const found = find('mekarsari', 50);
    expect(found.length).toBeGreaterThanOrEqual(13);
    expect(new Set(found).size).toBe(found.length);
    expect(find('mekarsari maja')[0]).toBe('desa Mekarsari, Maja, Lebak');
  });

  it('puts areas before villages of the same name', () => {
    expect(placeKinds(search('pandeglang', 3).places)).toEqual(['kabupaten', 'kecamatan', 'kelurahan']);
  });

  it('finds a village whose kecamatan has the same name', () => {
    expect(find('sukamulya sukamulya', 2)).toEqual([
      'kecamatan Sukamulya, Tangerang',
      'desa Sukamulya, Sukamulya, Tangerang',
    ]);
  });

  it('takes what is typed for the start of a longer name before it takes it for a path', () => {
    expect(find('bojong j')[0]).toBe('kelurahan Bojong Jaya, Karawaci, Tangerang');
    expect(find('tangerang se')[0]).toBe('kota Tangerang Selatan');
  });

  it('gives the same results in the same order every time', () => {
    expect(find('suka', 50)).toEqual(find('suka', 50));
  });
});

describe('a code that was replaced', () => {
  it('leads to the village of today when it is complete', () => {
    const moved = decodeLookupIndex({
      versi: LOOKUP_INDEX_VERSION,
      situs: '99',
      rilis: null,
      wilayah: [
        ['99', 'Awan'],
        ['9901', 'Kabut'],
      ],
      kecamatan: [['990101', 'Embun', ['2009 Hujan'], 't']],
      kode_lama: [['9901022004', '9901012009']],
    });
    const searchMoved = createPlaceSearch(moved);
    expect(searchMoved('99.01.02.2004', 8).places.map(({ code }) => code)).toEqual(['9901012009']);
    expect(searchMoved('990102', 8).total).toBe(0);
  });
});

describe('a query without an answer', () => {
  it.each(['', ' ', 'c', '3', '?!', 'qwxyz'])('"%s" finds nothing and does not fail', (query) => {
    expect(search(query, 8)).toEqual({ places: [], total: 0 });
  });

  it.each(['(a+)+$', '\\', '"rangkas"', '-rangkas', '<b>cikande</b>'])('takes %j without harm', (query) => {
    expect(() => search(query, 8)).not.toThrow();
  });
});

describe('a very long query', () => {
  it.each([
    ['one word of a million letters', 'x'.repeat(1_000_000)],
    ['very many short words', 'ci ka '.repeat(1000)],
  ])('is answered at once: %s', (_, query) => {
    const start = performance.now();
    search(query, 8);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('an empty index', () => {
  it('finds nothing', () => {
    const none = decodeLookupIndex({
      versi: LOOKUP_INDEX_VERSION,
      situs: '99',
      rilis: null,
      wilayah: [],
      kecamatan: [],
      kode_lama: [],
    });
    expect(createPlaceSearch(none)('awan', 8)).toEqual({ places: [], total: 0 });
  });
});
