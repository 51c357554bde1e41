import type { AreaCode } from '#domain/area-code.ts';
import type { MapWindow } from '../shape.ts';
import type { Point } from '../svg-text.ts';
import type { SmallRegencies } from './choose-inset.ts';
import { type Grid, NOBODY } from './paint-grid.ts';

/** An inset with its place on the map. */
export interface PlacedInset {
  readonly areas: readonly AreaCode[];
  readonly scale: number;
  readonly source: MapWindow;
  readonly frame: MapWindow;
  /** Where the upper left corner of the source lies in the frame. */
  readonly origin: Point;
  /** A line from the frame to the source. */
  readonly leader: readonly [from: Point, to: Point];
  /** How far everything else moves down to make room; `source` and the frame are where they are then. */
  readonly above: number;
}

/** Room inside a frame: a line of words above, and a little on the other sides, in shares of the width of the map. */
const HEADING = 0.045;
const PAD = 0.006;
/** Clear sea around a frame, and the steps in which places are tried, in map units. */
const CLEAR = 5;
const STEP = 2;
/** Scales that are tried, the largest first; all with one decimal, so that places in the frame have one, too. */
const SCALES = [4, 3.5, 3, 2.5, 2] as const;
/** A map may grow so much at its top, as a share of its height, where that makes room for a larger scale. */
const GROWTH = 0.12;

/**
 * Finds the largest scale, up to the wanted one, at which the frame fits beside the land of a map, as near to what it
 * shows as can be; the map may grow a little for that. Where there is no room at all, the frame stands below the map.
 */
export function placeInset(small: SmallRegencies, grid: Grid): PlacedInset {
  const taken = sumsOf(grid);
  for (const scale of SCALES.filter((one) => one <= small.wanted)) {
    const places = freePlaces(grid, taken, frameSize(small, scale, grid.width));
    if (places.length === 0) continue;
    const cost = (place: MapWindow) => away(place, small.source) + 2 * aboveFor(place);
    return placed(
      small,
      scale,
      places.reduce((best, next) => (cost(next) < cost(best) ? next : best)),
      grid,
    );
  }
  const scale = SCALES.at(-1)!;
  const size = frameSize(small, scale, grid.width);
  const x = Math.min(small.source.x, grid.width - CLEAR - size.width);
  return placed(small, scale, { x: Math.max(CLEAR, x), y: grid.height + CLEAR, ...size }, grid);
}

function aboveFor({ y }: MapWindow): number {
  return Math.max(0, CLEAR - y);
}

function frameSize({ source }: SmallRegencies, scale: number, width: number) {
  const pad = Math.ceil(PAD * width);
  return {
    width: Math.ceil(source.width * scale) + 2 * pad,
    height: Math.ceil(source.height * scale) + Math.ceil(HEADING * width) + pad,
  };
}

function placed({ areas, source }: SmallRegencies, scale: number, place: MapWindow, grid: Grid): PlacedInset {
  const above = aboveFor(place);
  const frame = { ...place, y: place.y + above };
  const origin: Point = [frame.x + Math.ceil(PAD * grid.width), frame.y + Math.ceil(HEADING * grid.width)];
  const leader = leaderBetween(place, source, grid).map(([x, y]): Point => [x, y + above]);
  return {
    areas,
    scale,
    source: { ...source, y: source.y + above },
    frame,
    origin,
    leader: [leader[0]!, leader[1]!],
    above,
  };
}

/** What a line costs for each unit on land, beside its length. */
const ON_LAND = 3;

/** The line from a frame to its source that is short and crosses little land. */
function leaderBetween(frame: MapWindow, source: MapWindow, grid: Grid): [Point, Point] {
  const ways = edgePoints(frame).flatMap((from) =>
    edgePoints(source).map((to): [Point, Point] => [from, to]),
  );
  const cost = ([from, to]: [Point, Point]) => {
    const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]));
    const isLand = (step: number) => {
      const [x, y] = [0, 1].map((axis) =>
        Math.floor(from[axis]! + ((to[axis]! - from[axis]!) * step) / steps),
      ) as [number, number];
      const isOnMap = x >= 0 && y >= 0 && x < grid.width && y < grid.height;
      return isOnMap && grid.owner[y * grid.width + x] !== NOBODY;
    };
    return steps + ON_LAND * Array.from({ length: steps }, (_, step) => isLand(step)).filter(Boolean).length;
  };
  const costs = ways.map(cost);
  return ways[costs.indexOf(Math.min(...costs))]!;
}

/** The corners of a window, and the points of its sides at each quarter. */
function edgePoints({ x, y, width, height }: MapWindow): Point[] {
  const shares = [0, 0.25, 0.5, 0.75, 1];
  return shares.flatMap((share): Point[] => [
    [x + share * width, y],
    [x + share * width, y + height],
    [x, y + share * height],
    [x + width, y + share * height],
  ]);
}

function away(one: MapWindow, two: MapWindow): number {
  return Math.hypot(
    one.x + one.width / 2 - two.x - two.width / 2,
    one.y + one.height / 2 - two.y - two.height / 2,
  );
}

/** For each corner of a square the number of painted squares above it and to its left. */
function sumsOf({ width, height, owner }: Grid): Int32Array {
  const sums = new Int32Array((width + 1) * (height + 1));
  for (let row = 0; row < height; row++) {
    let line = 0;
    for (let column = 0; column < width; column++) {
      if (owner[row * width + column] !== NOBODY) line += 1;
      sums[(row + 1) * (width + 1) + column + 1] = sums[row * (width + 1) + column + 1]! + line;
    }
  }
  return sums;
}

/** The places of a frame on a map where there is no land below it or close to it. */
function freePlaces(
  { width, height }: Grid,
  sums: Int32Array,
  size: { readonly width: number; readonly height: number },
): MapWindow[] {
  const at = (x: number, y: number) =>
    sums[Math.min(height, Math.max(0, y)) * (width + 1) + Math.min(width, Math.max(0, x))]!;
  const places: MapWindow[] = [];
  for (let y = 1 - Math.floor(GROWTH * height); y + size.height < height; y += STEP) {
    for (let x = 1; x + size.width < width; x += STEP) {
      const [left, top] = [x - CLEAR, y - CLEAR];
      const [right, bottom] = [x + size.width + CLEAR, y + size.height + CLEAR];
      if (at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top) === 0)
        places.push({ x, y, ...size });
    }
  }
  return places;
}
