import { describe, expect, it } from 'vitest';
import { areaCode, isWithin } from '#domain/area-code.ts';
import type { Boundary } from '#domain/content.ts';
import { BOUNDARY_SIZES, boundaryFrame } from '#maps/boundary-shapes.ts';
import { compareWithAreas, type MapFrame } from '#maps/shape.ts';
import { bantenBoundaries, hasSharedData } from './real-data.ts';
import { parsePath, shapeArea } from './path-area.ts';
import { tinyBoundaries, villagesOf } from './tiny-maps.ts';

const size = { width: 400, tallest: 400, tolerance: 0.8 };
const all = villagesOf('99');
const frame = boundaryFrame(tinyBoundaries(), all, size);

const shapeOf = ({ shapes }: MapFrame, code: string) => shapes.find((shape) => shape.code === code)!;

/** Every ring of every polygon turned round. */
function turned(boundaries: readonly Boundary[]): Boundary[] {
  return boundaries.map(({ code, polygons }) => ({
    code,
    polygons: polygons.map((rings) => rings.map((ring) => ring.toReversed())),
  }));
}

describe('shapes from boundaries', () => {
  it('are the same set as the villages', () => {
    expect(compareWithAreas(frame.shapes, all)).toEqual({ missing: [], surplus: [] });
    expect(frame.withoutBoundary).toEqual([]);
  });

  it('do not depend on which way rings run, for no picture is flooded either way', () => {
    expect(boundaryFrame(turned(tinyBoundaries()), all, size)).toEqual(frame);
    const half = turned(tinyBoundaries()).map((boundary, index) =>
      index % 2 ? boundary : tinyBoundaries()[index]!,
    );
    expect(boundaryFrame(half, all, size)).toEqual(frame);
    for (const { d } of frame.shapes) expect(shapeArea(d!)).toBeLessThan(0.1 * frame.width * frame.height);
  });

  it('are in proportion, with holes open and islands kept', () => {
    const tenth = shapeArea(shapeOf(frame, '9901012001').d!);
    expect(shapeArea(shapeOf(frame, '9901012006').d!) / tenth).toBeCloseTo(1, 0);
    // 2 by 2 squares with a hole of one.
    expect(shapeArea(shapeOf(frame, '9901012005').d!) / tenth).toBeCloseTo(3, 0);
    expect(parsePath(shapeOf(frame, '9901012005').d!)).toHaveLength(2);
    expect(parsePath(shapeOf(frame, '9901032001').d!)).toHaveLength(2);
  });

  it('put north up and east to the right', () => {
    const [west, east] = [shapeOf(frame, '9901012001').label, shapeOf(frame, '9901012004').label];
    expect(east[0]).toBeGreaterThan(west[0] + 50);
    expect(shapeOf(frame, '9901022001').label[1]).toBeGreaterThan(west[1] + 20);
  });

  it('have whole numbers, and their label points lie inside', () => {
    for (const { d, label } of frame.shapes) {
      expect(d).toMatch(/^[Mlz\d\s-]+$/);
      expect(isInside(parsePath(d!), label)).toBe(true);
    }
  });

  it('leave out villages of other areas', () => {
    const city = villagesOf('9971');
    const shapes = boundaryFrame(tinyBoundaries(), city, size).shapes.map(({ code }) => code);
    expect(shapes).toEqual(city);
  });
});

describe('neighbours', () => {
  it('get one common line though their borders overlap or leave a gap', () => {
    const square = (west: number, east: number): Boundary['polygons'] => [
      [
        [
          [west, 0],
          [east, 0],
          [east, 1],
          [west, 1],
          [west, 0],
        ],
      ],
    ];
    const [a, b, c] = ['3601012001', '3601012002', '3601012003'].map(areaCode) as [never, never, never];
    const touching: Boundary[] = [
      { code: a, polygons: square(0, 1.002) },
      { code: b, polygons: square(1, 1.998) },
      { code: c, polygons: square(2, 3) },
    ];
    const { shapes } = boundaryFrame(touching, [a, b, c], size);
    const ends = shapes.map(({ d }) => parsePath(d!)[0]!.map(([x]) => x));
    expect(Math.max(...ends[0]!)).toBe(Math.min(...ends[1]!));
    expect(Math.max(...ends[1]!)).toBe(Math.min(...ends[2]!));
  });

  it('share most stretches of line that are not coast; the others lie so close to those of neighbours that all close up', () => {
    const stretches = frame.shapes.flatMap(({ d }) =>
      parsePath(d!).flatMap((ring) =>
        ring.map((point, index) => [point, ring[(index + 1) % ring.length]!] as const),
      ),
    );
    const known = new Set(stretches.map(([from, to]) => `${from} ${to}`));
    const alone = stretches.filter(([from, to]) => !known.has(`${to} ${from}`));
    // The mainland's coast, the two islands, and lines that pass corners of their neighbours: what has no counterpart
    // closes up.
    const balance = new Map<string, number>();
    for (const [from, to] of alone) {
      balance.set(String(from), (balance.get(String(from)) ?? 0) + 1);
      balance.set(String(to), (balance.get(String(to)) ?? 0) - 1);
    }
    expect(stretches.length).toBeGreaterThan(100);
    expect(alone.length).toBeLessThan(0.6 * stretches.length);
    expect([...balance.values()].filter((value) => value !== 0)).toEqual([]);
  });

  it('of different kecamatan are parted by a thin line, of different regencies by a strong one', () => {
    expect(parsePath(frame.borders.district).length).toBeGreaterThan(0);
    expect(parsePath(frame.borders.regency).length).toBeGreaterThan(0);
    const one = boundaryFrame(tinyBoundaries(), villagesOf('990101'), size);
    expect(one.borders).toEqual({ district: '', regency: '' });
  });
});

