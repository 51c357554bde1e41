import type { Point } from '../svg-text.ts';

/**
 * Thins a line so that no left-out point lies further than `tolerance` from it (Douglas and Peucker 1973), and rounds
 * what is left to whole units, or multiples of `step`. The same line gives the same points whichever way it is walked, so neighbours that
 * share it keep it in common. A closed line starts and ends nowhere in particular and comes back with its first point once.
 */
export function simplifyLine(
  points: readonly Point[],
  tolerance: number,
  closed: boolean,
  step = 1,
): Point[] {
  if (closed) return simplifyRing(points, tolerance, step);
  const forward = comesFirst(points, points.toReversed());
  const line = thinLine(forward ? points : points.toReversed(), tolerance);
  return distinct((forward ? line : line.toReversed()).map((point) => roundPoint(point, step)));
}

function simplifyRing(points: readonly Point[], tolerance: number, step: number): Point[] {
  const first = points.reduce((best, point, index) => (before(point, points[best]!) ? index : best), 0);
  const turned = [...points.slice(first), ...points.slice(0, first), points[first]!];
  const forward = comesFirst(turned, turned.toReversed());
  const ring = forward ? turned : turned.toReversed();
  const far = ring.reduce(
    (best, point, index) => (squared(point, ring[0]!) > squared(ring[best]!, ring[0]!) ? index : best),
    0,
  );
  const half = [thinLine(ring.slice(0, far + 1), tolerance), thinLine(ring.slice(far), tolerance)];
  const line = distinct([...half[0]!, ...half[1]!.slice(1, -1)].map((point) => roundPoint(point, step)));
  const whole = line.length > 2 ? line : ringAround(points, step);
  return forward ? whole : whole.toReversed();
}

/** The square around a ring that is too small for its own shape, clockwise from the upper left. */
function ringAround(points: readonly Point[], step: number): Point[] {
  const [xs, ys] = [points.map(([x]) => x / step), points.map(([, y]) => y / step)];
  const [left, top] = [Math.floor(Math.min(...xs)) * step, Math.floor(Math.min(...ys)) * step];
  const [right, bottom] = [Math.ceil(Math.max(...xs)) * step, Math.ceil(Math.max(...ys)) * step];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

/** The points of a line that hold it within `tolerance`, first and last always. */
export function thinLine(points: readonly Point[], tolerance: number): Point[] {
  const keep = new Set([0, points.length - 1]);
  const open: (readonly [number, number])[] = [[0, points.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    let [far, distance] = [-1, tolerance * tolerance];
    for (let index = from + 1; index < to; index++) {
      const own = squaredFromLine(points[index]!, points[from]!, points[to]!);
      if (own > distance) [far, distance] = [index, own];
    }
    if (far === -1) continue;
    keep.add(far);
    open.push([from, far], [far, to]);
  }
  return [...keep].sort((a, b) => a - b).map((index) => points[index]!);
}

function squaredFromLine(point: Point, from: Point, to: Point): number {
  const [px, py] = [point[0] - from[0], point[1] - from[1]];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return (px - share * dx) ** 2 + (py - share * dy) ** 2;
}

function squared(one: Point, two: Point): number {
  return (one[0] - two[0]) ** 2 + (one[1] - two[1]) ** 2;
}

function before([ax, ay]: Point, [bx, by]: Point): boolean {
  return ax < bx || (ax === bx && ay < by);
}

function comesFirst(one: readonly Point[], two: readonly Point[]): boolean {
  const index = one.findIndex((point, place) => before(point, two[place]!) || before(two[place]!, point));
  return index === -1 || before(one[index]!, two[index]!);
}

/** The nearest point whose places are multiples of `step`; halves go up for both neighbours alike. */
export function roundPoint([x, y]: Point, step: number): Point {
  return [Math.floor(x / step + 0.5) * step, Math.floor(y / step + 0.5) * step];
}

function distinct(points: readonly Point[]): Point[] {
  return points.filter(
    ([x, y], index) => index === 0 || x !== points[index - 1]![0] || y !== points[index - 1]![1],
  );
}

/** The points of a ring, its first one once, that hold it within `tolerance`. */
export function thinRing(points: readonly Point[], tolerance: number): Point[] {
  const first = points.reduce((best, point, index) => (before(point, points[best]!) ? index : best), 0);
  const ring = [...points.slice(first), ...points.slice(0, first), points[first]!];
  const far = ring.reduce(
    (best, point, index) => (squared(point, ring[0]!) > squared(ring[best]!, ring[0]!) ? index : best),
    0,
  );
  return [
    ...thinLine(ring.slice(0, far + 1), tolerance),
    ...thinLine(ring.slice(far), tolerance).slice(1, -1),
  ];
}
