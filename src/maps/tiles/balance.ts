import { findChains, type Step, takers } from './chains.ts';
import { canMove, FREE, setOwner, type Tiling } from './tiling.ts';

/**
 * Moves cells along chains of neighbours (from a piece with too many to the next, and so on to one with too few, or
 * to and from the free cells around) until every piece has its size. Pieces stay whole all the time, and each chain
 * brings two sizes nearer to what they should be. True if all sizes fit in the end.
 */
export function balanceSizes(tiling: Tiling, weights: Float64Array): boolean {
  const banned = new Set<string>();
  for (;;) {
    const { surplus, shortage } = imbalance(tiling);
    if (surplus.length + shortage.length === 0) return true;
    const outside = tiling.pieces.length;
    const chains = findChains(tiling, weights, {
      sources: surplus.length > 0 ? surplus : [outside],
      sinks: shortage.length > 0 ? shortage : [outside],
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

function imbalance({ pieces, count }: Tiling): { surplus: number[]; shortage: number[] } {
  const indexes = [...pieces.keys()];
  return {
    surplus: indexes.filter((piece) => count[piece]! > pieces[piece]!.size),
    shortage: indexes.filter((piece) => count[piece]! < pieces[piece]!.size),
  };
}

/** Makes all steps of a chain, the last first. If one is no longer possible, takes all back and names it. */
function followChain(tiling: Tiling, chain: readonly Step[]): string | null {
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
