import type { DistrictPoint } from './district-points.ts';

/** Two kecamatan, by index, that are taken for neighbours, and how sure that is: from 0 to 1. */
export type Pair = readonly [a: number, b: number, trust: number];

interface Located {
  readonly x: number;
  readonly y: number;
}

/** How far a circle may lean out from the middle of a pair, in lengths of the pair; 0 is the Gabriel graph. */
const LEAN = 0.3;
/** How far leaning circles are looked for, and how much room for their centres makes a pair quite sure. */
const REACH = 0.8;
const SURE = 0.5;

/**
 * Which points are neighbours, as far as points alone can tell: pairs of the Delaunay triangulation, that is, pairs
 * with a circle through both that holds no third point, if that circle is not much larger than the pair. The long thin
 * triangles along the edge of the whole are left out that way; the Gabriel graph (Gabriel and Sokal 1969) is part of the
 * result, and with it the shortest spanning tree, so it hangs together. The more room there is for the centre of the
 * circle, the longer is the common border of the two in the Voronoi diagram, and the surer it is that they truly have one:
 * of Banten's pairs with hardly any room a third do, of those with much room all.
 */
export function neighbourPairs(points: readonly Located[]): Pair[] {
  const pairs: Pair[] = [];
  for (let a = 0; a < points.length; a++) {
    for (let b = a + 1; b < points.length; b++) {
      const room = roomForCircle(points, a, b);
      if (room !== null) pairs.push([a, b, Math.min(1, room / SURE)]);
    }
  }
  return pairs;
}

/**
 * A circle through two points has its centre on the line half-way between them, at `t` lengths of the pair from their
 * middle. Each third point forbids all `t` beyond one value. Gives the range that is left; null if it holds no small `t`.
 */
function roomForCircle(points: readonly Located[], a: number, b: number): number | null {
  const [from, to] = [points[a]!, points[b]!];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  let lowest = -REACH;
  let highest = REACH;
  for (let index = 0; index < points.length; index++) {
    if (index === a || index === b) continue;
    const [px, py] = [points[index]!.x - from.x, points[index]!.y - from.y];
    const side = (dx * py - dy * px) / squared;
    const over = ((px - dx / 2) ** 2 + (py - dy / 2) ** 2) / squared - 0.25;
    if (side === 0 && over < 0) return null;
    if (side > 0) highest = Math.min(highest, over / (2 * side));
    else if (side < 0) lowest = Math.max(lowest, over / (2 * side));
    if (lowest > highest || lowest > LEAN || highest < -LEAN) return null;
  }
  return highest - lowest;
}

/** The shortest pairs that join all given points into one piece (Prim 1957), so that a regency over the sea hangs together. */
export function spanningPairs(points: readonly Located[], members: readonly number[]): Pair[] {
  const reached = [members[0]!];
  const open = new Set(members.slice(1));
  const pairs: Pair[] = [];
  while (open.size > 0) {
    let best: { pair: Pair; distance: number } | null = null;
    for (const from of reached) {
      for (const to of open) {
        const distance = squaredDistance(points[from]!, points[to]!);
        if (best === null || distance < best.distance) best = { pair: [from, to, 1], distance };
      }
    }
    pairs.push(best!.pair);
    reached.push(best!.pair[1]);
    open.delete(best!.pair[1]);
  }
  return pairs;
}

/** Indexes of the points of each regency, in the order of the codes. */
export function byRegency(points: readonly DistrictPoint[]): number[][] {
  return [...Map.groupBy(points.keys(), (index) => points[index]!.regency).values()];
}

function squaredDistance(one: Located, two: Located): number {
  return (one.x - two.x) ** 2 + (one.y - two.y) ** 2;
}
