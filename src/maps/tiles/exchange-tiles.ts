import type { Board } from './board.ts';
import { components } from './components.ts';
import { FREE, isRim, moveCost, setOwner, type Tiling } from './tiling.ts';

/** Tiles change places over so many steps at most. */
const REACH = 3;
/** A change must gain this much, in squared tile widths, so that the search ends. */
const LEAST_GAIN = 1e-6;

/**
 * Improves a layout whose pieces are one tile each: two of them change places, or one goes to a free cell, always by the
 * change that gains most, until none within reach gains anything. Squared distances, outlines and lost contacts fall
 * together as in `polish`, which moves parts of pieces and cannot move these; groups of pieces stay whole.
 */
export function exchangeTiles(tiling: Tiling): void {
  const { board, owner } = tiling;
  const near = Array.from(owner.keys(), (cell) => cellsAround(board, cell));
  for (let changed = true; changed;) {
    changed = false;
    for (const cell of near.keys()) {
      const best = owner[cell] === FREE ? null : bestExchange(tiling, cell, near[cell]!);
      if (best === null) continue;
      exchange(tiling, cell, best);
      changed = true;
    }
  }
}

/** The cells within reach of a cell that a piece may lie on, in the order of their steps. */
function cellsAround(board: Board, cell: number): number[] {
  const found = new Set([cell]);
  for (let step = 0, ring = [cell]; step < REACH; step++) {
    ring = ring
      .flatMap((at) => [...board.neighbours.subarray(6 * at, 6 * at + 6)])
      .filter((next) => next !== -1 && !found.has(next));
    for (const next of ring) found.add(next);
  }
  return [...found].filter((other) => other !== cell && !isRim(board, other));
}

/** The cell with which a change of places gains most; null if none gains. */
function bestExchange(tiling: Tiling, cell: number, near: readonly number[]): number | null {
  let best: number | null = null;
  let lowest = -LEAST_GAIN;
  for (const other of near) {
    const cost = exchange(tiling, cell, other);
    if (cost < lowest && areWhole(tiling, [cell, other])) [best, lowest] = [other, cost];
    exchange(tiling, cell, other);
  }
  return best;
}

/** Lets two cells change owners; gives back by how much the layout got worse. */
export function exchange(tiling: Tiling, one: number, two: number): number {
  const [from, to] = [tiling.owner[one]!, tiling.owner[two]!];
  const cost = moveCost(tiling, one, to);
  setOwner(tiling, one, to);
  const back = moveCost(tiling, two, from);
  setOwner(tiling, two, from);
  return cost + back;
}

/** True if the groups of the pieces on these cells hang together. */
export function areWhole({ board, owner, pieces }: Tiling, cells: readonly number[]): boolean {
  const groups = new Set(cells.flatMap((cell) => pieces[owner[cell]!]?.regency ?? []));
  return [...groups].every((group) => {
    const own = owner.keys().filter((cell) => pieces[owner[cell]!]?.regency === group);
    return components(board, own).length === 1;
  });
}
