import { type AreaCode, levelOf, parentCode } from '#domain/area-code.ts';
import { dissolveTiles } from './dissolve-tiles.ts';
import { type Cell, cellKey } from './hex-grid.ts';
import { extent } from './extent.ts';
import { placesOf } from './places.ts';
import type { MapFrame } from './shape.ts';
import { pathAlong, type Point } from './svg-text.ts';
import { borderSides, joinSides, latticeCentre, type Side, withShortJumps } from './tile-outline.ts';

/** A tile is 14 units wide and 16 high, with rows 12 apart: whole numbers within one per cent of a regular hexagon. */
const HALF_WIDTH = 7;
const HALF_SIDE = 4;
/** Room around the tiles for the strong outline, in map units, besides one unit a step. */
const MARGIN = 3;
/** Tiles grow in whole steps, up to 112 units in width, as long as the map stays within these sizes. */
const WIDEST = 760;
const TALLEST = 860;
const LARGEST_STEP = 8;
/** Room above and below the tiles of several kecamatan, for their names, as a share of the breadth of the map. */
const NAME_ROOM = 0.026;
/** A map of few tiles has room beside them, so that it is not blown up to the width of a page. */
const LEAST_WIDTH = 360;

/**
 * The tile map of some villages of a layout: of a province, a regency or a kecamatan, each cut from the same layout,
 * so a village lies in the same place on all; or of all parts of `layoutParts`. What the layout does not have is left out.
 */
export function tileFrame(cells: ReadonlyMap<AreaCode, Cell>, villages: readonly AreaCode[]): MapFrame {
  const own = villages.flatMap((code) => (cells.has(code) ? [{ code, cell: cells.get(code)! }] : []));
  const isNamed = new Set(own.map(({ code }) => parentCode(code))).size > 1;
  const { width, height, step, place } = fitTiles(
    own.map(({ cell }) => latticeCentre(cell)),
    isNamed ? NAME_ROOM : 0,
  );
  const [halfWidth, halfSide] = [HALF_WIDTH * step, HALF_SIDE * step];
  const room = { width: 2 * halfWidth, height: 4 * halfSide };
  const shapes = own.map(({ code, cell }) => ({ code, d: null, room, label: place(latticeCentre(cell)) }));
  return {
    kind: 'tiles',
    width,
    height,
    tile: { halfWidth, halfSide },
    shapes,
    borders: drawBorders(own, place),
    places: placesOf(shapes, halfWidth),
    withoutBoundary: [],
    dissolved: dissolveTiles(own, place),
    inset: null,
  };
}

/** How large a map of tiles around these centres is, how large its tiles, and where each corner of the grid comes to lie. */
function fitTiles(
  centres: readonly Point[],
  nameRoom: number,
): {
  width: number;
  height: number;
  step: number;
  place: (corner: Point) => Point;
} {
  const [left, right] = extent(centres.map(([x]) => x));
  const [top, bottom] = extent(centres.map(([, y]) => y));
  const [broad, high] = [(right - left + 2) * HALF_WIDTH, (bottom - top + 4) * HALF_SIDE];
  const step = Math.max(1, Math.min(LARGEST_STEP, Math.floor(WIDEST / broad), Math.floor(TALLEST / high)));
  const margin = MARGIN + step;
  const width = Math.max(LEAST_WIDTH, broad * step + 2 * margin);
  const side = (width - broad * step) / 2;
  const above = margin + Math.round(nameRoom * width);
  return {
    width,
    height: high * step + 2 * above,
    step,
    place: ([x, y]) => [(x - left + 1) * HALF_WIDTH * step + side, (y - top + 2) * HALF_SIDE * step + above],
  };
}

function drawBorders(
  own: readonly { code: AreaCode; cell: Cell }[],
  place: (corner: Point) => Point,
): MapFrame['borders'] {
  const codes = new Map(own.map(({ code, cell }) => [cellKey(cell), code]));
  const sides = borderSides(
    own.map(({ cell }) => cell),
    (cell) => parentCode(codes.get(cellKey(cell))!)!,
  );
  const isInner = ([one, two]: readonly [AreaCode, AreaCode | undefined]): boolean =>
    two !== undefined && levelOf(one) === 'district' && parentCode(one) === parentCode(two);
  const path = (chosen: readonly Side[]): string =>
    pathAlong(withShortJumps(joinSides(chosen)).map((line) => line.map(place)));
  return {
    district: path(sides.filter(({ groups }) => isInner(groups)).map(({ side }) => side)),
    regency: path(sides.filter(({ groups }) => !isInner(groups)).map(({ side }) => side)),
  };
}
