import { MAP_FILLS, type MapFill } from '#domain/map-fills.ts';
import { STATUSES, type Status } from '#domain/release.ts';
import type { MapFrame, MapShape } from './shape.ts';
import { attributes, pathAlong, type Point, shortNumber } from './svg-text.ts';

/**
 * The three statuses as a map draws them, told apart by colour and without it: `sudah` is a full dark area, `belum` a
 * light one with an edge, `tanpa_data` a hatched one. Every fill has a class `map-<fill>` in `src/styles/map.css`, which
 * also says what to do without colours; what patterns are drawn with is `map-hatch` and `map-dots`.
 */
export const MAP_STATUSES: readonly Status[] = STATUSES;

/** Patterns of the fills that say that something is not known. */
const PATTERNS: Readonly<Partial<Record<MapFill, 'hatch' | 'dots'>>> = {
  tanpa_data: 'hatch',
  unstated: 'dots',
};

/** The gap between a tile and its place, in map units, for tiles of the smallest size; larger tiles get a little more. */
const TILE_GAP = 0.4;

/** Hatch lines of a tile lie so far from its middle, as shares of half its width. */
const HATCH_OFFSETS = [-0.5, 0, 0.5] as const;

/**
 * Definitions that a map with these fills refers to: a tile for each where it has tiles, and the patterns where it has
 * polygons. The tiles are shrunk for use inside `tileGrid`, which stretches them to their size again.
 */
export function fillDefinitions(
  id: string,
  { tile }: MapFrame,
  { fills, shapes }: { readonly fills: readonly MapFill[]; readonly shapes: readonly Pick<MapShape, 'd'>[] },
): string {
  const { x, y } = gridSteps(tile);
  const shrink = `scale(${(1 / x).toPrecision(5)} ${(1 / y).toPrecision(5)})`;
  const hasTiles = shapes.some(({ d }) => d === null);
  const hasPolygons = shapes.some(({ d }) => d !== null);
  const tiles = hasTiles
    ? fills.map((fill) => drawFillTile(fill, tile, { id: tileId(id, fill), transform: shrink }))
    : [];
  const patterns = hasPolygons ? fills.map((fill) => fillPattern(id, fill)) : [];
  return `<defs>${tiles.join('')}${patterns.join('')}</defs>`;
}

/** The step from tile to tile: half a width, and one row. */
function gridSteps({ halfWidth, halfSide }: MapFrame['tile']): { x: number; y: number } {
  return { x: halfWidth, y: 3 * halfSide };
}

/**
 * A way to place tiles by counting half widths and rows from one tile: whole numbers of one digit, which keep a map of
 * a thousand tiles light. Gives the transform of their group and the place of any tile in it.
 */
export function tileGrid(
  tile: MapFrame['tile'],
  [left, top]: Point,
): { transform: string; place: (at: Point) => Point } {
  const { x, y } = gridSteps(tile);
  return {
    transform: `translate(${shortNumber(left)} ${shortNumber(top)})scale(${x} ${y})`,
    place: (at) => [(at[0] - left) / x, (at[1] - top) / y],
  };
}

/** A tile with a fill around the origin, as maps and legends show it, with more attributes where wanted. */
export function drawFillTile(
  fill: MapFill,
  tile: MapFrame['tile'],
  extra: Readonly<Record<string, string>> = {},
): string {
  const share = 1 - (TILE_GAP + tile.halfWidth * 0.03) / tile.halfWidth;
  const hexagon = { class: `map-${fill}`, d: tilePath(tile, share) };
  const pattern = PATTERNS[fill];
  if (pattern === undefined) return `<path${attributes({ ...extra, ...hexagon })}/>`;
  const marks =
    pattern === 'hatch'
      ? { class: 'map-hatch', d: hatchPath(tile.halfWidth) }
      : { class: 'map-dots', d: dotsPath(tile.halfWidth), 'stroke-width': tile.halfWidth * DOT };
  return `<g${attributes(extra)}><path${attributes(hexagon)}/><path${attributes(marks)}/></g>`;
}

/** The id of the tile with a fill, short as it is said for every tile; `id` is the prefix that makes it unique on its page. */
export function tileId(id: string, fill: MapFill): string {
  return `${id}-${MAP_FILLS.indexOf(fill)}`;
}

/** Class and fill of the polygons of one kind. A pattern has an id of its own map, so no style sheet can name it. */
export function polygonFill(id: string, fill: MapFill): { class: string | null; fill: string | null } {
  const pattern = PATTERNS[fill];
  return pattern === undefined
    ? { class: `map-${fill}`, fill: null }
    : { class: null, fill: `url(#${id}-${pattern})` };
}

/** A hexagon around a centre, or the origin, `share` of the size of its place. */
export function tilePath(
  { halfWidth, halfSide }: MapFrame['tile'],
  share: number,
  centre: Point = [0, 0],
): string {
  const [x, y] = [halfWidth * share, halfSide * share];
  const corners = [
    [0, -2 * y],
    [x, -y],
    [x, y],
    [0, 2 * y],
    [-x, y],
    [-x, -y],
    [0, -2 * y],
  ] as const;
  return pathAlong([corners.map(([right, down]): Point => [centre[0] + right, centre[1] + down])]);
}

/** A regular hexagon around a centre, with a corner up as every tile; `radius` is the distance to its corners. */
export function hexagonPath(radius: number, centre: Point): string {
  return tilePath({ halfWidth: (radius * Math.sqrt(3)) / 2, halfSide: radius / 2 }, 1, centre);
}

/** Breadth of a dot on a tile, in half widths of the tile. */
const DOT = 0.3;

/** Three dots on a tile around the origin; lines without length, round at their ends. */
function dotsPath(halfWidth: number): string {
  const [x, y] = [shortNumber(halfWidth * 0.4), shortNumber(halfWidth * 0.35)];
  return `M-${x} ${y}h0M${x} ${y}h0M0-${y}h0`;
}

/** The hatch lines of a tile around a centre, or the origin. */
export function hatchPath(halfWidth: number, centre: Point = [0, 0]): string {
  return HATCH_OFFSETS.map((share) => {
    const offset = share * halfWidth * Math.SQRT1_2;
    const reach = Math.sqrt(1 - share * share) * halfWidth * 0.8 * Math.SQRT1_2;
    const [x, y] = [shortNumber(centre[0] + offset - reach), shortNumber(centre[1] + offset + reach)];
    return `M${x} ${y}l${shortNumber(2 * reach)}-${shortNumber(2 * reach)}`;
  }).join('');
}

/** The pattern of polygons with a fill, as `polygonFill` names it; empty for a fill that is one colour. */
export function fillPattern(id: string, fill: MapFill): string {
  const pattern = PATTERNS[fill];
  if (pattern === undefined) return '';
  const marks = pattern === 'hatch' ? { d: 'M2.5 0v5' } : { d: 'M2.5 2.5h0', 'stroke-width': 1.8 };
  return (
    `<pattern${attributes({ id: `${id}-${pattern}`, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' })}>` +
    `<rect${attributes({ class: `map-${fill}`, 'stroke-width': 0, width: 5, height: 5 })}/>` +
    `<path${attributes({ class: `map-${pattern}`, ...marks })}/></pattern>`
  );
}
