import { components } from './components.ts';
import { canMove, FREE, isRim, moveCost, setOwner, strain, type Tiling } from './tiling.ts';

/**
 * Makes every kecamatan and every regency one piece: loose parts of a kecamatan are given up, and a kecamatan that
 * lies apart from its regency is planted anew beside it, with one cell to grow from. Sizes may be wrong afterwards.
 */
export function mendPieces(tiling: Tiling): void {
  const districtOf = (piece: number): number => piece;
  const regencyOf = (piece: number): number => tiling.pieces[piece]!.regency;
  for (const keyOf of [districtOf, regencyOf]) {
    for (const cells of cellsBy(tiling, keyOf)) {
      const groups = components(tiling.board, cells).sort((a, b) => b.length - a.length);
      for (const cell of groups.slice(1).flat()) setOwner(tiling, cell, FREE);
    }
  }
  plantMissing(tiling);
}

function cellsBy({ owner }: Tiling, keyOf: (piece: number) => number): Iterable<number[]> {
  const taken = [...owner.keys()].filter((cell) => owner[cell] !== FREE);
  return Map.groupBy(taken, (cell) => keyOf(owner[cell]!)).values();
}

/** Gives each kecamatan without a cell the nearest one that touches its regency and can be spared. */
export function plantMissing(tiling: Tiling): void {
  const { pieces, count } = tiling;
  const missing = new Set([...pieces.keys()].filter((piece) => count[piece] === 0));
  while (missing.size > 0) {
    const seats = [...missing].flatMap((piece) => nearestSeat(tiling, piece) ?? []);
    if (seats.length === 0) return;
    const best = seats.reduce((one, two) => (two.distance < one.distance ? two : one));
    setOwner(tiling, best.cell, best.piece);
    missing.delete(best.piece);
  }
}

function nearestSeat(
  tiling: Tiling,
  piece: number,
): { piece: number; cell: number; distance: number } | null {
  const { board, pieces, count } = tiling;
  const { regency } = pieces[piece]!;
  const isFirst = !pieces.some((other, index) => other.regency === regency && count[index]! > 0);
  let best: { piece: number; cell: number; distance: number } | null = null;
  for (let cell = 0; cell < board.size; cell++) {
    const distance = strain(tiling, cell, piece);
    if ((best !== null && distance >= best.distance) || isRim(board, cell)) continue;
    if (!isFirst && !touchesRegency(tiling, cell, regency)) continue;
    if (canMove(tiling, cell, piece)) best = { piece, cell, distance };
  }
  return best;
}

function touchesRegency({ board, owner, pieces }: Tiling, cell: number, regency: number): boolean {
  for (let side = 0; side < 6; side++) {
    const other = owner[board.neighbours[6 * cell + side]!]!;
    if (other !== FREE && pieces[other]!.regency === regency) return true;
  }
  return false;
}

/** Fills free cells that are shut in, each with the neighbour that suits best; gives back how many there were. */
export function fillHoles(tiling: Tiling): number {
  const { board } = tiling;
  const free = [...tiling.owner.keys()].filter((cell) => tiling.owner[cell] === FREE);
  let filled = 0;
  for (const group of components(board, free).slice(1)) {
    const open = new Set(group);
    while (open.size > 0) {
      for (const cell of open) {
        const taker = bestNeighbour(tiling, cell);
        if (taker === FREE) continue;
        setOwner(tiling, cell, taker);
        open.delete(cell);
        filled += 1;
      }
    }
  }
  return filled;
}

function bestNeighbour(tiling: Tiling, cell: number): number {
  const { board, owner } = tiling;
  let best = FREE;
  let lowest = Infinity;
  for (let side = 0; side < 6; side++) {
    const piece = owner[board.neighbours[6 * cell + side]!]!;
    if (piece === FREE || piece === best) continue;
    const cost = moveCost(tiling, cell, piece);
    if (cost < lowest) [best, lowest] = [piece, cost];
  }
  return best;
}
