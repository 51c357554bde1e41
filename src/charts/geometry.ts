import type { Box } from '#maps/labels.ts';
import type { Point } from '#maps/svg-text.ts';

/** A straight line between two points. */
export type Segment = readonly [from: Point, to: Point];

/** The point of a box that is nearest to a point. */
export function nearestOn({ left, right, top, bottom }: Box, [x, y]: Point): Point {
  return [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
}

/** Distance of two points. */
export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

/** Distance of a point from a segment. */
export function distanceTo(segment: Segment, point: Point): number {
  const [[ax, ay], [bx, by]] = segment;
  const along =
    ((point[0] - ax) * (bx - ax) + (point[1] - ay) * (by - ay)) / (distance(...segment) ** 2 || 1);
  const share = Math.min(1, Math.max(0, along));
  return distance(point, [ax + (bx - ax) * share, ay + (by - ay) * share]);
}

/** True where two segments cross or touch. */
export function segmentsCross([a, b]: Segment, [c, d]: Segment): boolean {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0]))
    return false;
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1]))
    return false;
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}

/** True where a segment runs through a box, or only into it. */
export function segmentMeets([from, to]: Segment, box: Box): boolean {
  if (Math.max(from[0], to[0]) <= box.left || Math.min(from[0], to[0]) >= box.right) return false;
  if (Math.max(from[1], to[1]) <= box.top || Math.min(from[1], to[1]) >= box.bottom) return false;
  const isInside = ([x, y]: Point) => x > box.left && x < box.right && y > box.top && y < box.bottom;
  if (isInside(from) || isInside(to)) return true;
  const corners: Point[] = [
    [box.left, box.top],
    [box.right, box.top],
    [box.right, box.bottom],
    [box.left, box.bottom],
  ];
  return corners.some((corner, index) => segmentsCross([from, to], [corner, corners[(index + 1) % 4]!]));
}

/** A box with so much more on every side. */
export function grow({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

/** True where one box lies within another. */
export function isWithinBox(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** On which side of the line from `a` to `b` a point lies: the sign tells. */
function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}
