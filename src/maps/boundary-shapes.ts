import { type AreaCode, parentCode } from '#domain/area-code.ts';
import type { Boundary } from '#domain/content.ts';
import { type Grid, NOBODY, paintGrid } from './boundaries/paint-grid.ts';
import { projectBoundaries } from './boundaries/project.ts';
import { simplifyLine } from './boundaries/simplify.ts';
import { type Ring, traceRings } from './boundaries/trace-rings.ts';
import type { MapFrame, MapShape } from './shape.ts';
import { joinSides, type Side } from './tile-outline.ts';
import { pathAlong, type Point } from './svg-text.ts';
import { placesOf } from './places.ts';

/** How large a boundary map is, and how much its lines are thinned, in map units. */
export interface BoundarySize {
  readonly width: number;
  readonly tallest: number;
  readonly tolerance: number;
}

/**
 * Sizes that keep each kind of map light: measured on Banten, the province with its 1,552 polygons stays under 45 KB
 * compressed, a regency under 30 KB, a kecamatan under 4 KB and a locator under 2 KB.
 */
export const BOUNDARY_SIZES = {
  province: { width: 640, tallest: 760, tolerance: 1 },
  regency: { width: 760, tallest: 860, tolerance: 0.9 },
  district: { width: 560, tallest: 640, tolerance: 0.8 },
  locator: { width: 280, tallest: 320, tolerance: 0.8 },
} as const satisfies Record<string, BoundarySize>;

const MARGIN = 4;
/** Tiles for villages without a polygon, and the room above them for a line of words. */
const TILE = { halfWidth: 14, halfSide: 8 } as const;
const CAPTION = 44;

/**
 * The boundary map of some villages (of a province, a regency or a kecamatan). The polygons are painted on a grid of
 * unit squares and traced again, which gives neighbours one common line and outlines of kecamatan and regencies
 * without any borders being shared in the source; lines are then thinned. Villages without a polygon become tiles
 * below and are named in `withoutBoundary`; boundaries of other villages are left out.
 */
export function boundaryFrame(
  boundaries: readonly Boundary[],
  villages: readonly AreaCode[],
  size: BoundarySize,
): MapFrame {
  const byCode = new Map(boundaries.map((boundary) => [boundary.code, boundary]));
  const own = villages.flatMap((code) => (byCode.get(code)?.polygons.length ? [byCode.get(code)!] : []));
  const bounded = new Set(own.map(({ code }) => code));
  const codes = own.map(({ code }) => code);
  const withoutBoundary = villages.filter((code) => !bounded.has(code));
  const { flat, width, height } =
    own.length > 0
      ? projectBoundaries(own, { ...size, margin: MARGIN })
      : { flat: [], width: size.width, height: 0 };
  const grid = paintGrid(flat, width, height);
  const rings = traceRings(grid).map((ring) => thinRing(ring, size.tolerance));
  const shapes = drawShapes(rings, codes, labelPoints(grid, codes.length));
  const tiles = tileRows(withoutBoundary, width, height);
  return {
    kind: 'boundaries',
    width,
    height: tiles.bottom,
    tile: TILE,
    shapes: [...shapes, ...tiles.shapes],
    borders: drawBorders(rings, codes),
    places: placesOf(shapes, 0),
    withoutBoundary,
  };
}

function thinRing({ owner, arcs }: Ring, tolerance: number): Ring {
  return {
    owner,
    arcs: arcs.map((arc) => ({ ...arc, points: simplifyLine(arc.points, tolerance, arc.closed) })),
  };
}

function drawShapes(
  rings: readonly Ring[],
  codes: readonly AreaCode[],
  labels: readonly Point[],
): MapShape[] {
  const paths = codes.map(() => '');
  for (const { owner, arcs } of rings) {
    const points = arcs.flatMap(({ points: own, closed }) => (closed ? own : own.slice(0, -1)));
    if (points.length > 2) paths[owner] += pathAlong(points, true);
  }
  return codes.map((code, index) => ({ code, d: paths[index]!, label: labels[index]! }));
}

/** The square nearest to the middle of the squares of each village. */
function labelPoints({ owner, width }: Grid, villages: number): Point[] {
  const sums = Array.from({ length: villages }, () => ({ x: 0, y: 0, count: 0 }));
  const nearest = sums.map(() => ({ at: [0, 0] as Point, distance: Infinity }));
  const visit = (use: (index: number, x: number, y: number) => void): void => {
    for (const [square, index] of owner.entries()) {
      if (index !== NOBODY) use(index, (square % width) + 0.5, Math.floor(square / width) + 0.5);
    }
  };
  visit((index, x, y) => {
    sums[index]!.x += x;
    sums[index]!.y += y;
    sums[index]!.count += 1;
  });
  visit((index, x, y) => {
    const { x: sumX, y: sumY, count } = sums[index]!;
    const distance = (x - sumX / count) ** 2 + (y - sumY / count) ** 2;
    if (distance < nearest[index]!.distance) nearest[index] = { at: [x, y], distance };
  });
  return nearest.map(({ at }) => at);
}

/** Thin lines between kecamatan, strong ones between regencies, each once; the coast is the edge of its villages. */
function drawBorders(rings: readonly Ring[], codes: readonly AreaCode[]): MapFrame['borders'] {
  const lines = { district: [] as Side[], regency: [] as Side[] };
  for (const { owner, arcs } of rings) {
    const district = parentCode(codes[owner]!)!;
    for (const { other, points, closed } of arcs) {
      if (other < owner) continue;
      const beyond = parentCode(codes[other]!)!;
      if (beyond === district) continue;
      const kind = parentCode(beyond) === parentCode(district) ? 'district' : 'regency';
      const ends = closed ? [...points, points[0]!] : points;
      for (const [index, to] of ends.entries()) if (index > 0) lines[kind].push([ends[index - 1]!, to]);
    }
  }
  return { district: drawLines(lines.district), regency: drawLines(lines.regency) };
}

function drawLines(sides: readonly Side[]): string {
  return joinSides(sides)
    .map((line) => {
      const closed = String(line[0]) === String(line.at(-1));
      return pathAlong(closed ? line.slice(0, -1) : line, closed);
    })
    .join('');
}

function tileRows(
  codes: readonly AreaCode[],
  width: number,
  top: number,
): { shapes: MapShape[]; bottom: number } {
  if (codes.length === 0) return { shapes: [], bottom: top };
  const columns = Math.max(1, Math.floor((width - 2 * MARGIN) / (2 * TILE.halfWidth)));
  const shapes = codes.map((code, index) => ({
    code,
    d: null,
    label: [
      MARGIN + ((index % columns) * 2 + 1) * TILE.halfWidth,
      top + CAPTION + (Math.floor(index / columns) * 4.5 + 2) * TILE.halfSide,
    ] as const,
  }));
  return { shapes, bottom: shapes.at(-1)!.label[1] + 2 * TILE.halfSide + MARGIN };
}
