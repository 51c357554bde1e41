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

/**
 * Lines from names beside a map of tiles to their areas, as SVG to be laid below the tiles, which hide the end of each
 * line; '' if there are none. A name from which every line would cross another area gets none.
 */
export function drawLeaders(frame: MapFrame, names: readonly NameBeside[], width: number): string {
  const lines = names.flatMap(({ place, box }) => {
    const others = frame.shapes.flatMap(({ code, label }) => (isWithin(code, place.code) ? [] : [label]));
    const clear = CLEAR * 2 * frame.tile.halfWidth;
    const line = place.spots
      .slice(1)
      .flatMap((tile) => [nearestOn(box, tile), ...corners(box)].map((from): Segment => [from, tile]))
      .sort((a, b) => length(a) - length(b))
      .find((one) => others.every((other) => distanceTo(one, other) > clear));
    return line ? [pathAlong(line, false)] : [];
  });
  if (lines.length === 0) return '';
  return `<path${attributes({ class: 'map-leader', 'stroke-width': width, d: lines.join('') })}/>`;
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
