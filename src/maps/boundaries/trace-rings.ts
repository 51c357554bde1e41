import type { Point } from '../svg-text.ts';
import { type Grid, NOBODY } from './paint-grid.ts';

/** A stretch of border between two corners where three or more owners meet; `other` is who lies on the far side. */
export interface Arc {
  readonly other: number;
  /** Corner, middles of the sides of squares, corner. */
  readonly points: readonly Point[];
  /** True for a whole ring that meets no such corner. */
  readonly closed: boolean;
}

/** The border of one village, as rings made of arcs. */
export interface Ring {
  readonly owner: number;
  readonly arcs: readonly Arc[];
}

/** Steps along the sides of squares: right, down, left, up. */
const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** A side of a square, walked with its owner on the right. */
interface Side {
  readonly x: number;
  readonly y: number;
  readonly direction: number;
}

/**
 * The rings around the squares of every owner. Two neighbours get exactly the same points along their common border,
 * in opposite order. Squares that touch only in a corner belong to different rings.
 */
export function traceRings(grid: Grid): Ring[] {
  const walked = new Uint8Array(grid.owner.length);
  const rings: Ring[] = [];
  for (let square = 0; square < grid.owner.length; square++) {
    const owner = grid.owner[square]!;
    // The left side of a square is walked upwards; each ring has such a side.
    if (owner === NOBODY || grid.owner[square - 1] === owner || walked[square]) continue;
    const sides = walkRing(grid, owner, square, walked);
    rings.push({ owner, arcs: splitAtJunctions(grid, sides) });
  }
  return rings;
}

function walkRing(grid: Grid, owner: number, square: number, walked: Uint8Array): Side[] {
  const start: Side = { x: square % grid.width, y: Math.floor(square / grid.width) + 1, direction: 3 };
  const sides: Side[] = [];
  let side = start;
  do {
    if (side.direction === 3) walked[(side.y - 1) * grid.width + side.x] = 1;
    sides.push(side);
    side = nextSide(grid, owner, side);
  } while (side.x !== start.x || side.y !== start.y || side.direction !== start.direction);
  return sides;
}

function nextSide(grid: Grid, owner: number, { x, y, direction }: Side): Side {
  const [dx, dy] = STEPS[direction]!;
  const [cornerX, cornerY] = [x + dx, y + dy];
  const ahead = (turn: 0 | 1): number => ownerAhead(grid, { x: cornerX, y: cornerY, direction }, turn);
  const turn = ahead(1) !== owner ? 1 : ahead(0) === owner ? 3 : 0;
  return { x: cornerX, y: cornerY, direction: (direction + turn) % 4 };
}

/** Owner of the square ahead of a corner, on the left (0) or the right (1) of the way on. */
function ownerAhead({ width, owner }: Grid, { x, y, direction }: Side, turn: 0 | 1): number {
  const [dx, dy] = STEPS[direction]!;
  // Half a step ahead and half a step aside is the middle of the square.
  const [sideX, sideY] = turn === 1 ? [-dy, dx] : [dy, -dx];
  return owner[Math.floor(y + (dy + sideY) / 2) * width + Math.floor(x + (dx + sideX) / 2)] ?? NOBODY;
}

/** Owner on the left of a side, which is the far one. */
function ownerBeyond(grid: Grid, side: Side): number {
  return ownerAhead(grid, side, 0);
}

/** True for a corner where more than two owners meet, or two that touch it crosswise. */
function isJunction({ width, owner }: Grid, x: number, y: number): boolean {
  const square = y * width + x;
  const [a, b] = [owner[square - width - 1] ?? NOBODY, owner[square - width] ?? NOBODY];
  const [c, d] = [owner[square - 1] ?? NOBODY, owner[square] ?? NOBODY];
  return new Set([a, b, c, d]).size > 2 || (a === d && b === c && a !== b);
}

function splitAtJunctions(grid: Grid, sides: readonly Side[]): Arc[] {
  const first = sides.findIndex(({ x, y }) => isJunction(grid, x, y));
  if (first === -1) {
    return [{ other: ownerBeyond(grid, sides[0]!), points: sides.map(middleOf), closed: true }];
  }
  const arcs: { other: number; points: Point[]; closed: false }[] = [];
  for (const side of [...sides.slice(first), ...sides.slice(0, first)]) {
    const corner: Point = [side.x, side.y];
    if (isJunction(grid, side.x, side.y)) {
      arcs.at(-1)?.points.push(corner);
      arcs.push({ other: ownerBeyond(grid, side), points: [corner], closed: false });
    }
    arcs.at(-1)!.points.push(middleOf(side));
  }
  arcs.at(-1)!.points.push([sides[first]!.x, sides[first]!.y]);
  return arcs;
}

function middleOf({ x, y, direction }: Side): Point {
  const [dx, dy] = STEPS[direction]!;
  return [x + dx / 2, y + dy / 2];
}
