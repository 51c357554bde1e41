import { type Cell, cellKey, neighbourCells } from '../hex-grid.ts';

/** A finished layout that is moved as a whole: its cells and where its middle should come to lie. */
export interface Group {
  readonly cells: readonly Cell[];
  readonly target: Cell;
  /** True where it should stay where it is; those are placed first. */
  readonly stays: boolean;
}

/**
 * By how far each group must be moved so that none overlaps or touches another and all lie near their targets. The
 * largest of those that stay is placed first; each next one takes the nearest place that is free, looked for in growing rings.
 */
export function placeGroups(groups: readonly Group[]): Cell[] {
  const taken = new Set<string>();
  const shifts: Cell[] = groups.map(() => ({ q: 0, r: 0 }));
  const rank = (index: number): number => groups[index]!.cells.length + (groups[index]!.stays ? 1e9 : 0);
  const order = [...groups.keys()].sort((a, b) => rank(b) - rank(a) || a - b);
  for (const index of order) {
    const { cells, target } = groups[index]!;
    const middle = middleOf(cells);
    const start = { q: target.q - middle.q, r: target.r - middle.r };
    const shift = firstFit(edgeOf(cells), start, taken);
    shifts[index] = shift;
    for (const cell of cells) taken.add(cellKey({ q: cell.q + shift.q, r: cell.r + shift.r }));
  }
  return shifts;
}

function firstFit(edge: readonly Cell[], start: Cell, taken: ReadonlySet<string>): Cell {
  for (let radius = 0; ; radius++) {
    for (const step of ring(radius)) {
      const shift = { q: start.q + step.q, r: start.r + step.r };
      if (!edge.some((cell) => taken.has(cellKey({ q: cell.q + shift.q, r: cell.r + shift.r }))))
        return shift;
    }
  }
}

/** The cells at a distance of `radius` steps from the origin. */
function ring(radius: number): Cell[] {
  if (radius === 0) return [{ q: 0, r: 0 }];
  const cells: Cell[] = [];
  let cell: Cell = { q: 0, r: -radius };
  for (let side = 0; side < 6; side++) {
    for (let step = 0; step < radius; step++) {
      cells.push(cell);
      cell = neighbourCells(cell)[side]!;
    }
  }
  return cells;
}

/** The cells of a group and those around it: none of them may lie on another group. */
function edgeOf(cells: readonly Cell[]): Cell[] {
  const all = new Map<string, Cell>();
  for (const cell of cells) for (const near of [cell, ...neighbourCells(cell)]) all.set(cellKey(near), near);
  return [...all.values()];
}

/** The cell in the middle of some cells. */
export function middleOf(cells: readonly Cell[]): Cell {
  const mean = (pick: (cell: Cell) => number): number =>
    Math.round(cells.reduce((sum, cell) => sum + pick(cell), 0) / cells.length);
  return { q: mean(({ q }) => q), r: mean(({ r }) => r) };
}
