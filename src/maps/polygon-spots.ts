import { type AreaCode, isWithin } from '#domain/area-code.ts';
import { breakEvenly } from './label-lines.ts';
import { type Box, boxAround, lineBoxes, overlap } from './labels.ts';
import type { MapFrame, MapInset, MapPlace, MapWindow } from './shape.ts';
import type { Point } from './svg-text.ts';
import type { Spot } from './tile-spots.ts';

/** How far from the middle of an area to each of its villages a name may stand, the best first. */
const WAY_OUT = [1, 0.5, 0.75, 0.25] as const;
/**
 * What speaks against a place: standing on the true place of an inset, where villages are small, or on the line to it;
 * on villages of other areas, as a share of those below the name; between villages, which may be in another area; and
 * each breadth of the area from its middle.
 */
const COSTS = { source: 0.7, leader: 0.4, foreign: 0.5, between: 0.1, far: 0.6 } as const;
/** Room between a name and the frame of an inset, in font sizes. */
const FROM_FRAME = 0.4;

/**
 * Where names of areas may stand on a map of polygons, best first: in the middle of their area, on one of its villages,
 * or between the two, near the middle and on villages of their own. Names of areas in an inset stay in its frame below its heading, all others outside.
 */
export function polygonSpots(
  frame: MapFrame,
): (named: { text: string; place: MapPlace }, size: number) => Spot[] {
  return ({ text, place }, size) => {
    const lines = breakEvenly(text);
    const around = boxAround(lineBoxes(lines, [0, 0], size, true));
    const ground = groundOf(frame, place.code, size);
    return candidates(place)
      .flatMap(({ spot, isVillage }): Spot[] => {
        const at = pushInside(spot, around, ground.room);
        const box = boxAround(lineBoxes(lines, at, size, true));
        if (ground.taken && overlap(box, ground.taken)) return [];
        const foreign = foreignShare(frame, place.code, box);
        const cost =
          COSTS.foreign * foreign +
          (isVillage ? 0 : COSTS.between) +
          (COSTS.far * distance(at, place.spots[0]!)) / Math.max(1, place.width) +
          (ground.source && overlap(box, ground.source) ? COSTS.source : 0) +
          (ground.leader && crosses(box, ground.leader) ? COSTS.leader : 0);
        return [{ lines, at, hidden: 1, sea: 0, foreign, cost }];
      })
      .sort((a, b) => a.cost - b.cost);
  };
}

function candidates({ spots }: MapPlace): { spot: Point; isVillage: boolean }[] {
  const [middle, ...villages] = spots as [Point, ...Point[]];
  const between = WAY_OUT.flatMap((share) =>
    villages.map((one) => ({
      spot: [middle[0] + (one[0] - middle[0]) * share, middle[1] + (one[1] - middle[1]) * share] as Point,
      isVillage: share === 1,
    })),
  );
  return [{ spot: middle, isVillage: true }, ...between];
}

/** Of the villages below a name, the share that belongs to other areas. */
function foreignShare({ shapes }: MapFrame, area: AreaCode, { left, right, top, bottom }: Box): number {
  const below = shapes.filter(({ label: [x, y] }) => x > left && x < right && y > top && y < bottom);
  const foreign = below.filter(({ code }) => !isWithin(code, area));
  return below.length === 0 ? 0 : foreign.length / below.length;
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

/** True where a line has a point in a box, of those one unit apart. */
function crosses({ left, right, top, bottom }: Box, [from, to]: readonly [Point, Point]): boolean {
  const steps = Math.ceil(distance(from, to));
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const share = step / Math.max(1, steps);
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  }).some(([x, y]) => x > left && x < right && y > top && y < bottom);
}

/** Where the name of an area may be, where it may not, and where it should not. */
interface Ground {
  readonly room: Box;
  readonly taken: Box | null;
  readonly source: Box | null;
  readonly leader: MapInset['leader'] | null;
}

function groundOf({ width, height, inset }: MapFrame, code: AreaCode, size: number): Ground {
  const room = { left: 0, right: width, top: 0, bottom: height };
  if (inset === null) return { room, taken: null, source: null, leader: null };
  const frame = boxOf(inset.frame, FROM_FRAME * size);
  if (!inset.areas.some((area) => isWithin(code, area))) {
    return { room, taken: frame, source: boxOf(inset.source, 0), leader: inset.leader };
  }
  const inside = { ...boxOf(inset.frame, -FROM_FRAME * size), top: inset.heading };
  return { room: inside, taken: null, source: null, leader: null };
}

function boxOf({ x, y, width, height }: MapWindow, more: number): Box {
  return { left: x - more, right: x + width + more, top: y - more, bottom: y + height + more };
}

/** Moves a name as little as needed so that it does not leave its room. */
function pushInside([x, y]: Point, name: Box, room: Box): Point {
  return [
    x + Math.max(0, room.left - x - name.left) - Math.max(0, x + name.right - room.right),
    y + Math.max(0, room.top - y - name.top) - Math.max(0, y + name.bottom - room.bottom),
  ];
}
