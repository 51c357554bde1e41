import { canMove, FREE, isRim, type Tiling } from './tiling.ts';

/** The best cell that one owner can hand to another, and what that costs. */
interface Handover {
  readonly cell: number;
  readonly cost: number;
}

/** What chains are looked for; all costs are 0 or more, the free cells are one more owner, after the last piece. */
export interface ChainSearch {
  /** What it costs that a cell goes from one owner to another, `FREE` being one. */
  readonly price: (cell: number, from: number, to: number) => number;
  /** Owners that can give a cell, with what it costs to begin there. */
  readonly sources: ReadonlyMap<number, number>;
  /** Owners that can take a cell, with what it costs to end there. */
  readonly sinks: ReadonlyMap<number, number>;
  /** Pairs "from,to" of owners between which no cell may go. */
  readonly banned: ReadonlySet<string>;
}

/** Cheapest chains from sources to sinks that share no piece, the cheapest first. */
export function findChains(tiling: Tiling, search: ChainSearch): Step[][] {
  const outside = tiling.pieces.length;
  const handovers = findHandovers(tiling, search);
  const { distance, previous } = shortestPaths(handovers, search.sources, outside + 1);
  const total = (sink: number): number => distance[sink]! + search.sinks.get(sink)!;
  const sinks = [...search.sinks.keys()]
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

/** One step of a chain. */
export interface Step extends Handover {
  readonly from: number;
  readonly to: number;
}

/** The cheapest handover between every two owners that touch. */
function findHandovers(tiling: Tiling, { price, banned }: ChainSearch): Map<number, Map<number, Handover>> {
  const outside = tiling.pieces.length;
  const handovers = new Map<number, Map<number, Handover>>();
  for (let cell = 0; cell < tiling.board.size; cell++) {
    const from = tiling.owner[cell]!;
    for (const to of takers(tiling, cell)) {
      const [a, b] = [from === FREE ? outside : from, to === FREE ? outside : to];
      const cost = price(cell, from, to);
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

/** Dijkstra (1959) over the owners. */
function shortestPaths(
  handovers: Map<number, Map<number, Handover>>,
  sources: ReadonlyMap<number, number>,
  owners: number,
): { distance: Float64Array; previous: Int32Array } {
  const distance = new Float64Array(owners).fill(Infinity);
  const previous = new Int32Array(owners).fill(-1);
  for (const [source, cost] of sources) distance[source] = cost;
  const open = new Set(sources.keys());
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
