import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { validateBoundaries } from '#domain/validate-boundaries.ts';
import { tinyContentDir, tinyRegister } from '../tiny-country.ts';

interface Feature {
  properties: { code: unknown } | null;
  geometry: { type: string; coordinates: unknown } | null;
}

const register = tinyRegister();
const features = (): Feature[] => {
  const text = readFileSync(`${tinyContentDir}/data/boundaries.geojson`, 'utf8');
  return (JSON.parse(text) as { features: Feature[] }).features;
};
const check = (list: unknown, region: string | null = '99') => {
  const context = { region: region === null ? null : areaCode(region), register };
  return validateBoundaries(
    'content/data/boundaries.geojson',
    { type: 'FeatureCollection', features: list },
    context,
  );
};
/** The tiny country with another geometry for its first village. */
const withGeometry = (geometry: unknown) => {
  const [first, ...rest] = features();
  return check([{ ...first, geometry }, ...rest]);
};
const ring = [
  [112, -4],
  [112.1, -4],
  [112.1, -4.1],
  [112, -4],
];

describe('validateBoundaries keeps what maps need', () => {
  it('the polygons of every village, by code, in order, and nothing else', () => {
    const { boundaries, problems } = check(features().reverse());
    expect(problems).toEqual([]);
    expect(boundaries!.map(({ code }) => code)).toEqual(
      register.villagesIn(areaCode('99')).map(({ code }) => code),
    );
    expect(Object.keys(boundaries![0]!)).toEqual(['code', 'polygons']);
    expect(boundaries!.find(({ code }) => code === '9901012005')!.polygons[0]).toHaveLength(2);
    expect(boundaries!.find(({ code }) => code === '9901032001')!.polygons).toHaveLength(2);
  });

  it('without heights', () => {
    const { boundaries, problems } = withGeometry({
      type: 'Polygon',
      coordinates: [ring.map((point) => [...point, 17])],
    });
    expect(problems).toEqual([]);
    expect(boundaries![0]!.polygons).toEqual([[ring]]);
  });

  it('of the region alone', () => {
    const { boundaries, problems } = check(features(), '9971');
    expect(boundaries).toHaveLength(8);
    expect(problems).toMatchObject([{ code: 'shape-outside-region', details: { count: 16 } }]);
  });

  it('and misses nothing where the region is not known', () => {
    expect(check(features().slice(3), null).problems).toEqual([]);
  });

  it('with codes written as numbers', () => {
    const list = features();
    list[0]!.properties = { code: 9901012001 };
    expect(check(list).problems).toEqual([]);
  });
});

describe('validateBoundaries refuses', () => {
  it.each([
    [{ type: 'Point', coordinates: [112, -4] }, 'shape-type'],
    [null, 'shape-type'],
    [{ type: 'Polygon', coordinates: [] }, 'shape-broken'],
    [{ type: 'Polygon', coordinates: [ring.slice(0, 2)] }, 'shape-broken'],
    [{ type: 'Polygon', coordinates: [ring.map(() => [112])] }, 'shape-broken'],
    [{ type: 'Polygon', coordinates: [ring.map(() => [112, Number.NaN])] }, 'shape-broken'],
    [{ type: 'MultiPolygon', coordinates: [ring] }, 'shape-broken'],
    [{ type: 'Polygon' }, 'shape-broken'],
    [{ type: 'Polygon', coordinates: [[...ring.slice(0, 3), [112, -4.2]]] }, 'shape-unclosed'],
    [{ type: 'Polygon', coordinates: [ring.map(([x, y]) => [y, x])] }, 'shape-swapped'],
    [{ type: 'Polygon', coordinates: [ring.map(([x, y]) => [x! * 5000, y! * -200_000])] }, 'shape-projected'],
    [{ type: 'Polygon', coordinates: [ring.map(([x, y]) => [x! - 100, y])] }, 'shape-outside'],
  ])('%j: %s', (geometry, code) => {
    expect(withGeometry(geometry).problems).toEqual([
      { code, file: 'content/data/boundaries.geojson', details: { count: 1, names: '99.01.01.2001' } },
    ]);
  });

  it.each([
    [null, 'bukan objek'],
    [{ type: 'Topology' }, 'TopoJSON'],
    [{ type: 'Feature' }, '"Feature"'],
    [{}, 'JSON tanpa "type"'],
    [{ type: 'FeatureCollection' }, 'kumpulan tanpa "features"'],
  ])('%j, which is no collection', (value, found) => {
    const { boundaries, problems } = validateBoundaries('x', value, { region: null, register });
    expect(boundaries).toBeNull();
    expect(problems).toMatchObject([{ code: 'geojson-wrong-type', details: { found } }]);
  });

  it.each([[null], ['teks'], [{}], [{ properties: null }], [{ properties: { code: '99.1' } }]])(
    'the feature %j, which has no code',
    (feature) => {
      expect(check([...features(), feature]).problems).toMatchObject([{ code: 'shape-without-code' }]);
    },
  );
});

describe('validateBoundaries says each thing once', () => {
  it('with the number of shapes and the first five', () => {
    const { problems } = check(features().slice(7));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'shape-missing', details: { count: 7, total: 24 } });
    expect(problems[0]!.details!['names']).toMatch(/^Awan Jingga \(99\.01\.01\.2001\), .*, dan 2 lagi$/);
  });
});
