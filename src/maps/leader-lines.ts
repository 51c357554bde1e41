import { isWithin } from '#domain/area-code.ts';
import type { Box } from './labels.ts';
import type { MapFrame, MapPlace } from './shape.ts';
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

/**
 * Lines from names beside a map of tiles, each to a dot on a near tile of its area, as SVG; '' if there are none. No dot
 * lies under a name, no line crosses another area; a name that can have no such line gets none. `width` is the breadth
 * of a line, `taken` are the boxes of all names.
 */
export function drawLeaders(
  frame: MapFrame,
  names: readonly NameBeside[],
  { width, taken }: { readonly width: number; readonly taken: readonly Box[] },
): string {
  const tileWidth = 2 * frame.tile.halfWidth;
  const lines = names.flatMap(({ place, box }) => {
    const others = frame.shapes.flatMap(({ code, label }) => (isWithin(code, place.code) ? [] : [label]));
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
      .find(({ way }) => others.every((other) => distanceTo(way, other) > CLEAR * tileWidth));
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
