import { type AreaCode, levelOf } from '#domain/area-code.ts';
import type { Position } from '#domain/content.ts';
import type { Register } from '#domain/register.ts';
import { type Cell, ROW_HEIGHT } from './hex-grid.ts';
import { districtPoints, type DistrictPoint } from './tiles/district-points.ts';
import { placeGroups } from './tiles/place-groups.ts';
import { spreadDistricts } from './tiles/spread-districts.ts';
import { tileDistricts } from './tiles/tile-districts.ts';

/** Where each village of a region lies on its tile map. */
export interface TileLayout {
  /** One cell for every village of the region, in the order of the codes. */
  readonly cells: ReadonlyMap<AreaCode, Cell>;
  /** Kecamatan without a position; they lie beside the others of their regency, and the build should say so. */
  readonly unplaced: readonly AreaCode[];
}

/**
 * Lays out one hexagon a village for a whole region (a province, a regency, the country): every kecamatan and every
 * regency in one piece, near its true place. Depends on the register and the positions alone, so a village keeps its
 * place while these stay. The country is laid out province by province, which are then put side by side.
 */
export function layoutTiles(input: {
  readonly register: Register;
  readonly region: AreaCode;
  readonly positions: ReadonlyMap<AreaCode, Position>;
}): TileLayout {
  const { register, region, positions } = input;
  const { points, unplaced } = districtPoints(register, region, positions);
  const groups = levelOf(region) === 'country' ? register.children(region).map(({ code }) => code) : [region];
  const members = groups
    .map((group) => points.filter(({ code }) => group === region || code.startsWith(group)))
    .filter((own) => own.length > 0);
  const layouts = members.map(tileDistricts);
  const shifts = members.length > 1 ? placeGroups(targets(members, layouts)) : [{ q: 0, r: 0 }];
  const cells = new Map<AreaCode, Cell>();
  for (const [index, own] of members.entries()) {
    const shift = shifts[index]!;
    for (const [place, { code }] of own.entries()) {
      const ordered = readingOrder(layouts[index]![place]!);
      for (const [number, village] of register.children(code).entries()) {
        const { q, r } = ordered[number]!;
        cells.set(village.code, { q: q + shift.q, r: r + shift.r });
      }
    }
  }
  return { cells, unplaced };
}

/** Row by row from the top, each from left to right, as one reads; villages follow in the order of their codes. */
function readingOrder(cells: readonly Cell[]): Cell[] {
  return [...cells].sort((a, b) => a.r - b.r || a.q - b.q);
}

/** Where the middle of each group should lie: provinces are spread like kecamatan, with some sea between them. */
function targets(members: readonly DistrictPoint[][], layouts: readonly Cell[][][]) {
  const centres = members.map((own, index): DistrictPoint => {
    const size = layouts[index]!.flat().length;
    const mean = (pick: (point: DistrictPoint) => number) =>
      own.reduce((sum, point) => sum + pick(point) * point.size, 0) / size;
    const { code } = own[0]!;
    return { code, regency: code, size: Math.ceil(size * 1.4), x: mean(({ x }) => x), y: mean(({ y }) => y) };
  });
  return spreadDistricts(centres).map(({ x, y }, index) => {
    const r = Math.round(y / ROW_HEIGHT);
    return { cells: layouts[index]!.flat(), target: { q: Math.round(x - r / 2), r } };
  });
}
