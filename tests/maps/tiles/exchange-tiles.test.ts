import { describe, expect, it } from 'vitest';
import { neighbourCells } from '#maps/hex-grid.ts';
import { makeBoard } from '#maps/tiles/board.ts';
import { closeHoles } from '#maps/tiles/close-holes.ts';
import { components } from '#maps/tiles/components.ts';
import { exchangeTiles } from '#maps/tiles/exchange-tiles.ts';
import { FREE, isWhole, makeTiling, setOwner, strain, type Tiling } from '#maps/tiles/tiling.ts';

type Place = readonly [q: number, r: number];

/** Pieces of one tile each that lie on some cells, and would like to lie on others. */
function layOut(lie: readonly Place[], wish: readonly Place[], groups: readonly number[]): Tiling {
  const board = makeBoard({ left: -8, right: 8, top: -8, bottom: 8 });
  const cellAt = ([q, r]: Place) => board.cells.findIndex((cell) => cell.q === q && cell.r === r);
  const pieces = wish.map((place, index) => {
    const cell = cellAt(place);
    return { size: 1, regency: groups[index]!, x: board.x[cell]!, y: board.y[cell]! };
  });
  const tiling = makeTiling(board, pieces);
  for (const [piece, place] of lie.entries()) setOwner(tiling, cellAt(place), piece);
  return tiling;
}

const cellsOf = ({ board, owner }: Tiling) =>
  [...owner.entries()].filter(([, piece]) => piece !== FREE).map(([cell]) => board.cells[cell]!);
const strainOf = (tiling: Tiling) =>
  [...tiling.owner.entries()].reduce((sum, [cell, piece]) => sum + strain(tiling, cell, piece), 0);
const holesOf = ({ board, owner }: Tiling) =>
  components(
    board,
    owner.keys().filter((cell) => owner[cell] === FREE),
  ).slice(1);

const ROW: readonly Place[] = [
  [-2, 0],
  [-1, 0],
  [0, 0],
  [1, 0],
];

/** A cell and all around it: no other seven cells have a shorter outline. */
const RING = neighbourCells({ q: 0, r: 0 }).map(({ q, r }): Place => [q, r]);
const FLOWER: readonly Place[] = [[0, 0], ...RING];

describe('tiles that change places', () => {
  it('come to lie where each would like to', () => {
    const [middle, ...others] = FLOWER;
    const lie = [others[0]!, middle!, ...others.slice(1).reverse()];
    const tiling = layOut(lie, FLOWER, [0, 0, 0, 0, 0, 0, 0]);
    expect(strainOf(tiling)).toBeGreaterThan(0);
    exchangeTiles(tiling);
    expect(strainOf(tiling)).toBe(0);
  });

  it('keep each group in one piece, also where a tile would rather lie elsewhere', () => {
    // The last piece of the first group wishes itself to the far end of the second.
    const tiling = layOut(ROW, [ROW[0]!, [3, 0], ROW[1]!, ROW[2]!], [0, 0, 1, 1]);
    exchangeTiles(tiling);
    expect(isWhole(tiling)).toBe(true);
  });
});

describe('a hole', () => {
  it('is closed by a row of tiles that go a step towards it', () => {
    const far: Place = [2, 0];
    const tiling = layOut([...RING, far], [...RING, far], [0, 0, 0, 0, 0, 0, 0]);
    expect(holesOf(tiling)).toHaveLength(1);
    closeHoles(tiling);
    expect(holesOf(tiling)).toEqual([]);
    expect(cellsOf(tiling)).toHaveLength(7);
    expect(isWhole(tiling)).toBe(true);
  });

  it('is left where every way would tear a group apart', () => {
    // Each tile of the ring has one outside, aslant of it, in its own group.
    const held = RING.map(([q, r], index): Place => {
      const [right, down] = RING[(index + 1) % 6]!;
      return [q + right, r + down];
    });
    const groups = [0, 1, 2, 3, 4, 5];
    const tiling = layOut([...RING, ...held], [...RING, ...held], [...groups, ...groups]);
    closeHoles(tiling);
    expect(holesOf(tiling)).toHaveLength(1);
    expect(isWhole(tiling)).toBe(true);
  });
});
