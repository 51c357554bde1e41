import { describe, expect, it } from 'vitest';
import { makeBoard } from '#maps/tiles/board.ts';
import { FREE, makeTiling, moveCost, setOwner, type Tiling } from '#maps/tiles/tiling.ts';

const pieces = [0, 1, 2].map((regency) => ({ size: 3, regency, x: 0, y: 0 }));

function rowOf(owners: readonly number[], pairs: readonly (readonly [number, number, number])[]): Tiling {
  const tiling = makeTiling(makeBoard({ left: -4, right: 6, top: -4, bottom: 4 }), pieces, pairs);
  for (const [q, owner] of owners.entries()) setOwner(tiling, cellAt(tiling, q), owner);
  return tiling;
}

function cellAt({ board }: Tiling, q: number): number {
  return board.cells.findIndex((cell) => cell.q === q && cell.r === 0);
}

describe('contacts of kecamatan', () => {
  it('are counted with every cell that changes hands', () => {
    const tiling = rowOf([0, 0, 1, 2], []);
    const sides = (a: number, b: number) => tiling.contacts.sides[3 * a + b];
    expect([sides(0, 1), sides(1, 0), sides(1, 2), sides(0, 2)]).toEqual([1, 1, 1, 0]);
    setOwner(tiling, cellAt(tiling, 2), 0);
    expect([sides(0, 1), sides(1, 2), sides(0, 2), sides(2, 0)]).toEqual([0, 0, 1, 1]);
    setOwner(tiling, cellAt(tiling, 3), FREE);
    expect(sides(0, 2)).toBe(0);
  });

  it('make a move dearer that parts neighbours, and cheaper one that brings them together', () => {
    const cost = (pairs: readonly (readonly [number, number, number])[]) => {
      const tiling = rowOf([0, 0, 1, 2], pairs);
      return moveCost(tiling, cellAt(tiling, 2), 0);
    };
    expect(cost([[1, 2, 1]])).toBeGreaterThan(cost([]));
    expect(cost([[0, 2, 1]])).toBeLessThan(cost([]));
    expect(cost([[0, 2, 0.5]])).toBeGreaterThan(cost([[0, 2, 1]]));
  });

  it('do not matter to a move that leaves them as they are', () => {
    const cost = (pairs: readonly (readonly [number, number, number])[]) => {
      const tiling = rowOf([0, 0, 1, 1, 2], pairs);
      return moveCost(tiling, cellAt(tiling, 2), 0);
    };
    expect(
      cost([
        [0, 1, 1],
        [1, 2, 1],
      ]),
    ).toBe(cost([]));
  });
});
