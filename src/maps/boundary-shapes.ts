import { type AreaCode, parentCode } from '#domain/area-code.ts';
import type { Boundary } from '#domain/content.ts';
import { dissolveRings } from './boundaries/dissolve-rings.ts';
import { drawRingBorders, drawRingShapes } from './boundaries/draw-rings.ts';
import { labelPoints } from './boundaries/label-points.ts';
import { paintGrid } from './boundaries/paint-grid.ts';
import { projectBoundaries } from './boundaries/project.ts';
import { simplifyLine } from './boundaries/simplify.ts';
import { tidyGrid } from './boundaries/tidy-grid.ts';
import { type Ring, traceRings } from './boundaries/trace-rings.ts';
import { tilePath } from './classes.ts';
import { placesOf } from './places.ts';
import type { DissolvedShapes, MapFrame, MapShape } from './shape.ts';

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
  district: { width: 480, tallest: 560, tolerance: 0.7 },
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
  tidyGrid(grid, flat);
  const rings = traceRings(grid).map((ring) => thinRing(ring, size.tolerance));
  const shapes = drawRingShapes(rings, codes, labelPoints(grid, codes.length));
  const tiles = tileRows(withoutBoundary, width, height);
  return {
    kind: 'boundaries',
    width,
    height: tiles.bottom,
    tile: TILE,
    shapes: [...shapes, ...tiles.shapes],
    borders: drawRingBorders(rings, codes),
    places: placesOf(shapes, 0),
    withoutBoundary,
    dissolved: addTiles(dissolveRings(rings, codes, grid), tiles.shapes),
    inset: null,
  };
}

/** A village without a polygon adds its tile to its areas; an area of such villages alone is made of tiles. */
function addTiles(dissolved: DissolvedShapes, tiles: readonly MapShape[]): DissolvedShapes {
  const add = (shapes: readonly MapShape[], areaOf: (code: AreaCode) => AreaCode): MapShape[] => {
    const byArea = Map.groupBy(tiles, ({ code }) => areaOf(code));
    const known = new Set(shapes.map(({ code }) => code));
    const path = (code: AreaCode) =>
      (byArea.get(code) ?? []).map(({ label }) => tilePath(TILE, 1, label)).join('');
    const bare = [...byArea].filter(([code]) => !known.has(code));
    return [
      ...shapes.map((shape) => ({ ...shape, d: shape.d! + path(shape.code) })),
      ...bare.map(([code, own]) => ({ ...own[0]!, code, d: path(code) })),
    ];
  };
  return {
    district: add(dissolved.district, (code) => parentCode(code)!),
    regency: add(dissolved.regency, (code) => parentCode(parentCode(code)!)!),
  };
}

function thinRing({ owner, arcs }: Ring, tolerance: number): Ring {
  return {
    owner,
    arcs: arcs.map((arc) => ({ ...arc, points: simplifyLine(arc.points, tolerance, arc.closed) })),
  };
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
    room: { width: 2 * TILE.halfWidth, height: 4 * TILE.halfSide },
    label: [
      MARGIN + ((index % columns) * 2 + 1) * TILE.halfWidth,
      top + CAPTION + (Math.floor(index / columns) * 6 + 2) * TILE.halfSide,
    ] as const,
  }));
  return { shapes, bottom: shapes.at(-1)!.label[1] + 2 * TILE.halfSide + MARGIN };
}
