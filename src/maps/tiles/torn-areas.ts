import { type AreaCode, parentCode } from '#domain/area-code.ts';
import { type Cell, cellKey, neighbourCells } from '../hex-grid.ts';

/** The kecamatan and regencies whose cells are not one connected piece, in the order of their codes. */
export function tornAreas(cells: ReadonlyMap<AreaCode, Cell>): AreaCode[] {
  const districts = Map.groupBy(cells, ([code]) => parentCode(code)!);
  const regencies = Map.groupBy(cells, ([code]) => parentCode(parentCode(code)!)!);
  return [...districts, ...regencies]
    .flatMap(([code, own]) => (isConnected(own.map(([, cell]) => cell)) ? [] : [code]))
    .sort();
}

function isConnected(cells: readonly Cell[]): boolean {
  const open = new Set(cells.slice(1).map(cellKey));
  const reached = cells.slice(0, 1);
  for (const cell of reached) {
    for (const near of neighbourCells(cell)) if (open.delete(cellKey(near))) reached.push(near);
  }
  return open.size === 0;
}
