import type { Point } from '../svg-text.ts';
import type { FlatBoundary } from './project.ts';

/** No village: sea, or land beyond the map. */
export const NOBODY = -1;

/** A grid of unit squares that says which village each square belongs to, by index. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly owner: Int32Array;
}

/**
 * Paints villages on a grid, so that neighbours get one common border even where their polygons overlap or leave a gap
 * between them, whichever way their rings run. A square belongs to the village that covers its middle, the first
 * in the list if there are several; holes are left open. Villages and islands too small for a square get one.
 */
export function paintGrid(boundaries: readonly FlatBoundary[], width: number, height: number): Grid {
  const grid: Grid = { width, height, owner: new Int32Array(width * height).fill(NOBODY) };
  for (const [index, { polygons }] of boundaries.entries()) {
    for (const rings of polygons) paintPolygon(grid, rings, index);
  }
  closeGaps(grid);
  dropCrumbs(grid, boundaries.length);
  for (const [index, { polygons }] of boundaries.entries()) keepSmall(grid, polygons, index);
  return grid;
}

function paintPolygon(
  { width, height, owner }: Grid,
  rings: readonly (readonly Point[])[],
  index: number,
): void {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    for (const [place, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(place + 1) % ring.length]!;
      const first = Math.max(0, Math.ceil(Math.min(y1, y2) - 0.5));
      const last = Math.min(height - 1, Math.ceil(Math.max(y1, y2) - 0.5) - 1);
      for (let row = first; row <= last; row++) {
        const x = x1 + ((row + 0.5 - y1) / (y2 - y1)) * (x2 - x1);
        const known = crossings.get(row);
        if (known) known.push(x);
        else crossings.set(row, [x]);
      }
    }
  }
  for (const [row, xs] of crossings) {
    xs.sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < xs.length; pair += 2) {
      const last = Math.min(width - 1, Math.ceil(xs[pair + 1]! - 0.5) - 1);
      for (let column = Math.max(0, Math.ceil(xs[pair]! - 0.5)); column <= last; column++) {
        const square = row * width + column;
        if (owner[square] === NOBODY) owner[square] = index;
      }
    }
  }
}

/** Squares beside a square: right, down, left, up. Nothing is painted along the edge of a grid, so all exist. */
export function squaresAround({ width }: Grid, square: number): readonly [number, number, number, number] {
  return [square + 1, square + width, square - 1, square - width];
}

/** Gives a free square between three or four painted ones to the most frequent of them. */
function closeGaps(grid: Grid): void {
  const { owner } = grid;
  for (const [square, own] of [...owner.entries()]) {
    if (own !== NOBODY || isEdge(grid, square)) continue;
    const around = squaresAround(grid, square)
      .map((near) => owner[near]!)
      .filter((near) => near !== NOBODY);
    if (around.length >= 3) owner[square] = mostFrequent(around);
  }
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

function dropCrumbs(grid: Grid, villages: number): void {
  const parts: number[][][] = Array.from({ length: villages }, () => []);
  for (const part of connectedParts(grid)) parts[grid.owner[part[0]!]!]!.push(part);
  for (const own of parts) {
    for (const part of own.sort((a, b) => b.length - a.length).slice(1)) {
      const around = part
        .flatMap((square) => squaresAround(grid, square))
        .filter((near) => !part.includes(near));
      if (part.length >= CRUMB) continue;
      const others = around.map((near) => grid.owner[near]!).filter((near) => near !== NOBODY);
      if (others.length > 0) for (const square of part) grid.owner[square] = mostFrequent(others);
    }
  }
}

/** The connected squares of one owner, for every painted square. */
function connectedParts(grid: Grid): number[][] {
  const { owner } = grid;
  const seen = new Uint8Array(owner.length);
  const parts: number[][] = [];
  for (let first = 0; first < owner.length; first++) {
    if (owner[first] === NOBODY || seen[first]) continue;
    const part = [first];
    seen[first] = 1;
    for (const square of part) {
      for (const near of squaresAround(grid, square)) {
        if (seen[near] || owner[near] !== owner[square]) continue;
        seen[near] = 1;
        part.push(near);
      }
    }
    parts.push(part);
  }
  return parts;
}

/** Islands smaller than this many squares are left out, unless they are all that a village has. */
const LEAST_ISLAND = 0.2;

function keepSmall(grid: Grid, polygons: FlatBoundary['polygons'], index: number): void {
  const sized = polygons
    .map((rings) => ({ ring: rings[0] ?? [], area: ringArea(rings[0] ?? []) }))
    .sort((a, b) => b.area - a.area);
  for (const [place, { ring, area }] of sized.entries()) {
    if (area > 2 * CRUMB || ring.length === 0) continue;
    const square = squareAt(grid, middleOf(ring));
    const alone = place === 0 && !grid.owner.includes(index);
    if (alone || (area >= LEAST_ISLAND && grid.owner[square] === NOBODY)) grid.owner[square] = index;
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

/** Area of a ring whichever way it runs (the shoelace formula). */
export function ringArea(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
