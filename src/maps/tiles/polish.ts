import { canMove, FREE, moveCost, setOwner, type Tiling } from './tiling.ts';

/** An exchange must gain this much, in squared tile widths, so that the search ends. */
const LEAST_GAIN = 1e-6;

/**
 * Improves a finished layout by exchanging two cells at a time: between two neighbouring kecamatan, or between a
 * kecamatan and the free cells around. Sizes stay, pieces stay whole, and the sum of squared distances, outline lengths
 * and lost contacts falls with each exchange, until a whole sweep finds nothing or `sweeps` are done.
 */
export function polish(tiling: Tiling, sweeps: number): void {
  const cells = cellsOfPieces(tiling);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let exchanges = 0;
    for (let cell = 0; cell < tiling.board.size; cell++) {
      if (tiling.owner[cell] !== FREE && exchangeBest(tiling, cells, cell)) exchanges += 1;
    }
    if (exchanges === 0) return;
  }
}

function cellsOfPieces({ owner, pieces }: Tiling): Set<number>[] {
  const cells = pieces.map(() => new Set<number>());
  for (const [cell, piece] of owner.entries()) if (piece !== FREE) cells[piece]!.add(cell);
  return cells;
}

interface Exchange {
  readonly to: number;
  readonly back: number;
  readonly cost: number;
}

/** Tries to hand the cell to each neighbour in return for another cell; makes the best exchange that gains. */
function exchangeBest(tiling: Tiling, cells: Set<number>[], cell: number): boolean {
  const { board, owner } = tiling;
  const from = owner[cell]!;
  const takers = new Set(board.neighbours.subarray(6 * cell, 6 * cell + 6).map((next) => owner[next]!));
  const options = [...takers].flatMap((to) =>
    to === from ? [] : (exchangeWith(tiling, cells, cell, to) ?? []),
  );
  if (options.length === 0) return false;
  const best = options.reduce((one, two) => (two.cost < one.cost ? two : one));
  if (best.cost > -LEAST_GAIN) return false;
  hand(tiling, cells, cell, best.to);
  hand(tiling, cells, best.back, from);
  return true;
}

/** The best exchange of a cell with one neighbour; null if there is none. */
function exchangeWith(tiling: Tiling, cells: Set<number>[], cell: number, to: number): Exchange | null {
  if (!canMove(tiling, cell, to)) return null;
  const from = tiling.owner[cell]!;
  const cost = moveCost(tiling, cell, to);
  setOwner(tiling, cell, to);
  const back = bestReturn(tiling, cells, { from: to, to: from, not: cell });
  setOwner(tiling, cell, from);
  return back && { to, back: back.cell, cost: cost + back.cost };
}

function hand(tiling: Tiling, cells: Set<number>[], cell: number, to: number): void {
  const from = tiling.owner[cell]!;
  if (from !== FREE) cells[from]!.delete(cell);
  if (to !== FREE) cells[to]!.add(cell);
  setOwner(tiling, cell, to);
}

/** The cheapest cell of `from` that touches `to` and can go over to it. */
function bestReturn(
  tiling: Tiling,
  cells: Set<number>[],
  { from, to, not }: { from: number; to: number; not: number },
): { cell: number; cost: number } | null {
  let best: { cell: number; cost: number } | null = null;
  for (const cell of candidates(tiling, cells, from, to)) {
    if (cell === not || !canMove(tiling, cell, to)) continue;
    const cost = moveCost(tiling, cell, to);
    if (best === null || cost < best.cost) best = { cell, cost };
  }
  return best;
}

/** Cells of `from` beside a cell of `to`; `to` is a piece, `from` may be the free cells. */
function candidates({ board, owner }: Tiling, cells: Set<number>[], from: number, to: number): Set<number> {
  const found = new Set<number>();
  for (const own of cells[to]!) {
    if (owner[own] !== to) continue;
    for (let side = 0; side < 6; side++) {
      const next = board.neighbours[6 * own + side]!;
      if (
        owner[next] === from &&
        board.neighbours.subarray(6 * next, 6 * next + 6).every((cell) => cell !== -1)
      )
        found.add(next);
    }
  }
  return found;
}
