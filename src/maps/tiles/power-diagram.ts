import { CELL_AREA } from '../hex-grid.ts';
import { isRim, setOwner, FREE, type Tiling } from './tiling.ts';

const ROUNDS = 60;
const CANDIDATES = 14;

/**
 * Gives every piece about as many cells as it needs, as near to its place as the others allow: a power diagram
 * (Aurenhammer 1987) whose weights are raised and lowered until the counts fit, which is the assignment with the
 * least sum of squared distances. Cells that are too far from every piece stay free. Gives back the weights.
 */
export function assignCells(tiling: Tiling): Float64Array {
  const { pieces, count } = tiling;
  const weights = Float64Array.from(pieces, ({ size }) => (size * CELL_AREA) / Math.PI);
  const nearest = nearestPieces(tiling);
  for (let round = 0; round < ROUNDS; round++) {
    claimCells(tiling, nearest, weights);
    const step = (0.6 * CELL_AREA) / Math.PI;
    for (const [index, { size }] of pieces.entries()) weights[index]! += step * (size - count[index]!);
  }
  claimCells(tiling, nearest, weights);
  return weights;
}

/** For each cell the few pieces that can claim it, by number; -1 after the last. */
function nearestPieces({ board, pieces }: Tiling): Int32Array {
  const table = new Int32Array(board.size * CANDIDATES).fill(-1);
  const distances = new Float64Array(CANDIDATES);
  for (let cell = 0; cell < board.size; cell++) {
    if (isRim(board, cell)) continue;
    let filled = 0;
    for (const [index, { x, y, size }] of pieces.entries()) {
      const squared = (board.x[cell]! - x) ** 2 + (board.y[cell]! - y) ** 2;
      const reach = (size * CELL_AREA) / Math.PI;
      if (squared > 6 * reach + 20) continue;
      const distance = squared - reach;
      if (filled === CANDIDATES && distance >= distances[CANDIDATES - 1]!) continue;
      let place = filled < CANDIDATES ? filled++ : CANDIDATES - 1;
      for (; place > 0 && distances[place - 1]! > distance; place--) {
        distances[place] = distances[place - 1]!;
        table[cell * CANDIDATES + place] = table[cell * CANDIDATES + place - 1]!;
      }
      distances[place] = distance;
      table[cell * CANDIDATES + place] = index;
    }
  }
  return table;
}

function claimCells(tiling: Tiling, nearest: Int32Array, weights: Float64Array): void {
  const { board, pieces } = tiling;
  for (let cell = 0; cell < board.size; cell++) {
    let best = FREE;
    let lowest = 0;
    for (let place = 0; place < CANDIDATES; place++) {
      const piece = nearest[cell * CANDIDATES + place]!;
      if (piece === -1) break;
      const { x, y } = pieces[piece]!;
      const value = (board.x[cell]! - x) ** 2 + (board.y[cell]! - y) ** 2 - weights[piece]!;
      if (value < lowest) {
        lowest = value;
        best = piece;
      }
    }
    setOwner(tiling, cell, best);
  }
}
