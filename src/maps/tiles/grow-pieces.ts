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
  setOwner(tiling, cell, piece);
  laid.add(cell);
  const own = new Set([cell]);
  while (own.size < tiling.pieces[piece]!.size) {
    const options = besides(tiling, own, outerCells(tiling));
    const next = options.reduce((best, option) =>
      strain(tiling, option, piece) < strain(tiling, best, piece) ? option : best,
    );
    setOwner(tiling, next, piece);
    own.add(next);
    laid.add(next);
  }
}

/** The free cells that are connected with the rim, without the rim itself. */
function outerCells({ board, owner }: Tiling): Set<number> {
  const free = [...owner.keys()].filter((cell) => owner[cell] === FREE);
  return new Set(components(board, free)[0]!.filter((cell) => !isRim(board, cell)));
}

function besides({ board }: Tiling, cells: ReadonlySet<number>, among: ReadonlySet<number>): number[] {
  const found = new Set<number>();
  for (const cell of cells) {
    for (let side = 0; side < 6; side++) {
      const next = board.neighbours[6 * cell + side]!;
      if (among.has(next)) found.add(next);
    }
  }
  return [...found].sort((a, b) => a - b);
}
