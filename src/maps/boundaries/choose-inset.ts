import { type AreaCode, parentCode } from '#domain/area-code.ts';
import { extent } from '../extent.ts';
import type { MapWindow } from '../shape.ts';
import type { FlatBoundary } from './project.ts';
import { ringArea } from './ring-area.ts';

/** Regencies that should be drawn enlarged, and where they are. */
export interface SmallRegencies {
  readonly areas: readonly AreaCode[];
  /** In whole map units, with a little room around. */
  readonly source: MapWindow;
  /** How many times larger their villages should be. */
  readonly wanted: number;
}

/**
 * A village should be at least so wide, as a share of the width of the map: 1 % is 3 pixels on a telephone and 9 on a
 * map 900 wide. Measured as the side of a square of the area of the middle village of a regency.
 */
const LEAST_SIDE = 0.01;
/** So wide an enlarged village should be. */
const WANTED_SIDE = 0.02;
/** Where more of the map than this is small, an inset would be the map once more. */
const MOST_LAND = 0.25;
/** A source broader than this share of the map would not fit a frame at twice its size. */
const BROADEST = 0.45;
/** Regencies whose boxes are nearer than this are one group, in map units. */
const NEAR = 4;
const ROOM = 2;

interface Regency {
  readonly code: AreaCode;
  readonly land: number;
  readonly villages: number;
  /** Side of its middle village. */
  readonly side: number;
  readonly box: MapWindow;
}

/**
 * The regencies of a map whose villages would be too small to see and to press: those whose middle village is narrower
 * than a hundredth of the map, with their neighbours of the same kind. Of several groups, the one with the most villages;
 * null where there are none, and where they are a large part of the map or too broad for a frame.
 */
export function chooseInset(flat: readonly FlatBoundary[], width: number): SmallRegencies | null {
  const regencies = [...Map.groupBy(flat, ({ code }) => parentCode(parentCode(code)!)!)].map(measure);
  const least = LEAST_SIDE * width;
  const groups = groupNear(regencies.filter(({ side }) => side < least));
  const [group] = groups.sort((a, b) => total(b, 'villages') - total(a, 'villages'));
  if (!group || total(group, 'land') > MOST_LAND * total(regencies, 'land')) return null;
  const source = grow(group.map(({ box }) => box).reduce(union), ROOM);
  if (source.width > BROADEST * width) return null;
  return {
    areas: group.map(({ code }) => code),
    source,
    wanted: Math.ceil((WANTED_SIDE * width) / Math.min(...group.map(({ side }) => side))),
  };
}

function measure([code, villages]: [AreaCode, FlatBoundary[]]): Regency {
  const areas = villages
    .map(({ polygons }) => polygons.reduce((sum, [ring]) => sum + ringArea(ring ?? []), 0))
    .sort((a, b) => a - b);
  const points = villages.flatMap(({ polygons }) => polygons.flat(2));
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  return {
    code,
    land: areas.reduce((sum, area) => sum + area, 0),
    villages: villages.length,
    side: Math.sqrt(areas[Math.floor(areas.length / 2)]!),
    box: { x: left, y: top, width: right - left, height: bottom - top },
  };
}

function groupNear(regencies: readonly Regency[]): Regency[][] {
  return regencies.reduce<Regency[][]>((groups, one) => {
    const isNear = (group: Regency[]) => group.some(({ box }) => meets(grow(box, NEAR), one.box));
    const near = groups.filter(isNear);
    return [...groups.filter((group) => !isNear(group)), [...near.flat(), one]];
  }, []);
}

function total(regencies: readonly Regency[], of: 'land' | 'villages'): number {
  return regencies.reduce((sum, regency) => sum + regency[of], 0);
}

function meets(one: MapWindow, two: MapWindow): boolean {
  return (
    one.x < two.x + two.width &&
    two.x < one.x + one.width &&
    one.y < two.y + two.height &&
    two.y < one.y + one.height
  );
}

function union(one: MapWindow, two: MapWindow): MapWindow {
  const [x, y] = [Math.min(one.x, two.x), Math.min(one.y, two.y)];
  return {
    x,
    y,
    width: Math.max(one.x + one.width, two.x + two.width) - x,
    height: Math.max(one.y + one.height, two.y + two.height) - y,
  };
}

/** A window in whole units, larger by so much on each side. */
function grow({ x, y, width, height }: MapWindow, by: number): MapWindow {
  const [left, top] = [Math.floor(x - by), Math.floor(y - by)];
  return {
    x: left,
    y: top,
    width: Math.ceil(x + width + by) - left,
    height: Math.ceil(y + height + by) - top,
  };
}
