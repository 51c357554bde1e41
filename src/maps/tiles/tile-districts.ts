import { makeBoard } from './board.ts';
import { balanceSizes } from './balance.ts';
import { collectCells } from './collect-cells.ts';
import type { DistrictPoint } from './district-points.ts';
import { growPieces } from './grow-pieces.ts';
import { fillHoles, mendPieces } from './mend-pieces.ts';
import { neighbourPairs } from './neighbour-graph.ts';
import { polish } from './polish.ts';
import { assignCells } from './power-diagram.ts';
import { spreadDistricts } from './spread-districts.ts';
import { isWhole, makeTiling, type Piece } from './tiling.ts';
import type { Cell } from '../hex-grid.ts';

/** Free cells around the places of all kecamatan, in tile widths beyond the radius of the largest. */
const MARGIN = 6;
const SWEEPS = 30;
/** Filling, balancing and polishing in turns; one or two are enough but for a few provinces. */
const ROUNDS = 8;

/**
 * The cells of each kecamatan of one area, by index: as many as it has villages, in one piece, each regency in one
 * piece, near the true places, neighbours side by side. Steps: spread the kecamatan, divide the cells, mend what is torn,
 * balance the sizes, polish. If that ever fails to give whole pieces of the right size, the pieces are grown one after the other instead, on a
 * board with room for all of them outside.
 */
export function tileDistricts(points: readonly DistrictPoint[]): Cell[][] {
  const tiling = makeTiling(...prepareBoard(points, 0), neighbourPairs(points));
  const weights = assignCells(tiling);
  mendPieces(tiling);
  for (let round = 0; round < ROUNDS; round++) {
    const filled = fillHoles(tiling);
    const balanced = balanceSizes(tiling, weights);
    polish(tiling, SWEEPS);
    if (filled === 0 && balanced) break;
  }
  if (isWhole(tiling)) return collectCells(tiling);
  const villages = points.reduce((sum, { size }) => sum + size, 0);
  const roomy = makeTiling(...prepareBoard(points, Math.sqrt(villages)));
  growPieces(roomy);
  return collectCells(roomy);
}

/** A board for kecamatan and the pieces to lie on it, near their places; `room` is more free ground on every side, in tile widths. */
export function prepareBoard(
  points: readonly DistrictPoint[],
  room: number,
): [ReturnType<typeof makeBoard>, Piece[]] {
  const places = spreadDistricts(points);
  const regencies = [...new Set(points.map(({ regency }) => regency))];
  const pieces = points.map(({ size, regency }, index): Piece => {
    const { x, y } = places[index]!;
    return { size, regency: regencies.indexOf(regency), x, y };
  });
  const margin = room + MARGIN + Math.sqrt(Math.max(...points.map(({ size }) => size)));
  const board = makeBoard({
    left: Math.min(...pieces.map(({ x }) => x)) - margin,
    right: Math.max(...pieces.map(({ x }) => x)) + margin,
    top: Math.min(...pieces.map(({ y }) => y)) - margin,
    bottom: Math.max(...pieces.map(({ y }) => y)) + margin,
  });
  return [board, pieces];
}
