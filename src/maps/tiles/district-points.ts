import { type AreaCode, parentCode } from '#domain/area-code.ts';
import type { Position } from '#domain/content.ts';
import type { Register } from '#domain/register.ts';
import type { Point } from '../svg-text.ts';

/** A kecamatan as the layout sees it: so many tiles, wanted around a point. */
export interface DistrictPoint {
  readonly code: AreaCode;
  readonly regency: AreaCode;
  /** Number of villages, which is the number of tiles; never 0. */
  readonly size: number;
  /** Where it lies, x to the right and y downwards, in degrees of latitude. */
  readonly x: number;
  readonly y: number;
}

/** Turning by the golden angle spreads points evenly in a spiral and never brings two to the same place. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * The kecamatan of an area that have villages, in the order of their codes, on a plane (equirectangular, true to
 * scale at the middle latitude). Those without a position are put beside the others of their regency, or of the
 * area, and are named in `unplaced`.
 */
export function districtPoints(
  register: Register,
  region: AreaCode,
  positions: ReadonlyMap<AreaCode, Position>,
): { points: DistrictPoint[]; unplaced: AreaCode[] } {
  const districts = register
    .areasIn(region, 'district')
    .map(({ code }) => ({ code, regency: parentCode(code)!, size: register.children(code).length }))
    .filter(({ size }) => size > 0);
  const known = project(
    districts.map(({ code }) => code),
    positions,
  );
  const places = placeRegencies(districts, known);
  const spacing = typicalSpacing([...known.values()]);
  const points = districts.map((district, index) => {
    const [x, y] = known.get(district.code) ?? shift(places.get(district.regency)!, index, spacing / 6);
    return { ...district, x, y };
  });
  return {
    points: separate(points, spacing),
    unplaced: districts.flatMap(({ code }) => (known.has(code) ? [] : [code])),
  };
}

function project(
  codes: readonly AreaCode[],
  positions: ReadonlyMap<AreaCode, Position>,
): Map<AreaCode, Point> {
  const known = codes.flatMap((code) => (positions.has(code) ? [[code, positions.get(code)!] as const] : []));
  const latitudes = known.map(([, [, latitude]]) => latitude);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const shrink = Math.cos((middle * Math.PI) / 180);
  return new Map(known.map(([code, [longitude, latitude]]) => [code, [longitude * shrink, -latitude]]));
}

/** For each regency the mean of its known kecamatan; if it has none, a place of its own around the known ones. */
function placeRegencies(
  districts: readonly { code: AreaCode; regency: AreaCode }[],
  known: ReadonlyMap<AreaCode, Point>,
): Map<AreaCode, Point> {
  const all = [...known.values()];
  const centre: Point = all.length > 0 ? meanPoint(all) : [0, 0];
  const step = 2 * typicalSpacing(all);
  const regencies = [...Map.groupBy(districts, ({ regency }) => regency)];
  return new Map(
    regencies.map(([regency, members], index) => {
      const own = members.filter(({ code }) => known.has(code)).map(({ code }) => known.get(code)!);
      return [regency, own.length > 0 ? meanPoint(own) : shift(centre, index, step)];
    }),
  );
}

function meanPoint(points: readonly Point[]): Point {
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [mean(0), mean(1)];
}

/** Side of the square that each point would have if they shared their bounding box evenly; 1 without points. */
function typicalSpacing(points: readonly Point[]): number {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const width = Math.max(...xs) - Math.min(...xs);
  const height = Math.max(...ys) - Math.min(...ys);
  const area = Math.max(width * height, (width * width + height * height) / 100);
  const spacing = Math.sqrt(area / points.length);
  return spacing > 0 && Number.isFinite(spacing) ? spacing : 1;
}

function shift([x, y]: Point, index: number, step: number): Point {
  const distance = step * Math.sqrt(index + 1);
  return [x + distance * Math.cos(index * GOLDEN_ANGLE), y + distance * Math.sin(index * GOLDEN_ANGLE)];
}

/** Moves points that lie on exactly the same place a little apart. */
function separate(points: readonly DistrictPoint[], spacing: number): DistrictPoint[] {
  const taken = new Set<string>();
  return points.map((point, index) => {
    const key = `${point.x},${point.y}`;
    if (!taken.has(key)) {
      taken.add(key);
      return point;
    }
    const [x, y] = shift([point.x, point.y], index, spacing / 100);
    return { ...point, x, y };
  });
}
