import { describe, expect, it } from 'vitest';
import { areaCode, parentCode } from '#domain/area-code.ts';
import { readRegister } from '#lib/read-register.ts';
import { NOBODY, paintGrid, squaresAround } from '#maps/boundaries/paint-grid.ts';
import { projectBoundaries } from '#maps/boundaries/project.ts';
import { cellCentre, cellKey, neighbourCells } from '#maps/hex-grid.ts';
import { layoutTiles, type TileLayout } from '#maps/tile-layout.ts';
import { districtPoints } from '#maps/tiles/district-points.ts';
import { bantenBoundaries, bantenPositions, hasSharedData } from './real-data.ts';

/** Pairs of kecamatan that share at least three squares of border (a third of a kilometre), from the true polygons. */
function trueNeighbours(): Set<string> {
  const { flat, width, height } = projectBoundaries(bantenBoundaries(), {
    width: 1400,
    tallest: 1400,
    margin: 4,
  });
  const grid = paintGrid(flat, width, height);
  const lengths = new Map<string, number>();
  for (const [square, owner] of grid.owner.entries()) {
    if (owner === NOBODY) continue;
    for (const near of squaresAround(grid, square)) {
      const other = grid.owner[near]!;
      if (other === NOBODY) continue;
      const pair = [parentCode(flat[owner]!.code)!, parentCode(flat[other]!.code)!] as const;
      if (pair[0] < pair[1]) lengths.set(String(pair), (lengths.get(String(pair)) ?? 0) + 1);
    }
  }
  return new Set([...lengths].filter(([, length]) => length >= 3).map(([pair]) => pair));
}

function tileNeighbours({ cells }: TileLayout): Set<string> {
  const owners = new Map([...cells].map(([code, cell]) => [cellKey(cell), parentCode(code)!]));
  const pairs = [...cells].flatMap(([code, cell]) =>
    neighbourCells(cell).map((near) => [parentCode(code)!, owners.get(cellKey(near)) ?? ''] as const),
  );
  return new Set(pairs.filter(([one, two]) => one < two).map(String));
}

type Places = Map<string, readonly [x: number, y: number]>;

function middles({ cells }: TileLayout): Places {
  const groups = Map.groupBy(cells, ([code]) => parentCode(code)!);
  return new Map(
    [...groups].map(([district, members]) => {
      const centres = members.map(([, cell]) => cellCentre(cell));
      const mean = (axis: 0 | 1) => centres.reduce((sum, centre) => sum + centre[axis], 0) / centres.length;
      return [district, [mean(0), mean(1)]] as const;
    }),
  );
}

describe.skipIf(!hasSharedData)('with ../shared: the layout of Banten against its true shape', async () => {
  const register = await readRegister();
  const region = areaCode('36');
  const layout = layoutTiles({ register, region, positions: bantenPositions() });

  it('keeps at least 84 % of the neighbours', () => {
    const [real, tiles] = [trueNeighbours(), tileNeighbours(layout)];
    const kept = [...real].filter((pair) => tiles.has(pair)).length;
    console.log(`${kept} of ${real.size} neighbouring kecamatan stay neighbours`);
    expect(real.size).toBeGreaterThan(350);
    expect(kept / real.size).toBeGreaterThan(0.84);
  });

  it('keeps kecamatan within 2.6 tile widths of their true places on average', () => {
    const { points } = districtPoints(register, region, bantenPositions());
    const places = middles(layout);
    const fit = bestFit(
      points.map(({ code, x, y, size }) => ({ from: [x, y], to: places.get(code)!, size })),
    );
    console.log(`mean distance from the true place: ${fit.toFixed(2)} tile widths`);
    expect(fit).toBeLessThan(2.6);
  });
});

/** Mean distance, weighted by size, after moving and scaling the true places (not turning) to fit the tiles best. */
function bestFit(
  pairs: readonly { from: readonly [number, number]; to: readonly [number, number]; size: number }[],
): number {
  const total = pairs.reduce((sum, { size }) => sum + size, 0);
  const mean = (pick: (pair: (typeof pairs)[number]) => number) =>
    pairs.reduce((sum, pair) => sum + pick(pair) * pair.size, 0) / total;
  const [fx, fy] = [mean(({ from }) => from[0]), mean(({ from }) => from[1])];
  const [tx, ty] = [mean(({ to }) => to[0]), mean(({ to }) => to[1])];
  const shared = mean(({ from, to }) => (from[0] - fx) * (to[0] - tx) + (from[1] - fy) * (to[1] - ty));
  const own = mean(({ from }) => (from[0] - fx) ** 2 + (from[1] - fy) ** 2);
  const scale = shared / own;
  return mean(({ from, to }) =>
    Math.hypot(to[0] - tx - scale * (from[0] - fx), to[1] - ty - scale * (from[1] - fy)),
  );
}
