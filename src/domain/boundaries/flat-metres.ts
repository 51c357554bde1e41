import type { Position } from '../content.ts';

/** Metres of one degree of latitude on a sphere with the mean radius of the earth (6,371,008.8 m, IUGG). */
const METRES_PER_DEGREE = (6_371_008.8 * Math.PI) / 180;

/** A point in metres on a plane that is true near one latitude. */
export type Flat = readonly [x: number, y: number];

/**
 * Turns degrees into metres near one latitude. Within a village, and within Indonesia's latitudes, lengths are true
 * to better than one percent: enough to tell a needle from a village and to say how far a line moved.
 */
export function flatten(latitude: number): (position: Position) => Flat {
  const perLongitude = METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  return ([longitude, lat]) => [longitude * perLongitude, lat * METRES_PER_DEGREE];
}

/** Distance between two points of a plane. */
export function distance([ax, ay]: Flat, [bx, by]: Flat): number {
  return Math.hypot(ax - bx, ay - by);
}

/** Distance from a point to a segment. */
export function distanceToSegment(point: Flat, from: Flat, to: Flat): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return distance(point, [from[0] + t * dx, from[1] + t * dy]);
}

/** Area of a closed or open ring in square metres; positive where it runs anticlockwise. */
export function signedArea(ring: readonly Flat[]): number {
  const [ox, oy] = ring[0] ?? [0, 0];
  let sum = 0;
  for (let at = 0; at < ring.length; at++) {
    const [ax, ay] = ring[at]!;
    const [bx, by] = ring[(at + 1) % ring.length]!;
    sum += (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
  }
  return sum / 2;
}

/** Length of a closed ring (its last point is its first) in metres. */
export function lengthOf(ring: readonly Flat[]): number {
  return ring.slice(1).reduce((sum, point, at) => sum + distance(ring[at]!, point), 0);
}

/** Area of polygons in square metres, holes taken off, whichever way their rings run and wherever they start. */
export function areaOf(polygons: readonly (readonly (readonly Position[])[])[]): number {
  const latitudes = polygons.flatMap((rings) =>
    rings.flatMap((ring) => ring.map(([, latitude]) => latitude)),
  );
  const [south, north] = [
    latitudes.reduce((a, b) => Math.min(a, b), 90),
    latitudes.reduce((a, b) => Math.max(a, b), -90),
  ];
  const flat = flatten((south + north) / 2);
  let area = 0;
  for (const [outer, ...holes] of polygons) {
    const taken = holes.reduce((sum, hole) => sum + Math.abs(signedArea(hole.map(flat))), 0);
    area += Math.max(0, Math.abs(signedArea(outer!.map(flat))) - taken);
  }
  return area;
}