describe('villages without a polygon', () => {
  it('become tiles below the map and are named', () => {
    const some = tinyBoundaries().filter(({ code }) => code !== '9901012002' && code !== '9971021001');
    const { shapes, withoutBoundary, height } = boundaryFrame(some, all, size);
    expect(withoutBoundary).toEqual(['9901012002', '9971021001']);
    const tiles = shapes.filter(({ d }) => d === null);
    expect(tiles.map(({ code }) => code)).toEqual(withoutBoundary);
    const lowest = Math.max(
      ...shapes.flatMap(({ d }) =>
        d === null
          ? []
          : parsePath(d)
              .flat()
              .map(([, y]) => y),
      ),
    );
    for (const { label } of tiles) {
      expect(label[1]).toBeGreaterThan(lowest);
      expect(label[1]).toBeLessThan(height);
    }
  });

  it('can be all there are', () => {
    const { shapes, height } = boundaryFrame([], all, size);
    expect(shapes).toHaveLength(all.length);
    expect(height).toBeGreaterThan(0);
    expect(height).toBeLessThan(400);
  });

  it('are not those that are merely tiny: a village smaller than a unit keeps a shape', () => {
    const dot: Boundary = {
      code: areaCode('9971021003'),
      polygons: [
        [
          [
            [112.55, -4.3],
            [112.5501, -4.3],
            [112.5501, -4.3001],
            [112.55, -4.3],
          ],
        ],
      ],
    };
    const most = tinyBoundaries().filter(({ code }) => code !== dot.code);
    const { shapes } = boundaryFrame([...most, dot], all, size);
    const shape = shapeOf({ ...frame, shapes }, dot.code);
    expect(shapeArea(shape.d!)).toBeGreaterThan(0);
    const [left, top] = shapeOf({ ...frame, shapes }, '9971021001').label;
    expect(Math.hypot(shape.label[0] - left, shape.label[1] - top)).toBeLessThan(150);
  });
});

describe.skipIf(!hasSharedData)('with ../shared: the boundaries of Banten', () => {
  it('give every village a shape, and the areas of regencies hold to 2 %', () => {
    const boundaries = bantenBoundaries();
    const codes = boundaries.map(({ code }) => code);
    const { shapes, withoutBoundary, inset } = boundaryFrame(boundaries, codes, BOUNDARY_SIZES.province);
    const areaOf = ({ code, d }: (typeof shapes)[number]) =>
      shapeArea(d!) / (inset!.areas.some((area) => isWithin(code, area)) ? inset!.scale ** 2 : 1);
    expect(withoutBoundary).toEqual([]);
    expect(shapes.filter(({ d }) => shapeArea(d!) === 0)).toEqual([]);
    const total = sum(shapes.map(areaOf));
    // Square kilometres from ../shared/data/boundaries/README.md.
    const official = {
      '3601': 2770.7,
      '3602': 3311.3,
      '3603': 1027.3,
      '3604': 1469.4,
      '3671': 178.3,
      '3674': 164.8,
    };
    for (const [regency, area] of Object.entries(official)) {
      const own = sum(shapes.filter(({ code }) => code.startsWith(regency)).map(areaOf));
      expect(Math.abs(own / total / (area / 9349.8) - 1)).toBeLessThan(0.02);
    }
  });
});

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

function isInside(
  rings: readonly (readonly (readonly [number, number])[])[],
  [x, y]: readonly [number, number],
): boolean {
  const crossings = rings.flatMap((ring) =>
    ring.filter(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length]!;
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    }),
  );
  return crossings.length % 2 === 1;
}
