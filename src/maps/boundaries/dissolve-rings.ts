import { type AreaCode, parentCode } from '#domain/area-code.ts';
import { joinWays } from '../join-ways.ts';
import type { DissolvedShapes, MapShape } from '../shape.ts';
import { pathAlong } from '../svg-text.ts';
import { squareAround } from './draw-rings.ts';
import { areaLabel, type LabelPoint } from './label-points.ts';
import { type Grid, NOBODY } from './paint-grid.ts';
import type { Ring } from './trace-rings.ts';

/** The squares of the villages with their label points there, and the way to the map for those of a village or its areas. */
export interface Ground {
  readonly grid: Grid;
  readonly labels: readonly LabelPoint[];
  readonly place: (owner: number, label: LabelPoint) => LabelPoint;
}

/**
 * The outlines of kecamatan and regencies, from the same lines as the villages: those that have another area, or
 * nothing, on their far side. Owners of rings and squares are indexes of `codes`.
 */
export function dissolveRings(
  rings: readonly Ring[],
  codes: readonly AreaCode[],
  ground: Ground,
): DissolvedShapes {
  const districts = codes.map((code) => parentCode(code)!);
  const regencies = districts.map((code) => parentCode(code)!);
  return { district: dissolve(rings, districts, ground), regency: dissolve(rings, regencies, ground) };
}

/** `areas` has the area of each owner. */
function dissolve(
  rings: readonly Ring[],
  areas: readonly AreaCode[],
  { grid, labels, place }: Ground,
): MapShape[] {
  const codes = [...new Set(areas)];
  const indexes = new Map(codes.map((code, index) => [code, index]));
  const areaOf = (owner: number): number => (owner === NOBODY ? NOBODY : indexes.get(areas[owner]!)!);
  const ways = codes.map((): Ring['arcs'][number]['points'][] => []);
  for (const { owner, arcs } of rings) {
    const own = areaOf(owner);
    for (const { other, points, closed } of arcs) {
      if (areaOf(other) !== own) ways[own]!.push(closed ? [...points, points[0]!] : points);
    }
  }
  return codes.map((code, index) => {
    const found = areaLabel(grid, labels, (owner) => areaOf(owner) === index);
    const label = place(areas.indexOf(code), found);
    const path = joinWays(ways[index]!).map((ring) => pathAlong([[...ring, ring[0]!]]));
    return { code, d: path.join('') || squareAround(label.label), ...label };
  });
}
