import { canMove, FREE, isRim, moveCost, setOwner, type Tiling } from './tiling.ts';

/** The best cell that one owner can hand to another, and what that costs. */
interface Handover {
  readonly cell: number;
  readonly cost: number;
}

const HOP_COST = 0.05;

/**
 * Moves cells along chains of neighbours (from a piece with too many to the next, and so on to one with too few, or
 * to and from the free cells around) until every piece has its size. Pieces stay whole all the time. True if all
 * sizes fit in the end.
 */
export function balanceSizes(tiling: Tiling, weights: Float64Array): boolean {
  const limit = 200 + tiling.pieces.length * 20;
  for (let round = 0; round < limit; round++) {
    const state = imbalance(tiling);
    if (state.surplus.length + state.shortage.length === 0) return true;
    if (!improveOnce(tiling, weights, state)) return false;
  }
  return false;
}

function imbalance({ pieces, count }: Tiling): { surplus: number[]; shortage: number[] } {
  const indexes = [...pieces.keys()];
  return {
    surplus: indexes.filter((piece) => count[piece]! > pieces[piece]!.size),
    shortage: indexes.filter((piece) => count[piece]! < pieces[piece]!.size),
  };
}

function improveOnce(
  tiling: Tiling,
  weights: Float64Array,
  { surplus, shortage }: { surplus: number[]; shortage: number[] },
): boolean {
  const outside = tiling.pieces.length;
  const handovers = findHandovers(tiling, weights);
  const sources = surplus.length > 0 ? surplus : [outside];
  const sinks = shortage.length > 0 ? shortage : [outside];
  const { distance, previous } = shortestPaths(handovers, sources, weights);
  const reachable = sinks
    .filter((sink) => distance[sink]! < Infinity)
    .sort((a, b) => distance[a]! + weightOf(weights, a) - distance[b]! - weightOf(weights, b) || a - b);
  const used = new Set<number>();
  let moved = 0;
  for (const sink of reachable) {
    const path = pathTo(sink, previous);
    if (path.some((node) => used.has(node) && node !== outside)) continue;
    for (const node of path) used.add(node);
    moved += handOver(tiling, path, handovers);
  }
  return moved > 0;
}

function weightOf(weights: Float64Array, node: number): number {
  return node === weights.length ? 0 : weights[node]!;
}

/** The cheapest handover between every two owners that touch; the free cells are the owner after the last piece. */
function findHandovers(tiling: Tiling, weights: Float64Array): Map<number, Map<number, Handover>> {
  const { board, owner, pieces } = tiling;
  const outside = pieces.length;
  const handovers = new Map<number, Map<number, Handover>>();
  for (let cell = 0; cell < board.size; cell++) {
    const from = owner[cell]!;
    for (let side = 0; side < 6; side++) {
      const next = board.neighbours[6 * cell + side]!;
      if (next === -1) break;
      const to = owner[next]!;
      if (to === from || (from === FREE && isRim(board, cell)) || !canMove(tiling, cell, to)) continue;
      const [a, b] = [from === FREE ? outside : from, to === FREE ? outside : to];
      const cost =
        Math.max(0, moveCost(tiling, cell, to) - weightOf(weights, b) + weightOf(weights, a)) + HOP_COST;
      let row = handovers.get(a);
      if (!row) handovers.set(a, (row = new Map()));
      const known = row.get(b);
      if (!known || cost < known.cost) row.set(b, { cell, cost });
    }
  }
  return handovers;
}

function shortestPaths(
  handovers: Map<number, Map<number, Handover>>,
  sources: readonly number[],
  weights: Float64Array,
): { distance: Float64Array; previous: Int32Array } {
  const nodes = weights.length + 1;
  const distance = new Float64Array(nodes).fill(Infinity);
  const previous = new Int32Array(nodes).fill(-1);
  const highest = Math.max(...weights);
  for (const source of sources) distance[source] = highest - weightOf(weights, source);
  const open = new Set(sources);
  while (open.size > 0) {
    let node = -1;
    for (const candidate of open) if (node === -1 || distance[candidate]! < distance[node]!) node = candidate;
    open.delete(node);
    for (const [next, { cost }] of handovers.get(node) ?? []) {
      if (distance[node]! + cost < distance[next]!) {
        distance[next] = distance[node]! + cost;
        previous[next] = node;
        open.add(next);
      }
    }
  }
  return { distance, previous };
}

function pathTo(sink: number, previous: Int32Array): number[] {
  const path = [sink];
  while (previous[path[0]!] !== -1) path.unshift(previous[path[0]!]!);
  return path;
}

function handOver(
  tiling: Tiling,
  path: readonly number[],
  handovers: Map<number, Map<number, Handover>>,
): number {
  const outside = tiling.pieces.length;
  let moved = 0;
  for (let index = path.length - 1; index > 0; index--) {
    const [from, to] = [path[index - 1]!, path[index]!];
    const { cell } = handovers.get(from)!.get(to)!;
    const target = to === outside ? FREE : to;
    if (!touches(tiling, cell, target) || !canMove(tiling, cell, target)) break;
    setOwner(tiling, cell, target);
    moved += 1;
  }
  return moved;
}

function touches({ board, owner }: Tiling, cell: number, piece: number): boolean {
  for (let side = 0; side < 6; side++) if (owner[board.neighbours[6 * cell + side]!] === piece) return true;
  return false;
}
