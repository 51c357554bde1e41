import type { Cell } from '../hex-grid.ts';
import { FREE, type Tiling } from './tiling.ts';

/** The cells of each piece, by index, in the order of the board. */
export function collectCells({ board, owner, pieces }: Tiling): Cell[][] {
  const cells: Cell[][] = pieces.map(() => []);
  for (const [cell, piece] of owner.entries()) if (piece !== FREE) cells[piece]!.push(board.cells[cell]!);
  return cells;
}
