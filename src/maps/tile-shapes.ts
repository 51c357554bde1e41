import { type AreaCode, parentCode } from '#domain/area-code.ts';
import { type Cell, cellKey } from './hex-grid.ts';
import { extent, placesOf } from './places.ts';
import type { MapFrame } from './shape.ts';
import { pathAlong, type Point } from './svg-text.ts';
import { borderSides, joinSides, latticeCentre, type Side } from './tile-outline.ts';

/** A tile is 14 units wide and 16 high, with rows 12 apart: whole numbers within one per cent of a regular hexagon. */
const HALF_WIDTH = 7;
const HALF_SIDE = 4;
/** Room around the tiles for the strong outline, in units of the smallest tile. */
const MARGIN = 3;
/** Tiles grow in whole steps until the map would be wider than this, or tiles broader than 112 units. */
const WIDEST = 760;
const LARGEST_STEP = 8;

/**
 * The tile map of some villages of a layout: of a province, a regency or a kecamatan, each cut from the same layout,
 * so a village lies in the same place on all. Villages that the layout does not have are left out.
 */
export function tileFrame(cells: ReadonlyMap<AreaCode, Cell>, villages: readonly AreaCode[]): MapFrame {
  const own = villages.flatMap((code) => (cells.has(code) ? [{ code, cell: cells.get(code)! }] : []));
  const centres = own.map(({ cell }) => latticeCentre(cell));
  const [left, right] = extent(centres.map(([x]) => x));
  const [top, bottom] = extent(centres.map(([, y]) => y));
  const columns = (right - left) / 2 + 1;
  const step = Math.max(1, Math.min(LARGEST_STEP, Math.floor(WIDEST / (columns * 2 * HALF_WIDTH))));
  const [halfWidth, halfSide] = [HALF_WIDTH * step, HALF_SIDE * step];
  const margin = MARGIN + step;
  const place = ([x, y]: Point): Point => [
    (x - left + 1) * halfWidth + margin,
    (y - top + 2) * halfSide + margin,
  ];
  const shapes = own.map(({ code, cell }) => ({ code, d: null, label: place(latticeCentre(cell)) }));
  return {
    kind: 'tiles',
    width: (right - left + 2) * halfWidth + 2 * margin,
    height: (bottom - top + 4) * halfSide + 2 * margin,
    tile: { halfWidth, halfSide },
    shapes,
    borders: drawBorders(own, place),
    places: placesOf(shapes, halfWidth),
    withoutBoundary: [],
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
    two !== undefined && parentCode(one) === parentCode(two);
  const path = (chosen: readonly Side[]): string =>
    joinSides(chosen)
      .map((line) => drawLine(line.map(place)))
      .join('');
  return {
    district: path(sides.filter(({ groups }) => isInner(groups)).map(({ side }) => side)),
    regency: path(sides.filter(({ groups }) => !isInner(groups)).map(({ side }) => side)),
  };
}

function drawLine(points: readonly Point[]): string {
  const closed = String(points[0]) === String(points.at(-1));
  return pathAlong(closed ? points.slice(0, -1) : points, closed);
}
