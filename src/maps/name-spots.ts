import { type AreaCode, isWithin } from '#domain/area-code.ts';
import type { Status } from '#domain/release.ts';
import { type Box, boxAround, lineBoxes, overlap } from './labels.ts';
import type { MapFrame, MapInset, MapPlace, MapWindow } from './shape.ts';
import type { Point } from './svg-text.ts';
import type { TileGround } from './tile-ground.ts';
import { type Spot, tileSpots } from './tile-spots.ts';

/**
 * What speaks against a place on a map with an inset: standing on the true place of what is enlarged, where villages are
 * small, or on the line to it.
 */
const COSTS = { source: 0.7, leader: 0.4 } as const;
/** Room between a name and the frame of an inset, in font sizes. */
const FROM_FRAME = 0.4;

/**
 * Where names of areas may stand on a map that may have an inset, best first: as `tileSpots` has it, but names of areas in
 * an inset stay in its frame below its heading, all others outside.
 */
export function nameSpots(
  frame: MapFrame,
  statuses: ReadonlyMap<AreaCode, Status>,
  ground: TileGround,
): (named: { text: string; place: MapPlace }, size: number) => Spot[] {
  const spotsOf = tileSpots(frame, statuses, ground);
  const { inset } = frame;
  if (inset === null) return spotsOf;
  return (named, size) => {
    const limits = limitsOf(frame, inset, named.place.code, size);
    return spotsOf(named, size)
      .flatMap((spot): Spot[] => {
        const box = boxAround(lineBoxes(spot.lines, spot.at, size, true));
        if (!isWithinBox(box, limits.room) || (limits.taken && overlap(box, limits.taken))) return [];
        const more =
          (limits.source && overlap(box, limits.source) ? COSTS.source : 0) +
          (limits.leader && crosses(box, limits.leader) ? COSTS.leader : 0);
        return [{ ...spot, cost: spot.cost + more }];
      })
      .sort((a, b) => a.cost - b.cost);
  };
}

function isWithinBox(one: Box, room: Box): boolean {
  return one.left >= room.left && one.right <= room.right && one.top >= room.top && one.bottom <= room.bottom;
}

/** True where a line has a point in a box, of those one unit apart. */
function crosses({ left, right, top, bottom }: Box, [from, to]: MapInset['leader']): boolean {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]));
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const share = step / Math.max(1, steps);
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  }).some(([x, y]) => x > left && x < right && y > top && y < bottom);
}

/** Where the name of an area may be, where it may not, and where it should not. */
interface Limits {
  readonly room: Box;
  readonly taken: Box | null;
  readonly source: Box | null;
  readonly leader: MapInset['leader'] | null;
}

function limitsOf({ width, height }: MapFrame, inset: MapInset, code: AreaCode, size: number): Limits {
  const room = { left: 0, right: width, top: 0, bottom: height };
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
