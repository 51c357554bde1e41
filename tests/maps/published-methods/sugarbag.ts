import type { AreaCode } from '#domain/area-code.ts';
import type { Cell } from '#maps/hex-grid.ts';
import type { Point } from '#maps/svg-text.ts';
import type { Layout } from '../measures/measure-layout.ts';
import type { TrueShape } from '../measures/true-shape.ts';
import { outlineGround, wideGround } from './ground.ts';

/** Hexagons so many widths around a village are looked at first, within so many degrees of its bearing. */
const FILTER = 10;
const BEARING = 30;

/**
 * Kobakian, Cook and Duncan, "A Hexagon Tile Map Algorithm for Displaying Spatial Data" (The R Journal 15, 2023,
 * article 021; R package sugarbag): villages in the order of their distance from the nearest focal point; each takes the
 * nearest free hexagon that lies about in its bearing from that point, and farther off or wider where there is
 * none. The hexagons are as large as on the other maps. Focal points, capitals in the paper, are the middles of the cities.
 */
export function sugarbag(shape: TrueShape): Layout {
  const { width } = outlineGround(shape);
  const ground = wideGround(shape, width, FILTER * width);
  const focals = focalPoints(shape);
  const waiting = [...shape.villages]
    .map(([code, at]) => {
      const focal = focals.reduce((one, two) => (apart(two, at) < apart(one, at) ? two : one));
      return { code, at, focal, distance: apart(focal, at) };
    })
    .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1));
  const free = new Set(ground.cells.keys());
  const layout = new Map<AreaCode, Cell>();
  for (const { code, at, focal } of waiting) {
    const bearing = Math.atan2(at[1] - focal[1], at[0] - focal[0]);
    let best = -1;
    for (let filter = FILTER, spread = BEARING; best === -1; filter += 2, spread += 10) {
      for (const index of free) {
        const centre = ground.centres[index]!;
        if (apart(centre, at) > filter * width || turn(centre, focal, bearing) > spread) continue;
        if (best === -1 || apart(centre, at) < apart(ground.centres[best]!, at)) best = index;
      }
    }
    free.delete(best);
    layout.set(code, ground.cells[best]!);
  }
  return layout;
}

/** The middle of each city: regencies with a code from 71 on. */
function focalPoints({ villages }: TrueShape): Point[] {
  const cities = Map.groupBy(villages, ([code]) => code.slice(0, 4));
  return [...cities]
    .filter(([code]) => code[2] === '7')
    .map(([, members]) => {
      const mean = (axis: 0 | 1) => members.reduce((sum, [, at]) => sum + at[axis], 0) / members.length;
      return [mean(0), mean(1)];
    });
}

function apart(one: Point, two: Point): number {
  return Math.hypot(one[0] - two[0], one[1] - two[1]);
}

/** Degrees between a bearing from the focal point and the one of a hexagon. */
function turn(centre: Point, focal: Point, bearing: number): number {
  const angle = Math.abs(Math.atan2(centre[1] - focal[1], centre[0] - focal[0]) - bearing) % (2 * Math.PI);
  return (Math.min(angle, 2 * Math.PI - angle) * 180) / Math.PI;
}
