import { STATUSES, type Status } from '#domain/release.ts';
import type { MapFrame } from './shape.ts';
import { attributes, pathAlong, type Point, shortNumber } from './svg-text.ts';

/**
 * The three statuses as a map draws them, told apart by colour and without it: `sudah` is a full dark area, `belum` a
 * light one with an edge, `tanpa_data` a hatched one. The colours are `--map-sudah`, `--map-belum`, `--map-tanpa-data`
 * with `--map-hatch`; `src/styles/map.css` has the classes `map-<status>` and `map-hatch` and what to do without them.
 */
export const MAP_STATUSES: readonly Status[] = STATUSES;

/** The gap between a tile and its place, in map units, for tiles of the smallest size; larger tiles get a little more. */
const TILE_GAP = 0.4;

/** Hatch lines of a tile lie so far from its middle, as shares of half its width. */
const HATCH_OFFSETS = [-0.5, 0, 0.5] as const;

/**
 * Definitions that a map of these statuses refers to: a tile for each, and for boundary maps the hatch. The tiles are
 * shrunk for use inside `tileGrid`, which stretches them to their size again.
 */
export function statusDefinitions(id: string, frame: MapFrame): string {
  const { x, y } = gridSteps(frame.tile);
  const shrink = `scale(${(1 / x).toPrecision(5)} ${(1 / y).toPrecision(5)})`;
  const tiles = MAP_STATUSES.map((status) =>
    drawStatusTile(status, frame.tile, { id: tileId(id, status), transform: shrink }),
  );
  return `<defs>${tiles.join('')}${frame.kind === 'boundaries' ? hatchPattern(id) : ''}</defs>`;
}

/** The step from tile to tile: half a width, and one row. */
function gridSteps({ halfWidth, halfSide }: MapFrame['tile']): { x: number; y: number } {
  return { x: halfWidth, y: 3 * halfSide };
}

/**
 * A way to place tiles by counting half widths and rows from one tile: whole numbers of one digit, which keep a map of
 * a thousand tiles light. Gives the transform of their group and the place of another tile in it.
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

/** A tile of a status around the origin, as maps and legends show it, with more attributes where wanted. */
export function drawStatusTile(
  status: Status,
  tile: MapFrame['tile'],
  extra: Readonly<Record<string, string>> = {},
): string {
  const share = 1 - (TILE_GAP + tile.halfWidth * 0.03) / tile.halfWidth;
  const hexagon = { class: `map-${status}`, d: tilePath(tile, share) };
  if (status !== 'tanpa_data') return `<path${attributes({ ...extra, ...hexagon })}/>`;
  const hatch = { class: 'map-hatch', d: hatchPath(tile.halfWidth) };
  return `<g${attributes(extra)}><path${attributes(hexagon)}/><path${attributes(hatch)}/></g>`;
}

/** The id of the tile of a status; `id` is the prefix that makes it unique on its page. */
export function tileId(id: string, status: Status): string {
  return `${id}-${status}`;
}

/** Class and fill of the polygons with a status. A pattern has an id of its own map, so no style sheet can name it. */
export function polygonFill(id: string, status: Status): { class: string | null; fill: string | null } {
  return status === 'tanpa_data'
    ? { class: null, fill: `url(#${id}-hatch)` }
    : { class: `map-${status}`, fill: null };
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

/** The hatch lines of a tile around a centre, or the origin. */
export function hatchPath(halfWidth: number, centre: Point = [0, 0]): string {
  return HATCH_OFFSETS.map((share) => {
    const offset = share * halfWidth * Math.SQRT1_2;
    const reach = Math.sqrt(1 - share * share) * halfWidth * 0.8 * Math.SQRT1_2;
    const [x, y] = [shortNumber(centre[0] + offset - reach), shortNumber(centre[1] + offset + reach)];
    return `M${x} ${y}l${shortNumber(2 * reach)}-${shortNumber(2 * reach)}`;
  }).join('');
}

/** The hatch of polygons, as `polygonFill` names it. */
export function hatchPattern(id: string): string {
  return (
    `<pattern${attributes({ id: `${id}-hatch`, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' })}>` +
    `<rect class="map-tanpa_data" width="5" height="5"/><path class="map-hatch" d="M2.5 0v5"/></pattern>`
  );
}
