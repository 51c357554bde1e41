import type { AreaCode } from '#domain/area-code.ts';
import { type Cell, cellCentre, cellKey } from '../hex-grid.ts';

/**
 * A cell for each village of a kecamatan. Who has one of them in the layout so far stays; who has lost it takes the
 * nearest that is left; the others follow in the order of their codes, row by row from the top, each from left to right,
 * as one reads. There are as many cells as villages.
 */
export function settleVillages(
  villages: readonly AreaCode[],
  cells: readonly Cell[],
  kept: ReadonlyMap<AreaCode, Cell>,
): Map<AreaCode, Cell> {
  const open = new Map(readingOrder(cells).map((cell) => [cellKey(cell), cell]));
  const settled = new Map<AreaCode, Cell>();
  const settle = (village: AreaCode, cell: Cell): void => {
    open.delete(cellKey(cell));
    settled.set(village, cell);
  };
  for (const village of villages) {
    const own = kept.get(village);
    if (own && open.has(cellKey(own))) settle(village, own);
  }
  for (const village of villages) {
    const own = kept.get(village);
    if (own && !settled.has(village)) settle(village, nearest(own, [...open.values()]));
  }
  for (const village of villages) {
    if (!settled.has(village)) settle(village, [...open.values()][0]!);
  }
  return new Map(villages.map((village) => [village, settled.get(village)!]));
}

function readingOrder(cells: readonly Cell[]): Cell[] {
  return [...cells].sort((a, b) => a.r - b.r || a.q - b.q);
}

function nearest(own: Cell, cells: readonly Cell[]): Cell {
  const [x, y] = cellCentre(own);
  const distance = (cell: Cell): number => Math.hypot(cellCentre(cell)[0] - x, cellCentre(cell)[1] - y);
  return cells.reduce((one, two) => (distance(two) < distance(one) ? two : one));
}
