import { components } from './components.ts';
import { canMove, FREE, isRim, moveCost, setOwner, strain, type Tiling } from './tiling.ts';

/**
 * Makes every kecamatan and every regency one piece: loose parts of a kecamatan are given up, and a kecamatan that
 * lies apart from its regency is planted anew beside it, with one cell to grow from. Sizes may be wrong afterwards.
 */
export function mendPieces(tiling: Tiling): void {
  for (const cells of cellsBy(tiling, (piece) => piece).values()) keepLargest(tiling, cells);
  for (const [regency, cells] of cellsBy(tiling, (piece) => tiling.pieces[piece]!.regency)) {
    for (const group of components(tiling.board, cells)
      .sort((a, b) => b.length - a.length)
      .slice(1)) {
      for (const cell of group) setOwner(tiling, cell, FREE);
    }
    void regency;
  }
  plantMissing(tiling);
}

function cellsBy({ owner }: Tiling, key: (piece: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [cell, piece] of owner.entries()) {
    if (piece === FREE) continue;
    const group = groups.get(key(piece));
    if (group) group.push(cell);
    else groups.set(key(piece), [cell]);
  }
  return groups;
}

function keepLargest(tiling: Tiling, cells: readonly number[]): void {
  const groups = components(tiling.board, cells).sort((a, b) => b.length - a.length);
  for (const cell of groups.slice(1).flat()) setOwner(tiling, cell, FREE);
}

/** Gives each kecamatan without a cell the nearest one that touches its regency and can be spared. */
function plantMissing(tiling: Tiling): void {
  const { board, owner, pieces, count } = tiling;
  const missing = new Set([...pieces.keys()].filter((piece) => count[piece] === 0));
  while (missing.size > 0) {
    let best: { piece: number; cell: number; distance: number } | null = null;
    for (const piece of missing) {
      const regency = pieces[piece]!.regency;
      const seated = pieces.some((other, index) => other.regency === regency && count[index]! > 0);
      for (let cell = 0; cell < board.size; cell++) {
        if (isRim(board, cell)) continue;
        const distance = strain(tiling, cell, piece);
        if (best !== null && distance >= best.distance) continue;
        if (seated && !touchesRegency(tiling, cell, regency)) continue;
        if (!canMove(tiling, cell, piece)) continue;
        best = { piece, cell, distance };
      }
    }
    if (best === null) return;
    setOwner(tiling, best.cell, best.piece);
    missing.delete(best.piece);
  }
  void owner;
}

function touchesRegency({ board, owner, pieces }: Tiling, cell: number, regency: number): boolean {
  for (let side = 0; side < 6; side++) {
    const other = owner[board.neighbours[6 * cell + side]!]!;
    if (other !== FREE && pieces[other]!.regency === regency) return true;
  }
  return false;
}

/** Fills free cells that are shut in, or nearly (five sides), with the neighbour that suits best. */
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
