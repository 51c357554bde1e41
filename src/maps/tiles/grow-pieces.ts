import { components } from './components.ts';
import { FREE, isRim, setOwner, strain, type Tiling } from './tiling.ts';

/**
 * Lays out all pieces anew by growing them one after the other, regency by regency, on the free cells that reach the
 * rim. Less compact than a balanced layout, but it cannot fail: the free ground outside always touches what was laid last.
 */
export function growPieces(tiling: Tiling): void {
  for (let cell = 0; cell < tiling.board.size; cell++) setOwner(tiling, cell, FREE);
  const indexes = [...tiling.pieces.keys()];
  for (const members of Map.groupBy(indexes, (piece) => tiling.pieces[piece]!.regency).values()) {
    const laid = new Set<number>();
    const open = new Set(members);
    while (open.size > 0) {
      const start = nearestStart(tiling, open, laid);
      open.delete(start.piece);
      growPiece(tiling, start, laid);
    }
  }
}

interface Start {
  readonly piece: number;
  readonly cell: number;
}

/** The piece and the free cell that lie nearest to each other; beside the cells of its regency if there are any. */
function nearestStart(tiling: Tiling, open: ReadonlySet<number>, laid: ReadonlySet<number>): Start {
  const outside = outerCells(tiling);
  const cells = laid.size === 0 ? [...outside] : besides(tiling, laid, outside);
  let best: (Start & { distance: number }) | null = null;
  for (const piece of open) {
    for (const cell of cells) {
      const distance = strain(tiling, cell, piece);
      if (best === null || distance < best.distance) best = { piece, cell, distance };
    }
  }
  if (best === null) throw new Error('The board of the tile map is too small.');
  return best;
}

function growPiece(tiling: Tiling, { piece, cell }: Start, laid: Set<number>): void {
  const ground = outerCells(tiling);
  const options = new Set([cell]);
  for (let grown = 0; grown < tiling.pieces[piece]!.size; grown++) {
    const next = nearestOf(tiling, options, piece);
    setOwner(tiling, next, piece);
    laid.add(next);
    ground.delete(next);
    options.delete(next);
    for (const beside of besides(tiling, [next], ground)) options.add(beside);
  }
}

function nearestOf(tiling: Tiling, cells: ReadonlySet<number>, piece: number): number {
  let best = -1;
  for (const cell of cells) {
    if (best === -1 || strain(tiling, cell, piece) < strain(tiling, best, piece)) best = cell;
  }
  if (best === -1) throw new Error('The board of the tile map is too small.');
  return best;
}

/** The free cells that are connected with the rim, without the rim itself. */
function outerCells({ board, owner }: Tiling): Set<number> {
  const free = [...owner.keys()].filter((cell) => owner[cell] === FREE);
  return new Set(components(board, free)[0]!.filter((cell) => !isRim(board, cell)));
}

function besides({ board }: Tiling, cells: Iterable<number>, among: ReadonlySet<number>): number[] {
  const found = new Set<number>();
  for (const cell of cells) {
    for (let side = 0; side < 6; side++) {
      const next = board.neighbours[6 * cell + side]!;
      if (among.has(next)) found.add(next);
    }
  }
  return [...found].sort((a, b) => a - b);
}
