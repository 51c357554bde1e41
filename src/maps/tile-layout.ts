import { type AreaCode, levelOf, parentCode, provinceCode } from '#domain/area-code.ts';
import type { Position } from '#domain/content.ts';
import type { Register } from '#domain/register.ts';
import { type Cell, ROW_HEIGHT } from './hex-grid.ts';
import { districtPoints, type DistrictPoint } from './tiles/district-points.ts';
import { keepDistricts } from './tiles/keep-districts.ts';
import type { KeptCell } from './tiles/kept-cell.ts';
import { type Group, middleOf, placeGroups } from './tiles/place-groups.ts';
import { settleVillages } from './tiles/settle-villages.ts';
import { spreadDistricts } from './tiles/spread-districts.ts';
import { tileDistricts } from './tiles/tile-districts.ts';

/** Where each village of a region lies on its tile map. */
export interface TileLayout {
  /** One cell for every village of the region, in the order of the codes. */
  readonly cells: ReadonlyMap<AreaCode, Cell>;
  /** Kecamatan without a position; they lie beside the others of their regency, and the build should say so. */
  readonly unplaced: readonly AreaCode[];
}

/** What a layout is made of: the register and the positions, and the layout so far where there is one. */
export interface LayoutInput {
  readonly register: Register;
  readonly region: AreaCode;
  readonly positions: ReadonlyMap<AreaCode, Position>;
  /** The layout so far by village; codes that are no longer in the register may be in it. */
  readonly kept?: ReadonlyMap<AreaCode, Cell>;
}

/** A layout so far that has a smaller share of the villages than this is not worth keeping. */
const LEAST_KEPT = 0.5;
const NO_CELLS: ReadonlyMap<AreaCode, Cell> = new Map();

/**
 * Lays out one hexagon a village for a whole region (a province, a regency, the country): every kecamatan and every
 * regency in one piece, near its true place. Where there is a layout so far, a village keeps its place as far as whole
 * pieces allow. Depends on nothing that changes with a release. The country is laid out province by province, which
 * are then put side by side.
 */
export function layoutTiles({ register, region, positions, kept = NO_CELLS }: LayoutInput): TileLayout {
  const { points, unplaced } = districtPoints(register, region, positions);
  const isCountry = levelOf(region) === 'country';
  const groupOf = (code: AreaCode) => (isCountry ? provinceCode(code) : region);
  const keptOf = Map.groupBy(kept, ([code]) => groupOf(code));
  const layouts = [...Map.groupBy(points, ({ code }) => groupOf(code))].map(([group, own]) =>
    layoutGroup(own, register, new Map(keptOf.get(group))),
  );
  const shifts = layouts.length > 1 ? placeGroups(targets(layouts)) : [{ q: 0, r: 0 }];
  const cells = new Map<AreaCode, Cell>();
  for (const [index, { villages }] of layouts.entries()) {
    const shift = shifts[index]!;
    for (const [code, { q, r }] of villages) cells.set(code, { q: q + shift.q, r: r + shift.r });
  }
  return { cells, unplaced };
}

/** The finished layout of a region or of one province of the country. */
interface GroupLayout {
  readonly points: readonly DistrictPoint[];
  readonly villages: ReadonlyMap<AreaCode, Cell>;
  /** True where it goes on from the layout so far. */
  readonly stays: boolean;
}

function layoutGroup(
  points: readonly DistrictPoint[],
  register: Register,
  kept: ReadonlyMap<AreaCode, Cell>,
): GroupLayout {
  const own = keptCells(points, register, kept);
  const lived = own.filter(({ isLived }) => isLived).length;
  const villages = points.reduce((sum, { size }) => sum + size, 0);
  const again = lived >= LEAST_KEPT * villages ? keepDistricts(points, own) : null;
  const cells = again ?? tileDistricts(points);
  const settled = points.flatMap(({ code }, index) => [
    ...settleVillages(
      register.children(code).map((village) => village.code),
      cells[index]!,
      again === null ? NO_CELLS : kept,
    ),
  ]);
  return { points, villages: new Map(settled), stays: again !== null };
}

/** The cells of the layout so far that belong to these kecamatan; those of villages that are gone are nobody's. */
function keptCells(
  points: readonly DistrictPoint[],
  register: Register,
  kept: ReadonlyMap<AreaCode, Cell>,
): KeptCell[] {
  const indexes = new Map(points.map(({ code }, index) => [code, index]));
  return [...kept].flatMap(([code, cell]) => {
    const piece = indexes.get(parentCode(code)!);
    return piece === undefined ? [] : [{ cell, piece, isLived: register.get(code) !== undefined }];
  });
}

/** Where the middle of each group should lie: provinces are spread like kecamatan, with some sea between them. */
function targets(layouts: readonly GroupLayout[]): Group[] {
  const centres = layouts.map(({ points, villages: { size } }): DistrictPoint => {
    const mean = (pick: (point: DistrictPoint) => number) =>
      points.reduce((sum, point) => sum + pick(point) * point.size, 0) / size;
    const { code } = points[0]!;
    return { code, regency: code, size: Math.ceil(size * 1.4), x: mean(({ x }) => x), y: mean(({ y }) => y) };
  });
  return spreadDistricts(centres).map(({ x, y }, index) => {
    const { villages, stays } = layouts[index]!;
    const cells = [...villages.values()];
    const r = Math.round(y / ROW_HEIGHT);
    return { cells, stays, target: stays ? middleOf(cells) : { q: Math.round(x - r / 2), r } };
  });
}
