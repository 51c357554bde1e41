import { type AreaCode, levelOf, parentCode } from '#domain/area-code.ts';
import { levelBelow } from '#domain/levels.ts';
import { type Cell, ROW_HEIGHT } from './hex-grid.ts';
import type { LayoutInput } from './tile-layout.ts';
import { districtPoints, type DistrictPoint } from './tiles/district-points.ts';
import { closeHoles } from './tiles/close-holes.ts';
import { exchangeTiles } from './tiles/exchange-tiles.ts';
import { growPieces } from './tiles/grow-pieces.ts';
import { neighbourPairs } from './tiles/neighbour-graph.ts';
import { type Group, placeGroups } from './tiles/place-groups.ts';
import { spreadDistricts } from './tiles/spread-districts.ts';
import { prepareBoard } from './tiles/tile-districts.ts';
import { makeTiling } from './tiles/tiling.ts';

/**
 * One cell for each part of the parts of an area: for each regency of a country, each kecamatan of a province; those
 * without villages have none. The parts (provinces) are whole, and groups of islands lie apart. Near the true places,
 * as far as positions of kecamatan tell them; the same input gives the same cells.
 */
export function layoutParts({
  register,
  region,
  positions,
}: Pick<LayoutInput, 'register' | 'region' | 'positions'>): Map<AreaCode, Cell> {
  const points = partPoints(region, districtPoints(register, region, positions).points);
  const places = spreadDistricts(points);
  const indexes = [...Map.groupBy(points.keys(), (index) => islandsOf(points[index]!)).values()];
  const groups = indexes.map((own): Group => {
    const mean = (axis: 'x' | 'y') => own.reduce((sum, index) => sum + places[index]![axis], 0) / own.length;
    const r = Math.round(mean('y') / ROW_HEIGHT);
    const cells = layoutGroup(own.map((index) => points[index]!));
    return { cells, stays: false, target: { q: Math.round(mean('x') - r / 2), r } };
  });
  const cells = new Map<AreaCode, Cell>();
  for (const [group, { q, r }] of placeGroups(groups).entries()) {
    for (const [order, index] of indexes[group]!.entries()) {
      const cell = groups[group]!.cells[order]!;
      cells.set(points[index]!.code, { q: cell.q + q, r: cell.r + r });
    }
  }
  return cells;
}

/** Each part of the parts in the middle of its kecamatan, as one tile, together with its like in the same part. */
function partPoints(region: AreaCode, districts: readonly DistrictPoint[]): DistrictPoint[] {
  const level = levelBelow(levelBelow(levelOf(region))!)!;
  const partOf = (code: AreaCode): AreaCode => (levelOf(code) === level ? code : partOf(parentCode(code)!));
  return [...Map.groupBy(districts, ({ code }) => partOf(code))].map(([code, own]) => {
    const mean = (axis: 'x' | 'y') => own.reduce((sum, point) => sum + point[axis], 0) / own.length;
    return { code, regency: parentCode(code)!, size: 1, x: mean('x'), y: mean('y') };
  });
}

/**
 * The group of islands of a place, between which there is sea: 1 and 2 are those of Sumatra, 3 is Java, 5 Bali and Nusa
 * Tenggara, 6 Kalimantan, 7 Sulawesi, 8 Maluku, 9 Papua. It is the first digit of each code of the register (Permendagri
 * 72/2019); positions alone do not tell a strait from a wood.
 */
function islandsOf({ code }: DistrictPoint): string {
  return code.slice(0, 1);
}

/** The cells of one group of islands, in the order of its points. */
function layoutGroup(points: readonly DistrictPoint[]): Cell[] {
  const room = Math.sqrt(points.length);
  const tiling = makeTiling(...prepareBoard(points, room), neighbourPairs(points));
  growPieces(tiling);
  exchangeTiles(tiling);
  closeHoles(tiling);
  exchangeTiles(tiling);
  return tiling.pieces.map((_, piece) => tiling.board.cells[tiling.owner.indexOf(piece)]!);
}
