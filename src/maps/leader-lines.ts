import { isWithin } from '#domain/area-code.ts';
import { extent } from './extent.ts';
import type { Box } from './labels.ts';
import type { MapFrame, MapPlace } from './shape.ts';
import type { TileGround } from './tile-ground.ts';
import { attributes, pathAlong, type Point } from './svg-text.ts';

/** A name that stands beside the map. */
export interface NameBeside {
  readonly place: MapPlace;
  readonly box: Box;
}

/** A line is drawn from the edge of a name to the nearest tile, but not across another area: so near, in tiles. */
const CLEAR = 0.45;
/** A dot beside another area could mean either: a tile farther inside is as good as one so much nearer, in tiles. */
const INSIDE = { neighbour: 1.2, worth: 2 } as const;

/** Breadth of the dot at the end of a line, and of the light seam around both, in breadths of the line. */
const DOT = 3.2;
const SEAM = 1.6;

/** How lines are drawn: their breadth, the boxes of all names, and what lies below. */
export interface LeaderStyle {
  readonly width: number;
  readonly taken: readonly Box[];
  readonly ground: TileGround;
}

/**
 * Lines from names beside a map, each to a dot on a near village of its area, as SVG; '' if there are none. No dot
 * lies under a name, no line crosses another area; a name that can have no such line gets none.
 */
export function drawLeaders(
  frame: MapFrame,
  names: readonly NameBeside[],
  { width, taken, ground }: LeaderStyle,
): string {
  const tileWidth = 2 * ground.tile.halfWidth;
  const lines = names.flatMap(({ place, box }) => {
    const others = neighboursOf(frame, place, box, tileWidth);
    const isInside = (tile: Point) =>
      others.every((other) => length([tile, other]) > INSIDE.neighbour * tileWidth);
    const line = place.spots
      .slice(1)
      .filter((tile) => taken.every((name) => length([nearestOn(name, tile), tile]) > DOT * width))
      .flatMap((tile) => {
        const more = isInside(tile) ? 0 : INSIDE.worth * tileWidth;
        const starts = [nearestOn(box, tile), ...corners(box)];
        return starts.map((from) => ({ way: [from, tile] as const, cost: length([from, tile]) + more }));
      })
      .sort((a, b) => a.cost - b.cost)
      .find(({ way }) =>
        frame.kind === 'tiles'
          ? others.every((other) => distanceTo(way, other) > CLEAR * tileWidth)
          : !crossesOthers(frame, ground, way, place),
      );
    return line ? [line.way] : [];
  });
  if (lines.length === 0) return '';
  const ways = pathAlong(lines);
  const dots = pathAlong(lines.map(([, end]) => [end, end]));
  const draw = (kind: string, d: string, breadth: number) =>
    `<path${attributes({ class: kind, 'stroke-width': breadth, d })}/>`;
  return (
    draw('map-border-under', ways, width * (1 + SEAM)) +
    draw('map-border-under', dots, width * (DOT + SEAM)) +
    draw('map-border', ways, width) +
    draw('map-border', dots, width * DOT)
  );
}

/** True where a line crosses the polygon of another area. */
function crossesOthers(
  { shapes }: MapFrame,
  { square, columns, shapeAt }: TileGround,
  [from, to]: Segment,
  { code: area }: MapPlace,
): boolean {
  const steps = Math.ceil(length([from, to]) / square);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / Math.max(1, steps);
    const [x, y] = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    return shapeAt[Math.floor(y / square) * columns + Math.floor(x / square)] ?? -1;
  }).some((shape) => shape >= 0 && !isWithin(shapes[shape]!.code, area));
}

/** The middles of villages of other areas near an area and its name: of all others none can lie in the way. */
function neighboursOf({ shapes }: MapFrame, place: MapPlace, name: Box, tileWidth: number): Point[] {
  const near = Math.max(INSIDE.neighbour, CLEAR) * tileWidth;
  const corners = [...place.spots, [name.left, name.top] as const, [name.right, name.bottom] as const];
  const [left, right] = extent(corners.map(([x]) => x));
  const [top, bottom] = extent(corners.map(([, y]) => y));
  return shapes
    .filter(
      ({ code, label: [x, y] }) =>
        x >= left - near &&
        x <= right + near &&
        y >= top - near &&
        y <= bottom + near &&
        !isWithin(code, place.code),
    )
    .map(({ label }) => label);
}

type Segment = readonly [from: Point, to: Point];

function nearestOn({ left, right, top, bottom }: Box, [x, y]: Point): Point {
  return [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
}

function corners({ left, right, top, bottom }: Box): Point[] {
  return [left, right].flatMap((x) => [top, bottom].map((y): Point => [x, y]));
}

function length([[ax, ay], [bx, by]]: Segment): number {
  return Math.hypot(bx - ax, by - ay);
}

/** Distance of a point from a segment. */
function distanceTo(segment: Segment, [x, y]: Point): number {
  const [[ax, ay], [bx, by]] = segment;
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / (length(segment) ** 2 || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - (bx - ax) * share, y - ay - (by - ay) * share);
}
