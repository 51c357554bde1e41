import { type AreaCode, isWithin, parentCode } from '#domain/area-code.ts';
import { tilePath } from '../classes.ts';
import type { AreaOutline, DissolvedShapes, MapFrame, MapShape } from '../shape.ts';

/** Rows of tiles below a boundary map. */
export interface TileRows {
  readonly shapes: MapShape[];
  /** Where they end, or the map above them if there are none. */
  readonly bottom: number;
}

/** Room above the tiles for a line of words. */
const CAPTION = 44;

/** Tiles for villages without a polygon, row by row below `top`, on a map of a width. */
export function tileRows(
  codes: readonly AreaCode[],
  { halfWidth, halfSide }: MapFrame['tile'],
  { width, top, margin }: { readonly width: number; readonly top: number; readonly margin: number },
): TileRows {
  if (codes.length === 0) return { shapes: [], bottom: top };
  const columns = Math.max(1, Math.floor((width - 2 * margin) / (2 * halfWidth)));
  const shapes = codes.map((code, index) => ({
    code,
    d: null,
    room: { width: 2 * halfWidth, height: 4 * halfSide },
    label: [
      margin + ((index % columns) * 2 + 1) * halfWidth,
      top + CAPTION + (Math.floor(index / columns) * 6 + 2) * halfSide,
    ] as const,
  }));
  return { shapes, bottom: shapes.at(-1)!.label[1] + 2 * halfSide + margin };
}

/**
 * A village without a polygon adds its tile to its areas; an area of such villages alone is made of tiles. The shapes of
 * what is enlarged are drawn once more at their true place, so they stay without tiles.
 */
export function addTiles(
  dissolved: DissolvedShapes,
  tiles: readonly MapShape[],
  { tile, inset }: Pick<MapFrame, 'tile' | 'inset'>,
): DissolvedShapes {
  const isEnlarged = (code: AreaCode) => inset?.areas.some((area) => isWithin(code, area)) ?? false;
  const add = (shapes: readonly AreaOutline[], areaOf: (code: AreaCode) => AreaCode): AreaOutline[] => {
    const byArea = Map.groupBy(tiles, ({ code }) => areaOf(code));
    const known = new Set(shapes.map(({ code }) => code));
    const path = (code: AreaCode) =>
      (byArea.get(code) ?? []).map(({ label }) => tilePath(tile, 1, label)).join('');
    const bare = [...byArea.keys()].filter((code) => !known.has(code));
    return [
      ...shapes.map(({ code, d }) => ({ code, d: isEnlarged(code) ? d : d + path(code) })),
      ...bare.map((code) => ({ code, d: path(code) })),
    ];
  };
  return {
    district: add(dissolved.district, (code) => parentCode(code)!),
    regency: add(dissolved.regency, (code) => parentCode(parentCode(code)!)!),
  };
}
