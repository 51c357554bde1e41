import { type Cell, cellCentre, cellKey } from '../hex-grid.ts';
import { followChain, imbalance } from './balance.ts';
import { makeBoard } from './board.ts';
import { findChains } from './chains.ts';
import type { DistrictPoint } from './district-points.ts';
import { expectedPlaces } from './expected-places.ts';
import { collectCells } from './collect-cells.ts';
import type { KeptCell } from './kept-cell.ts';
import { plantMissing } from './mend-pieces.ts';
import { neighbourPairs, type Pair } from './neighbour-graph.ts';
import { rejoinPieces } from './rejoin-pieces.ts';
import {
  FREE,
  isWhole,
  keepsPieces,
  makeTiling,
  moveCost,
  type Piece,
  setOwner,
  type Tiling,
} from './tiling.ts';

/** Free cells around the layout so far, in tile widths, besides the radius of the largest kecamatan. */
const MARGIN = 6;
/** What it costs that a village must move, in squared tile widths: much more than any change of shape. */
const MOVE = 100;
/** What a gap in the middle costs. */
const GAP = 10;
/** What is taken for no change of shape, so that no price falls below 0. */
const LEAST = 20;

/** A layout so far on its board: for each cell the kecamatan whose village lives there, or `FREE`. */
interface Homes {
  readonly tiling: Tiling;
  readonly homes: Int32Array;
}

/**
 * The cells of each kecamatan, by index, after a change of the register: those of the layout so far with as few villages
 * moved as can be. A cell left by a village stays empty, though it be a gap, until another needs it. Null where the
 * pieces cannot be made whole that way.
 */
export function keepDistricts(points: readonly DistrictPoint[], kept: readonly KeptCell[]): Cell[][] | null {
  const before = layKept(points, kept);
  if (isSettled(before, kept)) return collectCells(before.tiling);
  const layout = layKept(points, kept, neighbourPairs(points));
  const { tiling } = layout;
  rejoinPieces(tiling);
  plantMissing(tiling);
  supplyPieces(layout);
  releaseCells(layout);
  return isWhole(tiling) ? collectCells(tiling) : null;
}

/** True where the register has changed nothing: then nobody needs to know which kecamatan are neighbours. */
function isSettled({ tiling }: Homes, kept: readonly KeptCell[]): boolean {
  const { surplus, shortage } = imbalance(tiling);
  const isSame = surplus.length + shortage.length === 0 && kept.every(({ isLived }) => isLived);
  return isSame && isWhole(tiling);
}

function layKept(
  points: readonly DistrictPoint[],
  kept: readonly KeptCell[],
  pairs: readonly Pair[] = [],
): Homes {
  const places = expectedPlaces(points, kept);
  const regencies = [...new Set(points.map(({ regency }) => regency))];
  const pieces = points.map(({ size, regency }, index): Piece => {
    const [x, y] = places[index]!;
    return { size, regency: regencies.indexOf(regency), x, y };
  });
  const all = [...places, ...kept.map(({ cell }) => cellCentre(cell))];
  const margin = MARGIN + Math.sqrt(Math.max(...points.map(({ size }) => size)));
  const span = (values: readonly number[]) =>
    [Math.min(...values) - margin, Math.max(...values) + margin] as const;
  const [left, right] = span(all.map(([x]) => x));
  const [top, bottom] = span(all.map(([, y]) => y));
  const board = makeBoard({ left, right, top, bottom });
  const tiling = makeTiling(board, pieces, pairs);
  const indexes = new Map(board.cells.map((cell, index) => [cellKey(cell), index]));
  const homes = new Int32Array(board.size).fill(FREE);
  for (const { cell, piece, isLived } of kept) {
    const index = indexes.get(cellKey(cell))!;
    setOwner(tiling, index, piece);
    if (isLived) homes[index] = piece;
  }
  return { tiling, homes };
}

/** What it costs that a cell changes hands: above all a village that loses its place, then a worse shape. */
function priceOf({ tiling, homes }: Homes, cell: number, from: number, to: number): number {
  const moved = from === FREE ? 0 : Number(homes[cell] === from) - Number(homes[cell] === to);
  return Math.max(0, moved * MOVE + LEAST + moveCost(tiling, cell, to));
}

/** Brings cells to the pieces that have too few, from the nearest that have too many or from the free ground. */
function supplyPieces(layout: Homes): void {
  const { tiling } = layout;
  const outside = tiling.pieces.length;
  const banned = new Set<string>();
  for (;;) {
    const { surplus, shortage } = imbalance(tiling);
    const sources = new Map([...surplus, outside].map((owner) => [owner, 0] as const));
    const sinks = new Map(shortage.map((piece) => [piece, 0] as const));
    const price = (cell: number, from: number, to: number): number => priceOf(layout, cell, from, to);
    const chain = findChains(tiling, { price, sources, sinks, banned })[0];
    if (chain === undefined) return;
    const blocked = followChain(tiling, chain);
    if (blocked === null) banned.clear();
    else banned.add(blocked);
  }
}

/** Sets free what pieces have too much: first the cells that a village has left. */
function releaseCells(layout: Homes): void {
  const { tiling } = layout;
  for (const piece of imbalance(tiling).surplus) {
    while (tiling.count[piece]! > tiling.pieces[piece]!.size) {
      const cell = bestRelease(layout, piece);
      if (cell === null) return;
      setOwner(tiling, cell, FREE);
    }
  }
}

function bestRelease(layout: Homes, piece: number): number | null {
  const { tiling } = layout;
  let best: { cell: number; price: number } | null = null;
  for (const [cell, owner] of tiling.owner.entries()) {
    if (owner !== piece || !keepsPieces(tiling, cell, FREE, true)) continue;
    const price = priceOf(layout, cell, piece, FREE) + (isInner(tiling, cell) ? GAP : 0);
    if (best === null || price < best.price) best = { cell, price };
  }
  return best?.cell ?? null;
}

function isInner({ board, owner }: Tiling, cell: number): boolean {
  return board.neighbours.subarray(6 * cell, 6 * cell + 6).every((next) => owner[next] !== FREE);
}
