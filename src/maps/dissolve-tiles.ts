import { type AreaCode, parentCode } from '#domain/area-code.ts';
import { type Cell, cellKey } from './hex-grid.ts';
import { joinWays } from './join-ways.ts';
import type { DissolvedShapes, MapFrame, MapShape } from './shape.ts';
import { pathAlong, type Point } from './svg-text.ts';
import { borderSides, latticeCentre } from './tile-outline.ts';

/** A village with its tile. */
interface VillageCell {
  readonly code: AreaCode;
  readonly cell: Cell;
}

/** The outlines of kecamatan and regencies around their tiles; `place` says where a corner of the grid lies on the map. */
export function dissolveTiles(
  own: readonly VillageCell[],
  place: (corner: Point) => Point,
  tile: MapFrame['tile'],
): DissolvedShapes {
  const dissolve = (areaOf: (code: AreaCode) => AreaCode): MapShape[] =>
    [...Map.groupBy(own, ({ code }) => areaOf(code))].map(([code, members]) => {
      const cells = members.map(({ cell }) => cell);
      return { code, d: outlineOf(cells, place), ...labelIn(cells, place, tile) };
    });
  return {
    district: dissolve((code) => parentCode(code)!),
    regency: dissolve((code) => parentCode(parentCode(code)!)!),
  };
}

/** Around cells alone, every side is walked with its cell on the right. */
function outlineOf(cells: readonly Cell[], place: (corner: Point) => Point): string {
  const sides = borderSides(cells, () => 0);
  return joinWays(sides.map(({ side }) => side))
    .map((ring) => pathAlong([[...ring, ring[0]!].map(place)]))
    .join('');
}

/** The middle of the row of tiles through the tile nearest to the middle of them all. */
function labelIn(
  cells: readonly Cell[],
  place: (corner: Point) => Point,
  { halfWidth, halfSide }: MapFrame['tile'],
): Pick<MapShape, 'label' | 'room'> {
  const own = new Set(cells.map(cellKey));
  const centres = cells.map((cell) => place(latticeCentre(cell)));
  const mean = (axis: 0 | 1) => centres.reduce((sum, point) => sum + point[axis], 0) / centres.length;
  const [x, y] = [mean(0), mean(1)];
  const away = centres.map((point) => Math.hypot(point[0] - x, point[1] - y));
  const cell = cells[away.indexOf(Math.min(...away))]!;
  const reach = (q: number, r: number): number => {
    let count = 0;
    while (own.has(cellKey({ q: cell.q + q * (count + 1), r: cell.r + r * (count + 1) }))) count += 1;
    return count;
  };
  const [left, right] = [reach(-1, 0), reach(1, 0)];
  const rows = Math.min(reach(0, -1), reach(1, -1)) + Math.min(reach(0, 1), reach(-1, 1));
  const [middle, base] = place(latticeCentre(cell));
  return {
    label: [middle + (right - left) * halfWidth, base],
    room: { width: (left + right + 1) * 2 * halfWidth, height: 4 * halfSide + rows * 3 * halfSide },
  };
}
