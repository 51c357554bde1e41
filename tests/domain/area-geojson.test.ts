import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { districtFeature, villageFeature } from '#domain/area-geojson.ts';
import type { Boundary, Position } from '#domain/content.ts';
import type { AreaRecord, VillageRecord } from '#domain/site-data.ts';

const village = {
  code: areaCode('9901012001'),
  name: 'Awan Jingga',
  kind: 'desa',
  status: 'sudah',
  classification: null,
  release: '2024-03-31',
} as unknown as VillageRecord;

const square: Position[] = [
  [106, -6],
  [106, -5],
  [107, -5],
  [107, -6],
  [106, -6],
];
const hole: Position[] = [
  [106.2, -5.8],
  [106.4, -5.8],
  [106.4, -5.6],
  [106.2, -5.8],
];
const boundary = (...polygons: Boundary['polygons']): Boundary => ({ code: village.code, polygons });

describe('a village as a feature', () => {
  it('is unlocated without a boundary, and says what is known', () => {
    expect(villageFeature(village, undefined)).toEqual({
      type: 'Feature',
      id: '9901012001',
      properties: {
        kode: '9901012001',
        nama: 'Awan Jingga',
        jenis: 'desa',
        status: 'sudah',
        klasifikasi: null,
        rilis: '2024-03-31',
      },
      geometry: null,
    });
    expect(villageFeature(village, boundary()).geometry).toBeNull();
  });

  it('has outer rings against the clock and holes with it, whichever way the content has them', () => {
    const turned = villageFeature(village, boundary([square, hole])).geometry;
    expect(turned).toEqual({ type: 'Polygon', coordinates: [square.toReversed(), hole.toReversed()] });
    const right = villageFeature(village, boundary([square.toReversed(), hole.toReversed()])).geometry;
    expect(right).toEqual(turned);
  });

  it('in several pieces is a multipolygon, with six decimals', () => {
    const far = square.map(([x, y]): Position => [x + 10.12345678, y]);
    const { geometry } = villageFeature(village, boundary([square], [far]));
    expect(geometry!.type).toBe('MultiPolygon');
    expect(JSON.stringify(geometry)).toContain('116.123457');
    expect(JSON.stringify(geometry)).not.toMatch(/\.\d{7}/);
  });
});

it('a kecamatan as a feature is its point with its numbers', () => {
  const coverage = {
    total: 8,
    sudah: 3,
    belum: 0,
    tanpa_data: 5,
    percent: 37.5,
    atLeast: true,
    releases: [],
  };
  const district = { code: areaCode('990101'), name: 'Tanjung Awan', kind: 'kecamatan', coverage };
  const { geometry, properties } = districtFeature(district as unknown as AreaRecord, [106.12345678, -6]);
  expect(geometry).toEqual({ type: 'Point', coordinates: [106.123457, -6] });
  expect(properties).toMatchObject({ jumlah_desa: 8, sudah: 3, tanpa_data: 5, persen: 37.5, rilis: null });
  expect(districtFeature(district as unknown as AreaRecord, undefined).geometry).toBeNull();
});
