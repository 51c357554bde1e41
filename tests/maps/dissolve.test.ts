import { describe, expect, it } from 'vitest';
import { type AreaCode, isWithin } from '#domain/area-code.ts';
import { BOUNDARY_SIZES, boundaryFrame } from '#maps/boundary-shapes.ts';
import type { MapFrame, MapShape } from '#maps/shape.ts';
import { tileFrame } from '#maps/tile-shapes.ts';
import { parsePath, shapeArea } from './path-area.ts';
import { bantenBoundaries, hasSharedData } from './real-data.ts';
import { tinyBoundaries, tinyCells, villagesOf } from './tiny-maps.ts';

const size = { width: 400, tallest: 400, tolerance: 0.8 };
const all = villagesOf('99');

/** Every stretch of the outlines of some shapes, with where it leads. */
function stretchesOf(shapes: readonly MapShape[]): Set<string> {
  const rings = shapes.flatMap(({ d }) => parsePath(d!));
  return new Set(
    rings.flatMap((ring) =>
      ring.map((point, index) => `${String(point)} ${String(ring[(index + 1) % ring.length])}`),
    ),
  );
}

function inside(shapes: readonly MapShape[], area: AreaCode): MapShape[] {
  return shapes.filter(({ code }) => isWithin(code, area));
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** Areas add up, and outlines are made of the lines of the villages. */
function checkBoundaries(frame: MapFrame): void {
  const known = stretchesOf(frame.shapes);
  for (const area of [...frame.dissolved.district, ...frame.dissolved.regency]) {
    const own = inside(frame.shapes, area.code);
    expect(shapeArea(area.d!)).toBeCloseTo(sum(own.map(({ d }) => shapeArea(d!))), 5);
    // A village too thin for a ring of its own still parts its neighbours by a line, which is theirs.
    for (const stretch of stretchesOf([area])) {
      const [from, to] = stretch.split(' ');
      expect(known.has(stretch) || known.has(`${to} ${from}`), `${area.code}: ${stretch}`).toBe(true);
    }
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
      expect(shapeArea(area.d!)).toBeCloseTo(own.length * tile, 5);
      const rows = own.filter(({ label: [, y] }) => y === area.label[1]);
      expect(Math.min(...rows.map(({ label: [x] }) => Math.abs(x - area.label[0])))).toBeLessThanOrEqual(
        frame.tile.halfWidth,
      );
    }
  });

  it('have the tiles of villages without a polygon, also where an area has no other', () => {
    const some = tinyBoundaries().filter(({ code }) => !code.startsWith('990103') && code !== '9901012002');
    const frame = boundaryFrame(some, all, size);
    const tile = 6 * frame.tile.halfWidth * frame.tile.halfSide;
    const [bare] = frame.dissolved.district.filter(({ code }) => code === '990103');
    expect(shapeArea(bare!.d!)).toBeCloseTo(inside(frame.shapes, bare!.code).length * tile, 5);
    const one = frame.dissolved.district.find(({ code }) => code === '990101')!;
    const polygons = inside(frame.shapes, one.code).flatMap(({ d }) => (d === null ? [] : [shapeArea(d)]));
    expect(shapeArea(one.d!)).toBeCloseTo(sum(polygons) + tile, 5);
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
