import { describe, expect, it } from 'vitest';
import { type AreaCode, isWithin } from '#domain/area-code.ts';
import type { Position } from '#domain/content.ts';
import { BOUNDARY_SIZES, boundaryFrame } from '#maps/boundary-shapes.ts';
import type { MapFrame, MapShape } from '#maps/shape.ts';
import { tileFrame } from '#maps/tile-shapes.ts';
import { parsePath, shapeArea } from './path-area.ts';
import { bantenBoundaries, hasSharedData } from './real-data.ts';
import { tinyBoundaries, tinyCells, villagesOf } from './tiny-maps.ts';

const size = { width: 400, tallest: 400, tolerance: 0.8 };
const all = villagesOf('99');

/** A ring a hundred metres broad, far less than a square of the map, on the line between two villages. */
const SPECK: Position[] = [
  [112.2, -4.05],
  [112.201, -4.05],
  [112.201, -4.049],
  [112.2, -4.05],
];

type Stretch = readonly [readonly [number, number], readonly [number, number]];

function stretchesOf(shapes: readonly Pick<MapShape, 'd'>[]): Stretch[] {
  const rings = shapes.flatMap(({ d }) => parsePath(d!));
  return rings.flatMap((ring) =>
    ring.map((point, index): Stretch => [point, ring[(index + 1) % ring.length]!]),
  );
}

function distance([[ax, ay], [bx, by]]: Stretch, [x, y]: readonly [number, number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const share = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

function inside(shapes: readonly MapShape[], area: AreaCode): MapShape[] {
  return shapes.filter(({ code }) => isWithin(code, area));
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** Areas add up, and outlines lie on the lines of their villages, half a unit apart at most. */
function checkBoundaries(frame: MapFrame): void {
  for (const area of [...frame.dissolved.district, ...frame.dissolved.regency]) {
    const own = inside(frame.shapes, area.code);
    const total = sum(own.map(({ d }) => shapeArea(d!)));
    expect(Math.abs(shapeArea(area.d) / total - 1), area.code).toBeLessThan(0.045);
    const known = stretchesOf(own);
    const away = stretchesOf([area]).map(([point]) =>
      known.reduce((least, stretch) => Math.min(least, distance(stretch, point)), Infinity),
    );
    expect(Math.max(...away), area.code).toBeLessThanOrEqual(0.51);
  }
}

describe('areas dissolved from their villages', () => {
  it('on a boundary map follow the lines of the villages, and are as large as these together', () => {
    const frame = boundaryFrame(tinyBoundaries(), all, size);
    expect(frame.dissolved.district.map(({ code }) => code).sort()).toEqual(
      [...new Set(all.map((code) => code.slice(0, 6)))].sort(),
    );
    expect(frame.dissolved.regency.map(({ code }) => code).sort()).toEqual(
      [...new Set(all.map((code) => code.slice(0, 4)))].sort(),
    );
    checkBoundaries(frame);
  });

  it('on a tile map go around their tiles', () => {
    const frame = tileFrame(tinyCells(), all);
    const tile = 6 * frame.tile.halfWidth * frame.tile.halfSide;
    for (const area of [...frame.dissolved.district, ...frame.dissolved.regency]) {
      const own = inside(frame.shapes, area.code);
      expect(shapeArea(area.d)).toBeCloseTo(own.length * tile, 5);
    }
  });

  it('are a square of one unit where all lines of an area fell together', () => {
    const tiny = tinyBoundaries().map((boundary) =>
      boundary.code.startsWith('990103') ? { ...boundary, polygons: [[SPECK]] } : boundary,
    );
    const { shapes, dissolved } = boundaryFrame(tiny, all, { ...size, tolerance: 2 });
    const village = shapes.find(({ code }) => code.startsWith('990103'))!;
    const district = dissolved.district.find(({ code }) => code === '990103')!;
    expect(shapeArea(district.d)).toBe(1);
    expect(district.d).toBe(village.d);
  });

  it('have the tiles of villages without a polygon, also where an area has no other', () => {
    const some = tinyBoundaries().filter(({ code }) => !code.startsWith('990103') && code !== '9901012002');
    const frame = boundaryFrame(some, all, size);
    const tile = 6 * frame.tile.halfWidth * frame.tile.halfSide;
    const [bare] = frame.dissolved.district.filter(({ code }) => code === '990103');
    expect(shapeArea(bare!.d!)).toBeCloseTo(inside(frame.shapes, bare!.code).length * tile, 5);
    const one = frame.dissolved.district.find(({ code }) => code === '990101')!;
    const polygons = inside(frame.shapes, one.code).flatMap(({ d }) => (d === null ? [] : [shapeArea(d)]));
    expect(Math.abs(shapeArea(one.d!) / (sum(polygons) + tile) - 1)).toBeLessThan(0.01);
  });
});

describe.skipIf(!hasSharedData)('with ../shared: areas of Banten dissolved from their villages', () => {
  it('follow the lines of the villages', () => {
    const boundaries = bantenBoundaries();
    const codes = boundaries.map(({ code }) => code);
    const frame = boundaryFrame(boundaries, codes, BOUNDARY_SIZES.province);
    expect(frame.dissolved.district).toHaveLength(155);
    expect(frame.dissolved.regency).toHaveLength(8);
    checkBoundaries(frame);
  });
});
