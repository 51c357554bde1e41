import { type AreaCode, isWithin } from '#domain/area-code.ts';
import { breakEvenly } from './label-lines.ts';
import { type Box, boxAround, lineBoxes, overlap } from './labels.ts';
import type { MapFrame, MapPlace, MapWindow } from './shape.ts';
import type { Point } from './svg-text.ts';
import type { Spot } from './tile-spots.ts';

/** How far from the middle of an area to each of its villages a name may stand, the best first. */
const WAY_OUT = [1, 0.5, 0.75, 0.25] as const;
/** What speaks against standing on the true place of an inset, where villages are small. */
const ON_SOURCE = 0.7;
/** Room between a name and the frame of an inset, in font sizes. */
const FROM_FRAME = 0.4;

/**
 * Where names of areas may stand on a map of polygons, best first: in the middle of their area, on one of its villages,
 * or between the two. Names of areas in an inset stay in its frame below its heading, all others outside.
 */
export function polygonSpots(
  frame: MapFrame,
): (named: { text: string; place: MapPlace }, size: number) => Spot[] {
  return ({ text, place: { code, spots } }, size) => {
    const lines = breakEvenly(text);
    const around = boxAround(lineBoxes(lines, [0, 0], size, true));
    const [middle, ...villages] = spots as [Point, ...Point[]];
    const between = WAY_OUT.flatMap((share) =>
      villages.map((one): Point => [
        middle[0] + (one[0] - middle[0]) * share,
        middle[1] + (one[1] - middle[1]) * share,
      ]),
    );
    const ground = groundOf(frame, code, size);
    return [middle, ...between]
      .flatMap((spot): Spot[] => {
        const at = pushInside(spot, around, ground.room);
        const box = boxAround(lineBoxes(lines, at, size, true));
        if (ground.taken && overlap(box, ground.taken)) return [];
        const cost = ground.source && overlap(box, ground.source) ? ON_SOURCE : 0;
        return [{ lines, at, hidden: 1, sea: 0, foreign: 0, cost }];
      })
      .sort((a, b) => a.cost - b.cost);
  };
}

/** Where the name of an area may be, where it may not, and where it should not. */
interface Ground {
  readonly room: Box;
  readonly taken: Box | null;
  readonly source: Box | null;
}

function groundOf({ width, height, inset }: MapFrame, code: AreaCode, size: number): Ground {
  const room = { left: 0, right: width, top: 0, bottom: height };
  if (inset === null) return { room, taken: null, source: null };
  const frame = boxOf(inset.frame, FROM_FRAME * size);
  if (!inset.areas.some((area) => isWithin(code, area))) {
    return { room, taken: frame, source: boxOf(inset.source, 0) };
  }
  const heading = inset.heading;
  return { room: { ...boxOf(inset.frame, -FROM_FRAME * size), top: heading }, taken: null, source: null };
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
