import { canMove, FREE, isRim, moveCost, type Tiling } from './tiling.ts';

/** The best cell that one owner can hand to another, and what that costs. */
interface Handover {
  readonly cell: number;
  readonly cost: number;
}

/** What a step of a chain costs at least, so that short chains are preferred. */
const STEP_COST = 0.05;

/** Cheapest chains from sources to sinks that share no piece, the cheapest first; the free cells are one more owner. */
export function findChains(
  tiling: Tiling,
  weights: Float64Array,
  ends: { sources: readonly number[]; sinks: readonly number[]; banned: ReadonlySet<string> },
): Step[][] {
  const outside = tiling.pieces.length;
  const handovers = findHandovers(tiling, weights, ends.banned);
  const { distance, previous } = shortestPaths(handovers, ends.sources, weights);
  const total = (sink: number): number => distance[sink]! + weightOf(weights, sink);
  const sinks = ends.sinks
    .filter((sink) => distance[sink]! < Infinity)
    .sort((a, b) => total(a) - total(b) || a - b);
  const used = new Set<number>();
  const paths: Step[][] = [];
  for (const sink of sinks) {
    const nodes = nodesTo(sink, previous);
    if (nodes.some((node) => node !== outside && used.has(node))) continue;
    for (const node of nodes) used.add(node);
    paths.push(
      nodes
        .slice(1)
        .map((to, index) => ({ from: nodes[index]!, to, ...handovers.get(nodes[index]!)!.get(to)! })),
    );
  }
  return paths;
}

export interface Step extends Handover {
  readonly from: number;
  readonly to: number;
}

function weightOf(weights: Float64Array, node: number): number {
  return node === weights.length ? 0 : weights[node]!;
}

/** The cheapest handover between every two owners that touch. */
function findHandovers(
  tiling: Tiling,
  weights: Float64Array,
  banned: ReadonlySet<string>,
): Map<number, Map<number, Handover>> {
  const outside = tiling.pieces.length;
  const handovers = new Map<number, Map<number, Handover>>();
  for (let cell = 0; cell < tiling.board.size; cell++) {
    const from = tiling.owner[cell]!;
    for (const to of takers(tiling, cell)) {
      const [a, b] = [from === FREE ? outside : from, to === FREE ? outside : to];
      const worse = moveCost(tiling, cell, to) - weightOf(weights, b) + weightOf(weights, a);
      const cost = Math.max(0, worse) + STEP_COST;
      const known = handovers.get(a)?.get(b);
      if ((known && known.cost <= cost) || banned.has(`${a},${b}`) || !canMove(tiling, cell, to, true))
        continue;
      if (!handovers.has(a)) handovers.set(a, new Map());
      handovers.get(a)!.set(b, { cell, cost });
    }
  }
  return handovers;
}

/** The other owners around a cell that may be given away. */
export function takers({ board, owner }: Tiling, cell: number): Set<number> {
  const from = owner[cell]!;
  const others = new Set<number>();
  if (from === FREE && isRim(board, cell)) return others;
  for (let side = 0; side < 6; side++) {
    const to = owner[board.neighbours[6 * cell + side]!]!;
    if (to !== from) others.add(to);
  }
  return others;
}

/** Dijkstra (1959) over the owners; the weights are the prices that keep all costs at 0 or more. */
function shortestPaths(
  handovers: Map<number, Map<number, Handover>>,
  sources: readonly number[],
  weights: Float64Array,
): { distance: Float64Array; previous: Int32Array } {
  const distance = new Float64Array(weights.length + 1).fill(Infinity);
  const previous = new Int32Array(weights.length + 1).fill(-1);
  const highest = Math.max(...weights);
  for (const source of sources) distance[source] = highest - weightOf(weights, source);
  const open = new Set(sources);
  while (open.size > 0) {
    let node = -1;
    for (const candidate of open) if (node === -1 || distance[candidate]! < distance[node]!) node = candidate;
    open.delete(node);
    for (const [next, { cost }] of handovers.get(node) ?? []) {
      if (distance[node]! + cost >= distance[next]!) continue;
      distance[next] = distance[node]! + cost;
      previous[next] = node;
      open.add(next);
    }
  }
  return { distance, previous };
}

function nodesTo(sink: number, previous: Int32Array): number[] {
  const nodes = [sink];
  while (previous[nodes[0]!] !== -1) nodes.unshift(previous[nodes[0]!]!);
  return nodes;
}
