import type { AreaCode } from '#domain/area-code.ts';
import type { Boundary } from '#domain/content.ts';
import { addTiles, tileRows } from './boundaries/tile-rows.ts';
import { type TracedVillages, traceVillages } from './boundaries/trace-villages.ts';
import { placesOf } from './places.ts';
import type { MapFrame } from './shape.ts';

/** How large a boundary map is, and how much its lines are thinned, in map units. */
export interface BoundarySize {
  readonly width: number;
  readonly tallest: number;
  readonly tolerance: number;
  /** True for a map of which no part is ever drawn enlarged. */
  readonly whole?: boolean;
}

/**
 * Sizes that keep each kind of map light: measured on Banten, the province with its 1,552 polygons stays under 43.5 KB
 * compressed, a regency under 25 KB, a kecamatan under 4 KB and a locator under 1.4 KB (a page of a village has 14 KB).
 */
export const BOUNDARY_SIZES = {
  province: { width: 640, tallest: 760, tolerance: 1.35 },
  regency: { width: 760, tallest: 860, tolerance: 0.9 },
  district: { width: 480, tallest: 560, tolerance: 0.7 },
  locator: { width: 280, tallest: 320, tolerance: 1.8, whole: true },
} as const satisfies Record<string, BoundarySize>;

const MARGIN = 4;
/** Tiles for villages without a polygon. */
const TILE = { halfWidth: 14, halfSide: 8 } as const;

/**
 * The boundary map of some villages (of a province, a regency or a kecamatan). Regencies whose villages would be too
 * small are drawn enlarged in an inset. Lines are thinned. Villages without a polygon become tiles below and are named in
 * `withoutBoundary`; boundaries of other villages are left out.
 */
export function boundaryFrame(
  boundaries: readonly Boundary[],
  villages: readonly AreaCode[],
  size: BoundarySize,
): MapFrame {
  const byCode = new Map(boundaries.map((boundary) => [boundary.code, boundary]));
  const own = villages.flatMap((code) => (byCode.get(code)?.polygons.length ? [byCode.get(code)!] : []));
  const bounded = new Set(own.map(({ code }) => code));
  const withoutBoundary = villages.filter((code) => !bounded.has(code));
  const traced = own.length > 0 ? traceVillages(own, { ...size, margin: MARGIN }) : nothing(size);
  const { width, height, shapes, borders, dissolved, inset } = traced;
  const tiles = tileRows(withoutBoundary, TILE, { width, top: height, margin: MARGIN });
  return {
    kind: 'boundaries',
    width,
    height: tiles.bottom,
    tile: TILE,
    shapes: [...shapes, ...tiles.shapes],
    borders,
    places: placesOf(shapes, 0),
    withoutBoundary,
    dissolved: addTiles(dissolved, tiles.shapes, { tile: TILE, inset }),
    inset,
  };
}

function nothing({ width }: BoundarySize): TracedVillages {
  const none = { district: '', regency: '' };
  return {
    width,
    height: 0,
    shapes: [],
    borders: none,
    dissolved: { district: [], regency: [] },
    inset: null,
  };
}
