import { describe, expect, it } from 'vitest';
import { type AreaCode, areaCode, isWithin } from '#domain/area-code.ts';
import { BOUNDARY_SIZES, boundaryFrame } from '#maps/boundary-shapes.ts';
import { chooseInset } from '#maps/boundaries/choose-inset.ts';
import { placeInset } from '#maps/boundaries/place-inset.ts';
import { drawCoverageMap } from '#maps/draw-map.ts';
import { compareWithAreas, type MapFrame, type MapWindow } from '#maps/shape.ts';
import { parsePath, shapeArea } from './path-area.ts';
import { expectPicture } from './picture.ts';
import { bantenBoundaries, hasSharedData } from './real-data.ts';
import { tinyBoundaries, tinyMap, villagesOf, withSmallCity } from './tiny-maps.ts';
import { square } from '../square.ts';

const size = { width: 400, tallest: 400, tolerance: 0.8 };
const all = villagesOf('99');
const CITY = areaCode('9971');

const frame = boundaryFrame(withSmallCity(0.04), all, size);
const inset = frame.inset!;
const isInside = ({ code }: { code: AreaCode }) => isWithin(code, CITY);
const pointsOf = (shapes: MapFrame['shapes']) => shapes.flatMap(({ d }) => parsePath(d!).flat());
const contains = ({ x, y, width, height }: MapWindow, [px, py]: readonly [number, number]) =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** Where the copy puts a point of the frame. */
function trueEnd({ copy }: { copy: string }, [x, y]: readonly [number, number]): [number, number] {
  const [, dx, dy, scale] = /^translate\((\S+) (\S+)\)scale\((\S+)\)$/.exec(copy)!.map(Number) as number[];
  return [x * scale! + dx!, y * scale! + dy!];
}

describe('regencies with villages too small to see', () => {
  it('are drawn enlarged in a frame beside the land, with all their villages in it, and no other', () => {
    expect(inset.areas).toEqual([CITY]);
    expect(inset.scale).toBeGreaterThanOrEqual(2);
    expect(compareWithAreas(frame.shapes, all)).toEqual({ missing: [], surplus: [] });
    const [inside, outside] = [frame.shapes.filter(isInside), frame.shapes.filter((one) => !isInside(one))];
    expect(pointsOf(inside).every((point) => contains(inset.frame, point))).toBe(true);
    expect(pointsOf(outside).some((point) => contains(inset.frame, point))).toBe(false);
    expect(inside.every(({ label }) => contains(inset.frame, label))).toBe(true);
    expect(
      contains({ x: 0, y: 0, width: frame.width, height: frame.height }, [inset.frame.x, inset.frame.y]),
    ).toBe(true);
  });

  it('come once more at their true place, where the frame around it is', () => {
    const places = pointsOf(frame.shapes.filter(isInside)).map((point) => trueEnd(inset, point));
    expect(places.every((point) => contains(inset.source, point))).toBe(true);
  });

  it('are links once only: what stands at the true place is a hidden copy', () => {
    const svg = drawCoverageMap({ ...tinyMap('99', frame), enlarged: 'Diperbesar 2 kali' });
    expect(svg.match(/<a /g)).toHaveLength(all.length);
    for (const code of all) expect(svg.split(`href="/desa/${code}/"`)).toHaveLength(2);
    expect(svg).toContain('<use href="#peta-99-bidang"');
    expect(/<use href="#peta-99-bidang"[^>]*aria-hidden="true"/.test(svg)).toBe(true);
    expect(svg).toContain('Diperbesar 2 kali');
  });

  it('are dissolved in the frame, too', () => {
    const city = frame.dissolved.regency.find(isInside)!;
    expect(
      parsePath(city.d)
        .flat()
        .every((point) => contains(inset.frame, point)),
    ).toBe(true);
  });

  it('stand below the map where there is no room beside the land', () => {
    const [wide, high] = [400, 300];
    const land = { width: wide, height: high, owner: new Int32Array(wide * high).fill(0) };
    const small = { areas: [CITY], source: { x: 300, y: 100, width: 80, height: 60 }, wanted: 3 };
    const placed = placeInset(small, land);
    expect(placed.scale).toBe(2);
    expect(placed.above).toBe(0);
    expect(placed.frame.y).toBeGreaterThan(high);
    expect(placed.frame.x + placed.frame.width).toBeLessThan(wide);
  });

  it('leave room for the tiles of villages without a polygon, which stand below all', () => {
    const some = withSmallCity(0.04).filter(({ code }) => code !== '9901012002' && code !== '9971021001');
    const { shapes, inset: other } = boundaryFrame(some, all, size);
    for (const { label } of shapes.filter(({ d }) => d === null)) {
      expect(contains(other!.frame, label)).toBe(false);
      expect(label[1]).toBeGreaterThan(other!.frame.y + other!.frame.height);
    }
  });

  it('are not enlarged where villages are large enough, or on the map of one regency', () => {
    expect(boundaryFrame(tinyBoundaries(), all, size).inset).toBeNull();
    expect(boundaryFrame(withSmallCity(0.04), villagesOf('9971'), size).inset).toBeNull();
  });

  it.each([
    [0.2, true],
    [0.6, false],
  ])('are enlarged where they take %d of the breadth: %s', (share, isEnlarged) => {
    const strip = Array.from({ length: 20 }, (_, index) => ({
      code: areaCode(`99710110${index + 10}`),
      polygons: [[square(10 + (index * share * 640) / 20, 300, 3)]],
    }));
    const land = { code: areaCode('9901012001'), polygons: [[square(10, 10, 280)]] };
    expect(chooseInset([...strip, land], 640) !== null).toBe(isEnlarged);
  });

  it('look as they were last accepted', () => {
    const words = `Diperbesar ${String(inset.scale).replace('.', ',')} kali`;
    expectPicture('polygons-inset', drawCoverageMap({ ...tinyMap('99', frame), enlarged: words }));
  });
});

