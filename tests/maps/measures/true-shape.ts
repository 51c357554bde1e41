import { type AreaCode, parentCode } from '#domain/area-code.ts';
import type { Boundary } from '#domain/content.ts';
import { type Grid, NOBODY, paintGrid, squaresAround } from '#maps/boundaries/paint-grid.ts';
import { projectBoundaries } from '#maps/boundaries/project.ts';
import type { Point } from '#maps/svg-text.ts';

/** What a region truly looks like, painted on a grid of squares about a hundred metres wide; y downwards. */
export interface TrueShape {
  readonly grid: Grid;
  /** The middle of each village, in squares. */
  readonly villages: ReadonlyMap<AreaCode, Point>;
  /** Pairs "a,b" of kecamatan that share at least three squares of border (a third of a kilometre). */
  readonly neighbours: ReadonlySet<string>;
}

/** Paints the village polygons of a region and reads from the picture where villages lie and who borders on whom. */
export function trueShape(boundaries: readonly Boundary[]): TrueShape {
  const size = { width: 1400, tallest: 1400, margin: 4 };
  const { flat, width, height } = projectBoundaries(boundaries, size);
  const grid = paintGrid(flat, width, height);
  const codes = flat.map(({ code }) => code);
  return { grid, villages: middles(grid, codes), neighbours: borders(grid, codes) };
}

function middles({ owner, width }: Grid, codes: readonly AreaCode[]): Map<AreaCode, Point> {
  const sums = codes.map(() => ({ x: 0, y: 0, squares: 0 }));
  for (const [square, village] of owner.entries()) {
    if (village === NOBODY) continue;
    const sum = sums[village]!;
    sum.x += (square % width) + 0.5;
    sum.y += Math.floor(square / width) + 0.5;
    sum.squares += 1;
  }
  return new Map(
    sums.map(({ x, y, squares }, village) => [codes[village]!, [x / squares, y / squares] as const]),
  );
}

function borders(grid: Grid, codes: readonly AreaCode[]): Set<string> {
  const lengths = new Map<string, number>();
  for (const [square, owner] of grid.owner.entries()) {
    if (owner === NOBODY) continue;
    for (const near of squaresAround(grid, square)) {
      const other = grid.owner[near]!;
      if (other === NOBODY) continue;
      const pair = [parentCode(codes[owner]!)!, parentCode(codes[other]!)!] as const;
      if (pair[0] < pair[1]) lengths.set(String(pair), (lengths.get(String(pair)) ?? 0) + 1);
    }
  }
  return new Set([...lengths].filter(([, length]) => length >= 3).map(([pair]) => pair));
}
