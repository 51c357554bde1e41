/**
 * One hexagon of a tile map in axial coordinates, point up: `q` counts to the right, `r` downwards along rows that
 * each start half a tile further right. All tiles have the same size.
 */
export interface Cell {
  readonly q: number;
  readonly r: number;
}

/** Distance between two rows, in tile widths. */
export const ROW_HEIGHT = Math.sqrt(3) / 2;

/** Area of a tile in square tile widths. */
export const CELL_AREA = ROW_HEIGHT;

/** Steps to the six neighbours, in order around the tile: right, lower right, lower left, left, upper left, upper right. */
export const DIRECTIONS: readonly Cell[] = [
  { q: 1, r: 0 },
  { q: 0, r: 1 },
  { q: -1, r: 1 },
  { q: -1, r: 0 },
  { q: 0, r: -1 },
  { q: 1, r: -1 },
];

/** Centre of a tile in tile widths, x to the right and y downwards. */
export function cellCentre({ q, r }: Cell): readonly [x: number, y: number] {
  return [q + r / 2, r * ROW_HEIGHT];
}

/** A text that stands for a cell in sets and maps. */
export function cellKey({ q, r }: Cell): string {
  return `${q},${r}`;
}

/** The six cells around a cell, in the order of `DIRECTIONS`. */
export function neighbourCells({ q, r }: Cell): Cell[] {
  return DIRECTIONS.map((step) => ({ q: q + step.q, r: r + step.r }));
}

/** The cell at a column and a row, as a table has them: every second row is shifted half a tile to the right. */
export function cellAtPlace({ column, row }: { readonly column: number; readonly row: number }): Cell {
  return { q: column - Math.floor(row / 2), r: row };
}

/** Column and row of a cell. */
export function placeOfCell({ q, r }: Cell): { column: number; row: number } {
  return { column: q + Math.floor(r / 2), row: r };
}