describe.skipIf(!hasSharedData)('with ../shared: the inset of Banten', () => {
  const boundaries = hasSharedData ? bantenBoundaries() : [];
  const codes = boundaries.map(({ code }) => code);

  it('has both Tangerang cities, large enough to press, in the sea', () => {
    const { inset: cities, shapes, width } = boundaryFrame(boundaries, codes, BOUNDARY_SIZES.province);
    expect(cities!.areas).toEqual(['3671', '3674']);
    const own = shapes.filter(({ code }) => cities!.areas.some((area) => isWithin(code, area)));
    expect(own).toHaveLength(158);
    const sides = own.map(({ d }) => Math.sqrt(shapeArea(d!))).sort((a, b) => a - b);
    expect(sides[79]! / width).toBeGreaterThan(0.017);
    const others = shapes.filter(({ code }) => !own.some((one) => one.code === code));
    expect(pointsOf(others).some((point) => contains(cities!.frame, point))).toBe(false);
  });

  it('meets its neighbours at its true place: no gap wider than the line between them', () => {
    const { inset: cities, dissolved } = boundaryFrame(boundaries, codes, BOUNDARY_SIZES.province);
    const around = new Set(
      dissolved.regency
        .filter(({ code }) => code === '3603')
        .flatMap(({ d }) => parsePath(d!).flat().map(String)),
    );
    const common = dissolved.regency
      .filter(({ code }) => cities!.areas.includes(code))
      .flatMap(({ d }) => parsePath(d!).flat())
      .map((point) => trueEnd(cities!, point).map((place) => Math.round(place * 100) / 100))
      .filter((point) => around.has(String(point)));
    expect(common.length).toBeGreaterThan(40);
  });

  it('is kept with 500 villages without a polygon, whose tiles stand below', () => {
    const some = boundaries.filter((_, index) => index % 3 !== 0 || index > 1500);
    const { shapes, inset: cities, width, height } = boundaryFrame(some, codes, BOUNDARY_SIZES.province);
    const tiles = shapes.filter(({ d }) => d === null);
    expect(tiles.length).toBeGreaterThan(480);
    const polygons = pointsOf(shapes.filter(({ d }) => d !== null));
    const lowest = Math.max(...polygons.map(([, y]) => y), cities!.frame.y + cities!.frame.height);
    for (const { label, room } of tiles) {
      expect(label[1] - room.height / 2).toBeGreaterThan(lowest);
      expect(label[1] + room.height / 2).toBeLessThanOrEqual(height);
      expect(label[0] + room.width / 2).toBeLessThanOrEqual(width);
    }
  });
});

describe('a map that is never partly enlarged', () => {
  it('has no inset, however small some villages are: the small maps of releases know of none', () => {
    expect(boundaryFrame(withSmallCity(0.04), all, BOUNDARY_SIZES.locator).inset).toBeNull();
  });
});

describe('a village of an inset without a polygon', () => {
  it('adds no tile to its areas, which are drawn once more at their true place', () => {
    const city = all.filter((code) => isWithin(code, CITY));
    const some = withSmallCity(0.04).filter(({ code }) => code !== city[0]);
    const { dissolved, inset: own, withoutBoundary } = boundaryFrame(some, all, size);
    expect(withoutBoundary).toEqual([city[0]]);
    const frameOf = own!.frame;
    const shape = dissolved.regency.find(({ code }) => code === CITY)!;
    for (const point of parsePath(shape.d).flat()) expect(contains(frameOf, point)).toBe(true);
  });
});
