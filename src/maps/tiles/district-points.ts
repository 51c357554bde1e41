import { type AreaCode, parentCode } from '#domain/area-code.ts';
import type { Position } from '#domain/content.ts';
import type { Register } from '#domain/register.ts';

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

type Point = readonly [x: number, y: number];

/** Turns by the golden angle, so that points without a place of their own never coincide. */
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
    districts.map(({ code }) => code).filter((code) => positions.has(code)),
    positions,
  );
  const unplaced = districts.filter(({ code }) => !known.has(code));
  const spacing = typicalSpacing([...known.values()]);
  const centres = new Map(
    unplaced.map(({ regency }) => [regency, regencyCentre(regency, districts, known)] as const),
  );
  const seats = new Map(
    unplaced.map(({ code, regency }, index) => {
      const [x, y] =
        centres.get(regency) ??
        turn(
          register.areasIn(region, 'regency').findIndex((area) => area.code === regency),
          4 * spacing,
        );
      const [dx, dy] = turn(index, spacing / 4);
      return [code, [x + dx, y + dy] as const];
    }),
  );
  const points = districts.map((district) => {
    const [x, y] = (known.get(district.code) ?? seats.get(district.code))!;
    return { ...district, x, y };
  });
  return { points: separate(points, spacing), unplaced: unplaced.map(({ code }) => code) };
}

function project(codes: AreaCode[], positions: ReadonlyMap<AreaCode, Position>): Map<AreaCode, Point> {
  const latitudes = codes.map((code) => positions.get(code)![1]);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const shrink = Math.cos((middle * Math.PI) / 180);
  return new Map(
    codes.map((code) => {
      const [longitude, latitude] = positions.get(code)!;
      return [code, [longitude * shrink, -latitude] as const];
    }),
  );
}

/** Side of the square that each point would have if they shared their bounding box evenly; 1 without points. */
function typicalSpacing(points: readonly Point[]): number {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const width = Math.max(...xs) - Math.min(...xs);
  const height = Math.max(...ys) - Math.min(...ys);
  const spacing = Math.sqrt(
    Math.max(width * height, (width * width + height * height) / 100) / points.length,
  );
  return spacing > 0 && Number.isFinite(spacing) ? spacing : 1;
}

/** Mean of the known points of a regency, else of all known points; undefined if none is known. */
function regencyCentre(
  regency: AreaCode,
  districts: readonly { code: AreaCode; regency: AreaCode }[],
  known: ReadonlyMap<AreaCode, Point>,
): Point | undefined {
  const own = districts.filter((district) => district.regency === regency && known.has(district.code));
  const points = own.length > 0 ? own.map(({ code }) => known.get(code)!) : [...known.values()];
  if (points.length === 0) return undefined;
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [mean(0), mean(1)];
}

function turn(index: number, step: number): Point {
  const distance = step * Math.sqrt(index + 1);
  return [distance * Math.cos(index * GOLDEN_ANGLE), distance * Math.sin(index * GOLDEN_ANGLE)];
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
    const [dx, dy] = turn(index, spacing / 100);
    return { ...point, x: point.x + dx, y: point.y + dy };
  });
}
