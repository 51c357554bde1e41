import { type Cell, neighbourCells, ROW_HEIGHT } from '../hex-grid.ts';

/**
 * A rectangle of hexagons with numbered cells, made for many quick look-ups. The outermost ring stays free, so every
 * cell that is used has six neighbours.
 */
export interface Board {
  readonly size: number;
  readonly cells: readonly Cell[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The six neighbours of cell `i` at `6 * i`, in order around it; -1 beyond the edge. */
  readonly neighbours: Int32Array;
}

/** A board that covers a box given in tile widths. */
export function makeBoard(box: { left: number; right: number; top: number; bottom: number }): Board {
  const frame: Frame = {
    firstRow: Math.floor(box.top / ROW_HEIGHT),
    rows: Math.ceil(box.bottom / ROW_HEIGHT) - Math.floor(box.top / ROW_HEIGHT) + 1,
    left: Math.floor(box.left),
    columns: Math.ceil(box.right - box.left) + 2,
  };
  const cells: Cell[] = [];
  for (let r = frame.firstRow; r < frame.firstRow + frame.rows; r++) {
    for (let column = 0; column < frame.columns; column++)
      cells.push({ q: firstOfRow(frame, r) + column, r });
  }
  return {
    size: cells.length,
    cells,
    x: Float64Array.from(cells, ({ q, r }) => q + r / 2),
    y: Float64Array.from(cells, ({ r }) => r * ROW_HEIGHT),
    neighbours: joinCells(cells, frame),
  };
}

interface Frame {
  readonly firstRow: number;
  readonly rows: number;
  readonly left: number;
  readonly columns: number;
}

function firstOfRow({ left }: Frame, r: number): number {
  return left - Math.floor(r / 2);
}

function joinCells(cells: readonly Cell[], frame: Frame): Int32Array {
  const neighbours = new Int32Array(cells.length * 6).fill(-1);
  for (const [index, cell] of cells.entries()) {
    for (const [side, { q, r }] of neighbourCells(cell).entries()) {
      const row = r - frame.firstRow;
      const column = q - firstOfRow(frame, r);
      const inside = row >= 0 && row < frame.rows && column >= 0 && column < frame.columns;
      if (inside) neighbours[6 * index + side] = row * frame.columns + column;
    }
  }
  return neighbours;
}
