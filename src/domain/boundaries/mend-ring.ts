import type { Position } from '../content.ts';
import { distance, flatten, lengthOf, signedArea } from './flat-metres.ts';

/** What was put right in a shape; each has its line in the report. */
export type Mend =
  | 'swapped'
  | 'closed'
  | 'repeated'
  | 'heights'
  | 'spike'
  | 'needle'
  | 'empty-ring'
  | 'direction'
  | 'shell-later'
  | 'hole-outside'
  | 'crossing'
  | 'collection'
  | 'old-code'
  | 'copy'
  | 'merged'
  | 'far-part';

/** A path of a few points that leaves the ring and comes back to where it left is no border of a village. */
const SPIKE = { points: 3, length: 5000, ratio: 20, roundness: 0.02 } as const;

/** A ring rounder than this is a real part; the thinnest large part of Banten's villages has 0.08. */
const NEEDLE = { roundness: 0.01, length: 2000 } as const;

/**
 * A ring with its end closed, without repeated points and without spikes; null where nothing is left of it or it is a
 * needle. What was done is added to `mends`.
 */
export function mendRing(points: readonly Position[], mends: Set<Mend>): Position[] | null {
  let ring = withoutRepeats(points);
  const isClosed = isSame(points[0], points.at(-1));
  if (ring.length + (isClosed ? 1 : 0) < points.length) mends.add('repeated');
  if (!isClosed) mends.add('closed');
  const slim = withoutSpikes(ring);
  if (slim.length < ring.length) mends.add('spike');
  ring = slim;
  if (ring.length < 3) {
    mends.add('empty-ring');
    return null;
  }
  const closed = [...ring, ring[0]!];
  // A figure of eight has no area by its sign; what is drawn of it is settled when lines are cleaned.
  if (!isNeedle(closed) || crossesItself(closed)) return closed;
  mends.add('needle');
  return null;
}

function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** The points of a ring once each, its last not again its first. */
function withoutRepeats(points: readonly Position[]): Position[] {
  const kept = points.filter((point, at) => !isSame(point, points[at - 1]));
  while (kept.length > 1 && isSame(kept[0], kept.at(-1))) kept.pop();
  return kept;
}

function isNeedle(ring: readonly Position[]): boolean {
  const flat = ring.map(flatten(ring[0]![1]));
  const length = lengthOf(flat);
  return length > NEEDLE.length && roundness(Math.abs(signedArea(flat)), length) < NEEDLE.roundness;
}

/** Isoperimetric quotient: 1 for a circle, 0 for a line. */
function roundness(area: number, length: number): number {
  return length === 0 ? 0 : (4 * Math.PI * area) / (length * length);
}

function withoutSpikes(ring: Position[]): Position[] {
  let rest = ring;
  for (let spike = findSpike(rest); spike !== null; spike = findSpike(rest)) {
    const { from, count } = spike;
    const gone = new Set(Array.from({ length: count }, (_, at) => (from + 1 + at) % rest.length));
    rest = rest.filter((_, at) => !gone.has(at));
  }
  return rest;
}

function findSpike(ring: readonly Position[]): { from: number; count: number } | null {
  if (ring.length < 4) return null;
  const flat = ring.map(flatten(ring[0]![1]));
  const at = (index: number) => flat[index % flat.length]!;
  for (let count = 1; count <= SPIKE.points && ring.length - count >= 3; count++) {
    for (let from = 0; from < flat.length; from++) {
      const path = Array.from({ length: count + 2 }, (_, step) => at(from + step));
      const base = distance(path[0]!, path.at(-1)!);
      const length = lengthOf(path);
      if (length < SPIKE.length || length < SPIKE.ratio * base) continue;
      if (roundness(Math.abs(signedArea(path)), length + base) < SPIKE.roundness) return { from, count };
    }
  }
  return null;
}

/** True if two edges of a closed ring cross or touch where they are not neighbours. */
export function crossesItself(ring: readonly Position[]): boolean {
  const edges = ring.slice(1).map((end, at) => ({ at, a: ring[at]!, b: end }));
  const byWest = [...edges].sort((p, q) => west(p) - west(q));
  for (const [rank, edge] of byWest.entries()) {
    for (let next = rank + 1; next < byWest.length; next++) {
      const other = byWest[next]!;
      if (west(other) > Math.max(edge.a[0], edge.b[0])) break;
      const apart = Math.abs(edge.at - other.at);
      if (apart > 1 && apart < edges.length - 1 && doCross(edge, other)) return true;
    }
  }
  return false;
}

interface Edge {
  readonly a: Position;
  readonly b: Position;
}

function west({ a, b }: Edge): number {
  return Math.min(a[0], b[0]);
}

function doCross(p: Edge, q: Edge): boolean {
  return side(p, q.a) * side(p, q.b) < 0 && side(q, p.a) * side(q, p.b) < 0;
}

function side({ a, b }: Edge, point: Position): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}
