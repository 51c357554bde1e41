import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import {
  decodeLookupIndex,
  encodePlaces,
  LOOKUP_INDEX_VERSION,
  type LookupIndex,
  type LookupSource,
} from '#domain/lookup-index.ts';
import { createPlaceSearch } from '#domain/lookup-search.ts';
import { readRegister } from '#lib/read-register.ts';
import { bantenIndex } from '../banten-lookup.ts';

/** An invented regency with a gap in its codes, a kelurahan among desa, and names that look like numbers. */
const SOURCE: LookupSource = {
  region: areaCode('9901'),
  newestRelease: '2024-03-31',
  areas: [
    { code: areaCode('99'), name: 'Awan' },
    { code: areaCode('9901'), name: 'Kabut' },
    { code: areaCode('990101'), name: 'Embun' },
    { code: areaCode('990102'), name: 'Sepi' },
  ],
  villages: [
    { code: areaCode('9901011001'), name: 'Rintik', status: 'sudah', classification: null },
    { code: areaCode('9901012001'), name: 'Gerimis', status: 'belum', classification: null },
    { code: areaCode('9901012002'), name: '13 Ilir', status: 'tanpa_data', classification: null },
    { code: areaCode('9901012003'), name: '1945 Jaya', status: 'tanpa_data', classification: null },
    {
      code: areaCode('9901012009'),
      name: 'Hujan, "Deras" \u2013 <b>',
      status: 'sudah',
      classification: 'mandiri',
    },
  ],
  codeChanges: [{ from: areaCode('9901022004'), to: areaCode('9901012009') }],
};

function recode(index: LookupIndex): LookupIndex {
  return JSON.parse(JSON.stringify(index)) as LookupIndex;
}

describe('the look-up index', () => {
  it('writes only the digits that do not follow from the village before', () => {
    expect(encodePlaces(SOURCE)).toEqual({
      versi: 2,
      situs: '9901',
      rilis: '2024-03-31',
      wilayah: [
        ['99', 'Awan'],
        ['9901', 'Kabut'],
      ],
      kecamatan: [
        [
          '990101',
          'Embun',
          ['1001 Rintik', '2001 Gerimis', '13 Ilir', '2003 1945 Jaya', '2009 Hujan, "Deras" \u2013 <b>'],
          'sbtt3',
        ],
        ['990102', 'Sepi', [], ''],
      ],
      kode_lama: [['9901022004', '9901012009']],
    });
  });

  it('gives back every area and village of the region with its kind, status and path', () => {
    const places = decodeLookupIndex(recode(encodePlaces(SOURCE)));
    const [regency, district, empty, ...villages] = places;
    expect([regency, district, empty].map((place) => [place?.kind, place?.name, place?.status])).toEqual([
      ['kabupaten', 'Kabut', null],
      ['kecamatan', 'Embun', null],
      ['kecamatan', 'Sepi', null],
    ]);
    expect(
      villages.map(({ code, name, status, classification }) => ({ code, name, status, classification })),
    ).toEqual(SOURCE.villages);
    expect(villages.map(({ kind }) => kind)).toEqual(['kelurahan', 'desa', 'desa', 'desa', 'desa']);
    expect(villages.map(({ otherCodes }) => otherCodes)).toEqual([[], [], [], [], ['9901022004']]);
    expect(villages[0]!.above.map(({ name }) => name)).toEqual(['Embun', 'Kabut', 'Awan']);
  });

  it('finds a village by a code that it had before, and by its code at BPS', () => {
    const bpsCodes = [{ village: areaCode('9901012001'), code: '9901011001' }];
    const index = recode(encodePlaces({ ...SOURCE, bpsCodes }));
    const search = createPlaceSearch(decodeLookupIndex(index));
    const found = (query: string) => search(query, 5).places.map(({ name }) => name);
    expect(found('99.01.02.2004')).toEqual(['Hujan, "Deras" \u2013 <b>']);
    // A code of BPS may be the code of another village: both are shown.
    expect(found('9901011001')).toEqual(['Rintik', 'Gerimis']);
  });

  it('keeps areas above the region for the paths but not as places of their own', () => {
    const places = decodeLookupIndex(encodePlaces(SOURCE));
    expect(places.map(({ code }) => code)).not.toContain('99');
  });

  it('refuses a version that it does not know, and a letter that is no status', () => {
    const index = encodePlaces(SOURCE);
    expect(() => decodeLookupIndex({ ...index, versi: LOOKUP_INDEX_VERSION + 1 })).toThrow('version 3');
    const kecamatan = [['990101', 'Embun', ['1001 Rintik'], 'x']] as const;
    expect(() => decodeLookupIndex({ ...index, kecamatan })).toThrow('status letter x');
    const tooShort = [['990101', 'Embun', ['1001 Rintik'], '']] as const;
    expect(() => decodeLookupIndex({ ...index, kecamatan: tooShort })).toThrow('status letter');
  });

  it('makes the same bytes from the same source', () => {
    expect(JSON.stringify(encodePlaces(SOURCE))).toBe(JSON.stringify(encodePlaces(SOURCE)));
  });
});

describe('the index of Banten', () => {
  let index: LookupIndex;
  beforeAll(async () => {
    index = await bantenIndex();
  });

  it('has the province, 8 regencies, 155 districts and 1,552 villages', () => {
    const places = decodeLookupIndex(index);
    const counts = Map.groupBy(places, ({ code }) => code.length);
    expect([2, 4, 6, 10].map((length) => counts.get(length)?.length)).toEqual([1, 8, 155, 1552]);
  });

  it('weighs at most 15 KB compressed, statuses dealt out at random included', () => {
    const bytes = gzipSync(JSON.stringify(index)).length;
    expect(bytes).toBeLessThan(15 * 1024);
    expect(bytes).toBeGreaterThan(5 * 1024);
  });

  it('survives every name of the country unchanged', async () => {
    const register = await readRegister();
    const region = areaCode('ID');
    const villages = register
      .villagesIn(region)
      .map(({ code, name }) => ({ code, name, status: 'tanpa_data' as const, classification: null }));
    const areas = (['country', 'province', 'regency', 'district'] as const).flatMap((level) =>
      register.areasIn(region, level),
    );
    const source = { region, newestRelease: null, areas, villages, codeChanges: [] };
    const places = decodeLookupIndex(recode(encodePlaces(source)));
    const found = places.filter(({ status }) => status !== null);
    expect(
      found.map(({ code, name, status, classification }) => ({ code, name, status, classification })),
    ).toEqual(villages);
  });
});
