import type { Point } from '../svg-text.ts';
import { type Grid, NOBODY, squaresAround } from './paint-grid.ts';
import type { FlatBoundary } from './project.ts';
import { ringArea } from './ring-area.ts';

/**
 * Mends what painting on squares does to narrow and small things, in place: closes gaps of one square between
 * villages, gives crumbs of a village among others to these, and gives villages and islands that are smaller than a
 * square one of their own. `scale` is how many squares wide a unit of the map is.
 */
export function tidyGrid(grid: Grid, boundaries: readonly FlatBoundary[], scale = 1): void {
  closeGaps(grid);
  dropCrumbs(grid, boundaries.length, scale);
  for (const [index, { polygons }] of boundaries.entries()) keepSmall(grid, polygons, index, scale);
}

/** Gives a free square between three or four painted ones to the most frequent of them. */
function closeGaps(grid: Grid): void {
  const before = grid.owner.slice();
  for (let square = 0; square < before.length; square++) {
    // Most free squares are open sea: left and right, or above and below, are free too.
    if (before[square] !== NOBODY || isOpen(before, square, 1) || isOpen(before, square, grid.width))
      continue;
    if (isEdge(grid, square)) continue;
    const around = squaresAround(grid, square).map((near) => before[near]!);
    const owners = around.filter((near) => near !== NOBODY);
    if (owners.length >= 3) grid.owner[square] = mostFrequent(owners);
  }
}

function isOpen(owner: Int32Array, square: number, step: number): boolean {
  return owner[square - step] === NOBODY && owner[square + step] === NOBODY;
}

function isEdge({ width, height }: Grid, square: number): boolean {
  const [column, row] = [square % width, Math.floor(square / width)];
  return column === 0 || row === 0 || column === width - 1 || row === height - 1;
}

function mostFrequent(owners: readonly number[]): number {
  const counts = owners.map((owner) => owners.filter((other) => other === owner).length);
  return owners[counts.indexOf(Math.max(...counts))]!;
}

/** Fewer squares than this, cut off from the rest of a village by its neighbours, are an accident of the painting. */
const CRUMB = 4;

/** Islands smaller than this many square units of the map are left out, unless they are all that a village has. */
const LEAST_ISLAND = 0.2;

function dropCrumbs(grid: Grid, villages: number, scale: number): void {
  const parts: number[][][] = Array.from({ length: villages }, () => []);
  for (const part of connectedParts(grid)) parts[grid.owner[part[0]!]!]!.push(part);
  for (const own of parts) {
    own.sort((a, b) => b.length - a.length);
    for (const part of own.slice(1).filter(({ length }) => length < CRUMB * scale)) {
      const around = part
        .flatMap((square) => squaresAround(grid, square))
        .filter((near) => !part.includes(near));
      const others = around.map((near) => grid.owner[near]!).filter((near) => near !== NOBODY);
      const owner = others.length > 0 ? mostFrequent(others) : NOBODY;
      if (owner === NOBODY && part.length >= LEAST_ISLAND * scale ** 2) continue;
      for (const square of part) grid.owner[square] = owner;
    }
  }
}

/** The connected squares of one owner, for every painted square. */
function connectedParts({ owner, width }: Grid): number[][] {
  const seen = new Uint8Array(owner.length);
  const parts: number[][] = [];
  const steps = [1, width, -1, -width];
  for (let first = 0; first < owner.length; first++) {
    if (owner[first] === NOBODY || seen[first]) continue;
    const part = [first];
    seen[first] = 1;
    for (const square of part) {
      for (const step of steps) {
        const near = square + step;
        if (seen[near] || owner[near] !== owner[square]) continue;
        seen[near] = 1;
        part.push(near);
      }
    }
    parts.push(part);
  }
  return parts;
}

function keepSmall(grid: Grid, polygons: FlatBoundary['polygons'], index: number, scale: number): void {
  const sized = polygons
    .map((rings) => ({ ring: rings[0] ?? [], area: ringArea(rings[0] ?? []) }))
    .sort((a, b) => b.area - a.area);
  for (const [place, { ring, area }] of sized.entries()) {
    if (area > 2 * CRUMB || ring.length === 0) continue;
    const square = squareAt(grid, middleOf(ring));
    const alone = place === 0 && !grid.owner.includes(index);
    if (alone || (area >= LEAST_ISLAND * scale ** 2 && grid.owner[square] === NOBODY))
      grid.owner[square] = index;
  }
}

function squareAt({ width, height }: Grid, [x, y]: Point): number {
  const column = Math.min(width - 2, Math.max(1, Math.floor(x)));
  return Math.min(height - 2, Math.max(1, Math.floor(y))) * width + column;
}

function middleOf(ring: readonly Point[]): Point {
  const mean = (axis: 0 | 1): number => ring.reduce((sum, point) => sum + point[axis], 0) / ring.length;
  return [mean(0), mean(1)];
}
