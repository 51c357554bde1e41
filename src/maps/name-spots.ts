import { type AreaCode, isWithin } from '#domain/area-code.ts';
import type { MapFill } from '#domain/map-fills.ts';
import { type Box, boxAround, lineBoxes, overlap } from './labels.ts';
import type { MapFrame, MapInset, MapWindow } from './shape.ts';
import type { TileGround } from './tile-ground.ts';
import { type Spot, type SpotFinder, tileSpots } from './tile-spots.ts';

/**
 * What speaks against a place on a map with an inset: standing on the true place of what is enlarged, where villages are
 * small, or on the line to it.
 */
const COSTS = { source: 0.7, leader: 0.4 } as const;
/** From the middle of the first row of tiles up to the words above it, in half sides. */
const TILES_BELOW = 5.5;
/** Room between a name and the frame of an inset, in font sizes. */
const FROM_FRAME = 0.4;

/**
 * Where names of areas may stand on any map, best first: as `tileSpots` has it, but names of areas in an inset stay in its
 * frame below its heading, all others outside, and none among the tiles below a boundary map.
 */
export function nameSpots(
  frame: MapFrame,
  fills: ReadonlyMap<AreaCode, MapFill>,
  ground: TileGround,
): SpotFinder {
  const spotsOf = tileSpots(frame, fills, ground);
  if (frame.inset === null && frame.withoutBoundary.length === 0) return spotsOf;
  return (named, size, fits) => {
    const limits = limitsOf(frame, named.place.code, size);
    return spotsOf(named, size, fits)
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

/** True where a line meets a box: some share of it lies between both pairs of sides (Liang and Barsky 1984). */
function crosses({ left, right, top, bottom }: Box, [from, to]: MapInset['leader']): boolean {
  const shares = (axis: 0 | 1, low: number, high: number): [number, number] => {
    const way = to[axis] - from[axis];
    if (way === 0) return from[axis] > low && from[axis] < high ? [0, 1] : [1, 0];
    const [one, two] = [(low - from[axis]) / way, (high - from[axis]) / way];
    return [Math.min(one, two), Math.max(one, two)];
  };
  const [x, y] = [shares(0, left, right), shares(1, top, bottom)];
  return Math.max(0, x[0], y[0]) < Math.min(1, x[1], y[1]);
}

/** Where the name of an area may be, where it may not, and where it should not. */
interface Limits {
  readonly room: Box;
  readonly taken: Box | null;
  readonly source: Box | null;
  readonly leader: MapInset['leader'] | null;
}

function limitsOf(frame: MapFrame, code: AreaCode, size: number): Limits {
  const { inset } = frame;
  const room = { left: 0, right: frame.width, top: 0, bottom: tilesTop(frame) };
  if (inset === null) return { room, taken: null, source: null, leader: null };
  const around = boxOf(inset.frame, FROM_FRAME * size);
  if (!inset.areas.some((area) => isWithin(code, area))) {
    return { room, taken: around, source: boxOf(inset.source, 0), leader: inset.leader };
  }
  const inside = { ...boxOf(inset.frame, -FROM_FRAME * size), top: inset.heading };
  return { room: inside, taken: null, source: null, leader: null };
}

/** Where the words above the tiles of villages without a polygon begin; the end of a map that has none. */
function tilesTop({ height, withoutBoundary, shapes, tile }: MapFrame): number {
  const first = shapes.find(({ code }) => code === withoutBoundary[0]);
  return first ? first.label[1] - TILES_BELOW * tile.halfSide : height;
}

function boxOf({ x, y, width, height }: MapWindow, more: number): Box {
  return { left: x - more, right: x + width + more, top: y - more, bottom: y + height + more };
}
