import type { AreaCode } from '#domain/area-code.ts';
import { type Cell, cellCentre, cellKey, neighbourCells } from '#maps/hex-grid.ts';
import type { Point } from '#maps/svg-text.ts';
import { outlineOverlap } from './outline-overlap.ts';
import type { TrueShape } from './true-shape.ts';

/** A layout of villages on hexagons, whoever made it. */
export type Layout = ReadonlyMap<AreaCode, Cell>;

/** How good a layout is; shares between 0 and 1, distances in tile widths. */
export interface Measures {
  /** Kecamatan and regencies in more than one piece. */
  readonly torn: { readonly districts: number; readonly regencies: number };
  /** Pairs of kecamatan that truly border on each other and do so on the tiles. */
  readonly neighboursKept: number;
  /** Share of the pairs that touch on the tiles and truly border on each other. */
  readonly neighboursTrue: number;
  /** Share of the kept pairs whose direction is true within 45 degrees. */
  readonly directionsKept: number;
  /** Mean distance of the middle of a kecamatan from its true place, weighted by villages, after the best fit. */
  readonly districtDistance: number;
  /** The same for villages. */
  readonly villageDistance: number;
  /** Mean share: the least number of sides around so many hexagons (Harary and Harborth 1976) by the sides there are. */
  readonly compactness: { readonly districts: number; readonly regencies: number };
  /** Overlap of the tiles with the true shape, scaled to the same area: intersection by union. */
  readonly outline: number;
}

/** Measures a layout against the true shape of its region. */
export function measureLayout(layout: Layout, shape: TrueShape): Measures {
  const touching = touchingPairs(layout, 6);
  const kept = [...shape.neighbours].filter((pair) => touching.has(pair));
  const tiles = middles(layout, 6);
  const real = meanByPrefix(shape.villages, 6);
  const straight = kept.filter((pair) => {
    const [a, b] = pair.split(',') as [AreaCode, AreaCode];
    return (
      turn(direction(real.get(a)!, real.get(b)!), direction(tiles.get(a)!, tiles.get(b)!)) <= Math.PI / 4
    );
  });
  const sizes = Map.groupBy(layout.keys(), (code) => code.slice(0, 6));
  const villages = [...layout].map(([code, cell]) => ({
    from: shape.villages.get(code)!,
    to: cellCentre(cell),
    weight: 1,
  }));
  const districts = [...tiles].map(([code, to]) => ({
    from: real.get(code)!,
    to,
    weight: sizes.get(code)!.length,
  }));
  return {
    torn: { districts: countTorn(layout, 6), regencies: countTorn(layout, 4) },
    neighboursKept: kept.length,
    neighboursTrue: kept.length / touching.size,
    directionsKept: straight.length / kept.length,
    districtDistance: bestFit(districts),
    villageDistance: bestFit(villages),
    compactness: { districts: compactness(layout, 6), regencies: compactness(layout, 4) },
    outline: outlineOverlap([...layout.values()], shape.grid),
  };
}

/** Pairs "a,b" of areas (codes of so many digits) that have tiles side by side. */
export function touchingPairs(layout: Layout, digits: number): Set<string> {
  const owners = new Map([...layout].map(([code, cell]) => [cellKey(cell), code.slice(0, digits)]));
  const pairs = [...layout].flatMap(([code, cell]) =>
    neighbourCells(cell).map((near) => [code.slice(0, digits), owners.get(cellKey(near)) ?? ''] as const),
  );
  return new Set(pairs.filter(([one, two]) => one < two).map(String));
}

function middles(layout: Layout, digits: number): Map<string, Point> {
  return meanByPrefix(new Map([...layout].map(([code, cell]) => [code, cellCentre(cell)])), digits);
}

function meanByPrefix(points: ReadonlyMap<AreaCode, Point>, digits: number): Map<string, Point> {
  const groups = Map.groupBy(points, ([code]) => code.slice(0, digits));
  return new Map(
    [...groups].map(([area, members]) => {
      const mean = (axis: 0 | 1) => members.reduce((sum, [, at]) => sum + at[axis], 0) / members.length;
      return [area, [mean(0), mean(1)] as const];
    }),
  );
}

function direction(from: Point, to: Point): number {
  return Math.atan2(to[1] - from[1], to[0] - from[0]);
}

function turn(one: number, two: number): number {
  const angle = Math.abs(one - two) % (2 * Math.PI);
  return Math.min(angle, 2 * Math.PI - angle);
}

/** How many areas (codes of so many digits) are in more than one piece. */
function countTorn(layout: Layout, digits: number): number {
  const groups = Map.groupBy(layout, ([code]) => code.slice(0, digits));
  return [...groups.values()].filter((members) => {
    const open = new Set(members.map(([, cell]) => cellKey(cell)));
    const reached = members.slice(0, 1).map(([, cell]) => cell);
    open.delete(cellKey(reached[0]!));
    for (const cell of reached)
      for (const near of neighbourCells(cell)) if (open.delete(cellKey(near))) reached.push(near);
    return open.size > 0;
  }).length;
}

function compactness(layout: Layout, digits: number): number {
  const groups = [...Map.groupBy(layout, ([code]) => code.slice(0, digits)).values()];
  const shares = groups.map((members) => {
    const own = new Set(members.map(([, cell]) => cellKey(cell)));
    const sides = members
      .flatMap(([, cell]) => neighbourCells(cell))
      .filter((near) => !own.has(cellKey(near)));
    return (2 * Math.ceil(Math.sqrt(12 * own.size - 3))) / sides.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

interface Match {
  readonly from: Point;
  readonly to: Point;
  readonly weight: number;
}

/** Mean distance after moving and scaling the true places (not turning) to fit the tiles best, by least squares. */
export function bestFit(matches: readonly Match[]): number {
  const total = matches.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (pick: (match: Match) => number) =>
    matches.reduce((sum, match) => sum + pick(match) * match.weight, 0) / total;
  const [fx, fy] = [mean(({ from }) => from[0]), mean(({ from }) => from[1])];
  const [tx, ty] = [mean(({ to }) => to[0]), mean(({ to }) => to[1])];
  const shared = mean(({ from, to }) => (from[0] - fx) * (to[0] - tx) + (from[1] - fy) * (to[1] - ty));
  const own = mean(({ from }) => (from[0] - fx) ** 2 + (from[1] - fy) ** 2);
  const scale = shared / own;
  return mean(({ from, to }) =>
    Math.hypot(to[0] - tx - scale * (from[0] - fx), to[1] - ty - scale * (from[1] - fy)),
  );
}
