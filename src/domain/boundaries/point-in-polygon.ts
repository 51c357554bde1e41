import type { Boundary, Position } from '../content.ts';

/** West, south, east and north of polygons, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The smallest box around polygons. */
export function boxOf(polygons: Boundary['polygons']): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer] of polygons) {
    for (const [x, y] of outer!) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}

/** True if two boxes have a point in common. */
export function doMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** True if the point lies in one of the polygons and in none of its holes (even-odd rule). */
export function contains(polygons: Boundary['polygons'], point: Position): boolean {
  return polygons.some((rings) => rings.filter((ring) => isInRing(ring, point)).length % 2 === 1);
}

function isInRing(ring: readonly Position[], [x, y]: Position): boolean {
  let isInside = false;
  for (let at = 1; at < ring.length; at++) {
    const [ax, ay] = ring[at - 1]!;
    const [bx, by] = ring[at]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
  }
  return isInside;
}

/** Points a side of the grid on which overlaps are estimated. */
const GRID = 24;

/** How much of the smaller of two shapes lies in the other: 0 to 1, estimated on a grid of points. */
export function overlapShare(one: Boundary['polygons'], other: Boundary['polygons']): number {
  return Math.max(shareWithin(one, other), shareWithin(other, one));
}

/** How much of the area of a shape lies in another: 0 to 1, estimated on a grid of points. */
export function shareWithin(inner: Boundary['polygons'], outer: Boundary['polygons']): number {
  const [west, south, east, north] = boxOf(inner);
  let [own, both] = [0, 0];
  for (let column = 0; column < GRID; column++) {
    for (let row = 0; row < GRID; row++) {
      const x = west + ((column + 0.5) / GRID) * (east - west);
      const y = south + ((row + 0.5) / GRID) * (north - south);
      if (!contains(inner, [x, y])) continue;
      own += 1;
      if (contains(outer, [x, y])) both += 1;
    }
  }
  return own === 0 ? 0 : both / own;
}
