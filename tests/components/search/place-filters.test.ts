import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { decodeLookupIndex, encodePlaces } from '#domain/lookup-index.ts';
import { addCounts, countPlaces, filterPlaces } from '#components/search/place-filters.ts';
import type { Filters } from '#components/search/search-state.ts';

const village = (code: string, status: 'sudah' | 'belum', classification: 'mandiri' | null = null) => ({
  code: areaCode(code),
  name: `Desa ${code}`,
  status,
  classification,
});

/** A province with two regencies of one kecamatan each, and three villages. */
const places = decodeLookupIndex(
  encodePlaces({
    region: areaCode('99'),
    newestRelease: '2024-03-31',
    areas: ['99', '9901', '9902', '990101', '990201'].map((code) => ({ code: areaCode(code), name: code })),
    villages: [
      village('9901012001', 'sudah', 'mandiri'),
      village('9901012002', 'belum'),
      village('9902012001', 'sudah'),
    ],
    codeChanges: [],
  }),
);
const none: Filters = { wilayah: [], status: [], klasifikasi: [], jenis: [] };
const codesOf = (filters: Partial<Filters>) =>
  filterPlaces(places, { ...none, ...filters }).map(({ code }) => code);

describe('places under filters', () => {
  it('are all of them while nothing is chosen', () => {
    expect(codesOf({})).toHaveLength(places.length);
  });

  it('have one of the values of each filter', () => {
    expect(codesOf({ status: ['sudah'] })).toEqual(['9901012001', '9902012001']);
    expect(codesOf({ status: ['sudah', 'belum'], wilayah: ['9901'] })).toEqual(['9901012001', '9901012002']);
    expect(codesOf({ klasifikasi: ['mandiri'] })).toEqual(['9901012001']);
  });

  it('of a regency are itself, its kecamatan and its villages', () => {
    expect(codesOf({ wilayah: ['9902'] })).toEqual(['9902', '990201', '9902012001']);
    expect(codesOf({ wilayah: ['9902'], jenis: ['desa'] })).toEqual(['9902012001']);
  });

  it('are counted within a filter as if nothing were chosen in it', () => {
    const counts = countPlaces(places, { ...none, status: ['belum'] });
    expect(counts.status).toEqual({ sudah: 2, belum: 1 });
    expect(counts.wilayah).toEqual({ '9901': 1 });
    expect(counts.jenis).toEqual({ desa: 1 });
  });

  it('and pages are counted together', () => {
    const sum = addCounts({ jenis: { desa: 2 } }, { jenis: { desa: 1, berita: 3 }, status: { sudah: 1 } });
    expect(sum.jenis).toEqual({ desa: 3, berita: 3 });
    expect(sum.status).toEqual({ sudah: 1 });
  });
});
