import type { AreaCode } from '#domain/area-code.ts';
import { TILE_COLUMNS } from '#domain/validate-tile-places.ts';
import { type Cell, placeOfCell } from '#maps/hex-grid.ts';

/** The layout of a tile map as a CSV file, in the order of the codes, which are written without dots. */
export function tileCsv(cells: ReadonlyMap<AreaCode, Cell>): string {
  const rows = [...cells].map(([code, cell]) => {
    const { column, row } = placeOfCell(cell);
    return `${code},${column},${row}`;
  });
  return `${[TILE_COLUMNS.join(','), ...rows].join('\n')}\n`;
}

/** The same layout with its first row and its first column numbered 1. */
export function fromFirstPlace(cells: ReadonlyMap<AreaCode, Cell>): Map<AreaCode, Cell> {
  const top = Math.min(...[...cells.values()].map(({ r }) => r)) - 1;
  const moved = [...cells].map(([code, { q, r }]) => [code, { q, r: r - top }] as const);
  const left = Math.min(...moved.map(([, cell]) => placeOfCell(cell).column)) - 1;
  return new Map(moved.map(([code, { q, r }]) => [code, { q: q - left, r }]));
}
