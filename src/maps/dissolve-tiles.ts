import { type AreaCode, parentCode } from '#domain/area-code.ts';
import type { Cell } from './hex-grid.ts';
import { joinWays } from './join-ways.ts';
import type { AreaOutline, DissolvedShapes } from './shape.ts';
import { pathAlong, type Point } from './svg-text.ts';
import { borderSides } from './tile-outline.ts';

/** A village with its tile. */
interface VillageCell {
  readonly code: AreaCode;
  readonly cell: Cell;
}

/** The outlines of kecamatan and regencies around their tiles; `place` says where a corner of the grid lies on the map. */
export function dissolveTiles(own: readonly VillageCell[], place: (corner: Point) => Point): DissolvedShapes {
  const dissolve = (areaOf: (code: AreaCode) => AreaCode): AreaOutline[] =>
    [...Map.groupBy(own, ({ code }) => areaOf(code))].map(([code, members]) => {
      const cells = members.map(({ cell }) => cell);
      return { code, d: outlineOf(cells, place) };
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
