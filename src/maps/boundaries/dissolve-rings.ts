import { type AreaCode, parentCode } from '#domain/area-code.ts';
import { joinWays } from '../join-ways.ts';
import type { AreaOutline, DissolvedShapes, MapShape } from '../shape.ts';
import { pathAlong } from '../svg-text.ts';
import { squareAround } from './draw-rings.ts';
import { NOBODY } from './paint-grid.ts';
import type { Ring } from './trace-rings.ts';

/**
 * The outlines of kecamatan and regencies, from the same lines as the villages: those that have another area, or
 * nothing, on their far side. Owners of rings are indexes of `villages`.
 */
export function dissolveRings(
  rings: readonly Ring[],
  villages: readonly Pick<MapShape, 'code' | 'label'>[],
): DissolvedShapes {
  const districts = villages.map(({ code }) => parentCode(code)!);
  const regencies = districts.map((code) => parentCode(code)!);
  return { district: dissolve(rings, districts, villages), regency: dissolve(rings, regencies, villages) };
}

/** `areas` has the area of each owner. */
function dissolve(
  rings: readonly Ring[],
  areas: readonly AreaCode[],
  villages: readonly Pick<MapShape, 'label'>[],
): AreaOutline[] {
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
    const path = joinWays(ways[index]!).map((ring) => pathAlong([[...ring, ring[0]!]]));
    return { code, d: path.join('') || squareAround(villages[areas.indexOf(code)]!.label) };
  });
}
