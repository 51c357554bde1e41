import { beforeAll, describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { readRegister } from '#lib/read-register.ts';
import { layoutTiles } from '#maps/tile-layout.ts';
import { type Layout, measureLayout, type Measures } from '../measures/measure-layout.ts';
import { trueShape, type TrueShape } from '../measures/true-shape.ts';
import { bantenBoundaries, bantenPositions, hasSharedData } from '../real-data.ts';
import { assign } from './assign.ts';
import { capacityVoronoi } from './capacity-voronoi.ts';
import { withDistrictPoints } from './district-points.ts';
import { geogrid } from './geogrid.ts';
import { gridMap } from './grid-map.ts';
import { sugarbag } from './sugarbag.ts';

/** Each with the points of the villages, which nobody publishes, or with one point a kecamatan, as ours. */
const METHODS: Readonly<Record<string, (shape: TrueShape) => Layout>> = {
  'geogrid, kecamatan': (shape) => geogrid(withDistrictPoints(shape)),
  'sugarbag, kecamatan': (shape) => sugarbag(withDistrictPoints(shape)),
  'grid map, kecamatan': (shape) => gridMap(withDistrictPoints(shape)),
  'capacities, kecamatan': (shape) => capacityVoronoi(withDistrictPoints(shape)),
  'geogrid, villages': geogrid,
  'sugarbag, villages': sugarbag,
  'grid map, villages': gridMap,
};

describe('the assignment', () => {
  it('has the least sum of costs, as trying all orders shows', () => {
    const size = 6;
    const cost = Float64Array.from(
      { length: size * size },
      (_, index) => (index * index * 31 + index * 17) % 23,
    );
    const sum = (columns: readonly number[]) =>
      columns.reduce((total, column, row) => total + cost[size * row + column]!, 0);
    const orders = (rest: number[]): number[][] =>
      rest.length === 0
        ? [[]]
        : rest.flatMap((first) =>
            orders(rest.filter((other) => other !== first)).map((order) => [first, ...order]),
          );
    const least = Math.min(...orders([0, 1, 2, 3, 4, 5]).map(sum));
    const owners = [
      ...assign(
        cost,
        Array.from({ length: size }, () => 1),
      ),
    ];
    const found = owners.map((_, row) => owners.indexOf(row));
    expect(new Set(found).size).toBe(size);
    expect(sum(found)).toBe(least);
  });
});

describe.skipIf(!hasSharedData)('with ../shared: the layout of Banten beside published methods', () => {
  let ours: Measures;
  const theirs = new Map<string, Measures>();

  beforeAll(async () => {
    const shape = trueShape(bantenBoundaries());
    const input = { register: await readRegister(), region: areaCode('36'), positions: bantenPositions() };
    ours = measureLayout(layoutTiles(input).cells, shape);
    for (const [name, method] of Object.entries(METHODS)) {
      const layout = method(shape);
      expect(new Set([...layout.values()].map(({ q, r }) => `${q},${r}`)).size, name).toBe(1552);
      theirs.set(name, measureLayout(layout, shape));
    }
    console.log([HEADING, ...[['ours', ours] as const, ...theirs].map(line)].join('\n'));
  }, 300_000);

  it('alone keeps every kecamatan and every regency whole', () => {
    expect(ours.torn).toEqual({ districts: 0, regencies: 0 });
    for (const [name, { torn }] of theirs) expect(torn.districts, name).toBeGreaterThan(0);
  });

  it('keeps more neighbours than any that knows as much, and fewer are false than with any', () => {
    for (const [name, { neighboursKept, neighboursTrue }] of theirs) {
      expect(ours.neighboursTrue, name).toBeGreaterThan(neighboursTrue);
      if (name.endsWith('kecamatan')) expect(ours.neighboursKept, name).toBeGreaterThan(neighboursKept);
    }
  });

  it('keeps kecamatan nearer to their true places than any', () => {
    for (const [name, { districtDistance }] of theirs)
      expect(ours.districtDistance, name).toBeLessThan(districtDistance);
  });

  it('has the most compact kecamatan', () => {
    for (const [name, { compactness }] of theirs)
      expect(ours.compactness.districts, name).toBeGreaterThan(compactness.districts);
  });
});

const HEADING =
  'torn kecamatan, regencies | neighbours kept | of its pairs true | direction | distance kecamatan, village | compact kecamatan, regencies | outline';

function line([name, measures]: readonly [string, Measures]): string {
  const {
    torn,
    neighboursKept,
    neighboursTrue,
    directionsKept,
    districtDistance,
    villageDistance,
    compactness,
    outline,
  } = measures;
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  return [
    name,
    `${torn.districts}, ${torn.regencies}`,
    neighboursKept,
    percent(neighboursTrue),
    percent(directionsKept),
    `${districtDistance.toFixed(2)}, ${villageDistance.toFixed(2)}`,
    `${compactness.districts.toFixed(2)}, ${compactness.regencies.toFixed(2)}`,
    outline.toFixed(2),
  ].join(' | ');
}
