import { type AreaCode, ancestorCodes, levelOf } from '#domain/area-code.ts';
import type { Level } from '#domain/levels.ts';
import type { Cell } from './hex-grid.ts';
import { joinWays } from './join-ways.ts';
import type { AreaOutline, DissolvedShapes } from './shape.ts';
import { pathAlong, type Point } from './svg-text.ts';
import { borderSides } from './tile-outline.ts';

/** A village, or whatever a tile stands for, with its tile. */
interface PlaceCell {
  readonly code: AreaCode;
  readonly cell: Cell;
}

/** The levels whose areas are dissolved, by what the tiles are. */
const DISSOLVED: Readonly<Record<Level, readonly Level[]>> = {
  country: [],
  province: [],
  regency: ['province'],
  district: ['regency'],
  village: ['district', 'regency'],
};

/**
 * The outlines of kecamatan and regencies around their tiles, or of provinces where a tile is a regency; `place` says where
 * a corner of the grid lies on the map.
 */
export function dissolveTiles(own: readonly PlaceCell[], place: (corner: Point) => Point): DissolvedShapes {
  const levels = own[0] ? DISSOLVED[levelOf(own[0].code)] : [];
  const dissolve = (level: Level): AreaOutline[] => {
    const areaOf = (code: AreaCode) => ancestorCodes(code).find((above) => levelOf(above) === level)!;
    return [...Map.groupBy(own, ({ code }) => areaOf(code))].map(([code, members]) => {
      const cells = members.map(({ cell }) => cell);
      return { code, d: outlineOf(cells, place) };
    });
  };
  const outlines = Object.fromEntries(levels.map((level) => [level, dissolve(level)]));
  return { district: [], regency: [], ...outlines };
}

/** Around cells alone, every side is walked with its cell on the right. */
function outlineOf(cells: readonly Cell[], place: (corner: Point) => Point): string {
  const sides = borderSides(cells, () => 0);
  return joinWays(sides.map(({ side }) => side))
    .map((ring) => pathAlong([[...ring, ring[0]!].map(place)]))
    .join('');
}
