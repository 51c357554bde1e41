import { DIRECTIONS, ROW_HEIGHT, type Cell } from '../hex-grid.ts';

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
  const firstRow = Math.floor(box.top / ROW_HEIGHT);
  const rows = Math.ceil(box.bottom / ROW_HEIGHT) - firstRow + 1;
  const columns = Math.ceil(box.right - box.left) + 2;
  const cells: Cell[] = [];
  for (let row = 0; row < rows; row++) {
    const r = firstRow + row;
    const firstQ = Math.floor(box.left) - Math.floor(r / 2);
    for (let column = 0; column < columns; column++) cells.push({ q: firstQ + column, r });
  }
  return {
    size: cells.length,
    cells,
    ...locate(cells),
    neighbours: joinCells(cells, firstRow, rows, columns, Math.floor(box.left)),
  };
}

function locate(cells: readonly Cell[]): { x: Float64Array; y: Float64Array } {
  return {
    x: Float64Array.from(cells, ({ q, r }) => q + r / 2),
    y: Float64Array.from(cells, ({ r }) => r * ROW_HEIGHT),
  };
}

function joinCells(
  cells: readonly Cell[],
  firstRow: number,
  rows: number,
  columns: number,
  left: number,
): Int32Array {
  const neighbours = new Int32Array(cells.length * 6).fill(-1);
  for (const [index, { q, r }] of cells.entries()) {
    for (const [side, step] of DIRECTIONS.entries()) {
      const row = r + step.r - firstRow;
      const column = q + step.q - (left - Math.floor((r + step.r) / 2));
      if (row >= 0 && row < rows && column >= 0 && column < columns)
        neighbours[6 * index + side] = row * columns + column;
    }
  }
  return neighbours;
}
