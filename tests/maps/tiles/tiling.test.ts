import { describe, expect, it } from 'vitest';
import { balanceSizes } from '#maps/tiles/balance.ts';
import { makeBoard } from '#maps/tiles/board.ts';
import { growPieces } from '#maps/tiles/grow-pieces.ts';
import { fillHoles, mendPieces } from '#maps/tiles/mend-pieces.ts';
import { polish } from '#maps/tiles/polish.ts';
import { assignCells } from '#maps/tiles/power-diagram.ts';
import {
  canMove,
  FREE,
  isRim,
  isWhole,
  makeTiling,
  type Piece,
  setOwner,
  strain,
  type Tiling,
} from '#maps/tiles/tiling.ts';

/** Two regencies with two pieces each, sizes 5, 3, 4 and 6, in a square around the middle of a board. */
function fourPieces(): Tiling {
  const pieces: Piece[] = [
    { size: 5, regency: 0, x: -2, y: -1 },
    { size: 3, regency: 0, x: -2, y: 2 },
    { size: 4, regency: 1, x: 2, y: -1 },
    { size: 6, regency: 1, x: 2, y: 2 },
  ];
  return makeTiling(makeBoard({ left: -12, right: 12, top: -12, bottom: 12 }), pieces);
}

const cellAt = ({ board }: Tiling, q: number, r: number): number =>
  board.cells.findIndex((cell) => cell.q === q && cell.r === r);

function lay(tiling: Tiling, piece: number, places: readonly (readonly [q: number, r: number])[]): void {
  for (const [q, r] of places) setOwner(tiling, cellAt(tiling, q, r), piece);
}

const totalStrain = (tiling: Tiling): number =>
  [...tiling.owner.entries()].reduce((sum, [cell, piece]) => sum + strain(tiling, cell, piece), 0);

describe('a board', () => {
  it('joins each cell inside with six neighbours that know it too', () => {
    const board = makeBoard({ left: -4, right: 3, top: -3, bottom: 4 });
    for (let cell = 0; cell < board.size; cell++) {
      if (isRim(board, cell)) continue;
      const around = [...board.neighbours.subarray(6 * cell, 6 * cell + 6)];
      expect(new Set(around).size).toBe(6);
      for (const near of around) {
        expect([...board.neighbours.subarray(6 * near, 6 * near + 6)]).toContain(cell);
        expect(Math.hypot(board.x[near]! - board.x[cell]!, board.y[near]! - board.y[cell]!)).toBeCloseTo(1);
      }
    }
  });
});

describe('whether a cell may change hands', () => {
  it('says no to the middle of a line, to the last cell, and to a break of the regency', () => {
    const tiling = fourPieces();
    lay(tiling, 0, [
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
    lay(tiling, 1, [[3, 0]]);
    expect(canMove(tiling, cellAt(tiling, 1, 0), FREE)).toBe(false);
    expect(canMove(tiling, cellAt(tiling, 3, 0), FREE)).toBe(false);
    expect(canMove(tiling, cellAt(tiling, 2, 0), 2)).toBe(false);
    expect(canMove(tiling, cellAt(tiling, 2, 0), 1)).toBe(true);
    expect(canMove(tiling, cellAt(tiling, 0, 0), FREE)).toBe(true);
  });

  it('lets a ring open only when asked to look around it', () => {
    const tiling = fourPieces();
    lay(tiling, 0, [
      [1, 0],
      [0, 1],
      [-1, 1],
      [-1, 0],
      [0, -1],
      [1, -1],
    ]);
    lay(tiling, 2, [
      [0, 0],
      [2, 0],
    ]);
    const cell = cellAt(tiling, 1, 0);
    expect(canMove(tiling, cell, 2)).toBe(false);
    expect(canMove(tiling, cell, 2, true)).toBe(true);
  });
});

describe('balancing', () => {
  it('gives each piece its size and keeps all whole', () => {
    const tiling = fourPieces();
    const weights = assignCells(tiling);
    mendPieces(tiling);
    fillHoles(tiling);
    expect(balanceSizes(tiling, weights)).toBe(true);
    expect([...tiling.count]).toEqual([5, 3, 4, 6]);
    expect(isWhole(tiling)).toBe(true);
  });

  it('moves cells along a chain when the neighbour has no need of them', () => {
    const tiling = fourPieces();
    lay(tiling, 0, [
      [-4, 0],
      [-3, 0],
      [-2, 0],
      [-4, 1],
      [-3, 1],
      [-2, 1],
      [-5, 1],
    ]);
    lay(tiling, 1, [[-1, 0]]);
    lay(tiling, 2, [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ]);
    lay(tiling, 3, [
      [2, 0],
      [2, 1],
      [3, 0],
      [3, 1],
      [4, 0],
      [4, 1],
    ]);
    expect(balanceSizes(tiling, Float64Array.from([2, 1, 2, 2]))).toBe(true);
    expect([...tiling.count]).toEqual([5, 3, 4, 6]);
    expect(isWhole(tiling)).toBe(true);
  });
});

describe('mending', () => {
  it('gives up loose parts and plants a lost kecamatan beside its regency', () => {
    const tiling = fourPieces();
    lay(tiling, 0, [
      [-3, 0],
      [-2, 0],
      [-2, 1],
      [5, 5],
    ]);
    lay(tiling, 1, [
      [6, -5],
      [7, -5],
    ]);
    lay(tiling, 2, [
      [1, 0],
      [2, 0],
    ]);
    lay(tiling, 3, [[1, 1]]);
    mendPieces(tiling);
    expect([...tiling.count]).toEqual([3, 1, 2, 1]);
    expect(tiling.owner[cellAt(tiling, 5, 5)]).toBe(FREE);
    expect(tiling.owner[cellAt(tiling, 6, -5)]).toBe(FREE);
  });

  it('fills a hole with a neighbour', () => {
    const tiling = fourPieces();
    lay(tiling, 0, [
      [1, 0],
      [0, 1],
      [-1, 1],
    ]);
    lay(tiling, 2, [
      [-1, 0],
      [0, -1],
      [1, -1],
    ]);
    expect(fillHoles(tiling)).toBe(1);
    expect(tiling.owner[cellAt(tiling, 0, 0)]).not.toBe(FREE);
  });
});

describe('polishing', () => {
  it('brings cells nearer to their places and leaves sizes and wholeness alone', () => {
    const tiling = fourPieces();
    lay(tiling, 0, [
      [-5, 0],
      [-4, 0],
      [-3, 0],
      [-2, 0],
      [-1, 0],
    ]);
    lay(tiling, 1, [
      [-5, 1],
      [-4, 1],
      [-3, 1],
    ]);
    lay(tiling, 2, [
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
    lay(tiling, 3, [
      [-2, 1],
      [-1, 1],
      [0, 1],
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
    const before = totalStrain(tiling);
    polish(tiling, 30);
    expect(totalStrain(tiling)).toBeLessThan(0.7 * before);
    expect([...tiling.count]).toEqual([5, 3, 4, 6]);
    expect(isWhole(tiling)).toBe(true);
  });
});

describe('growing piece by piece, the last resort', () => {
  it('gives whole pieces of the right size even when all want the same place', () => {
    const pieces = Array.from({ length: 40 }, (_, index): Piece => ({
      size: 1 + (index % 9),
      regency: index % 5,
      x: 0,
      y: 0,
    }));
    const tiling = makeTiling(makeBoard({ left: -25, right: 25, top: -25, bottom: 25 }), pieces);
    growPieces(tiling);
    expect(isWhole(tiling)).toBe(true);
  });
});
