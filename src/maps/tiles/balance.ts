import { findChains, type Step, takers } from './chains.ts';
import { canMove, FREE, moveCost, setOwner, type Tiling } from './tiling.ts';

/** What a step of a chain costs at least, so that short chains are preferred. */
const STEP_COST = 0.05;

/**
 * Moves cells along chains of neighbours (from a piece with too many to the next, and so on to one with too few, or
 * to and from the free cells around) until every piece has its size. Pieces stay whole all the time, and each chain
 * brings two sizes nearer to what they should be. True if all sizes fit in the end.
 */
export function balanceSizes(tiling: Tiling, weights: Float64Array): boolean {
  const banned = new Set<string>();
  const outside = tiling.pieces.length;
  const weightOf = (owner: number): number => (owner === FREE || owner === outside ? 0 : weights[owner]!);
  const highest = Math.max(...weights);
  for (;;) {
    const { surplus, shortage } = imbalance(tiling);
    if (surplus.length + shortage.length === 0) return true;
    // The weights are the prices that keep all costs at 0 or more.
    const chains = findChains(tiling, {
      price: (cell, from, to) =>
        Math.max(0, moveCost(tiling, cell, to) - weightOf(to) + weightOf(from)) + STEP_COST,
      sources: costs(surplus, outside, (source) => highest - weightOf(source)),
      sinks: costs(shortage, outside, weightOf),
      banned,
    });
    if (chains.length === 0) return false;
    for (const chain of chains) {
      const blocked = followChain(tiling, chain);
      if (blocked === null) banned.clear();
      else banned.add(blocked);
    }
  }
}

/** The owners where chains begin or end, or the free cells where no piece does, each with its cost. */
function costs(
  pieces: readonly number[],
  outside: number,
  costOf: (owner: number) => number,
): Map<number, number> {
  return new Map((pieces.length > 0 ? pieces : [outside]).map((owner) => [owner, costOf(owner)]));
}

/** The pieces that have too many cells and those that have too few. */
export function imbalance({ pieces, count }: Tiling): { surplus: number[]; shortage: number[] } {
  const indexes = [...pieces.keys()];
  return {
    surplus: indexes.filter((piece) => count[piece]! > pieces[piece]!.size),
    shortage: indexes.filter((piece) => count[piece]! < pieces[piece]!.size),
  };
}

/** Makes all steps of a chain, the last first. If one is no longer possible, takes all back and names it. */
export function followChain(tiling: Tiling, chain: readonly Step[]): string | null {
  const outside = tiling.pieces.length;
  const done: { cell: number; from: number }[] = [];
  for (const { cell, from, to } of chain.toReversed()) {
    const target = to === outside ? FREE : to;
    if (!takers(tiling, cell).has(target) || !canMove(tiling, cell, target, true)) {
      for (const step of done.toReversed()) setOwner(tiling, step.cell, step.from);
      return `${from},${to}`;
    }
    done.push({ cell, from: tiling.owner[cell]! });
    setOwner(tiling, cell, target);
  }
  return null;
}
