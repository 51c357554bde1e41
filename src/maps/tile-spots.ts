import { type AreaCode, isWithin, levelOf } from '#domain/area-code.ts';
import type { MapFill } from '#domain/map-fills.ts';
import { extent } from './extent.ts';
import { waysToBreak } from './label-lines.ts';
import { type Box, boxAround, lineBoxes } from './labels.ts';
import type { MapFrame, MapPlace, MapShape } from './shape.ts';
import type { Point } from './svg-text.ts';
import { type SumTable, sumIn, sumTable, type TileGround } from './tile-ground.ts';

/** A place for a name, with the lines that suit it there. */
export interface Spot {
  readonly lines: readonly string[];
  readonly at: Point;
  /** How many tiles with a status it hides. */
  readonly hidden: number;
  /** How much of it lies beside the map, from 0 to 1. */
  readonly sea: number;
  /** How much of it stands on other areas, from 0 to 1. */
  readonly foreign: number;
  /** What speaks against it; the more, the worse. */
  readonly cost: number;
}

/** Tells from the tiles that a name would hide, and from how much of it would stand on other areas, whether it may. */
export type SpotFits = (hidden: number, foreign: number) => boolean;

/** Finds where the name of an area may stand, best first. */
export type SpotFinder = (
  named: { readonly text: string; readonly place: MapPlace },
  size: number,
  fits: SpotFits,
) => Spot[];

/**
 * What speaks against a place, as shares of the name's own area: `status` for hiding known statuses and `hides` for
 * hiding any, `hatched` for covering villages without data, `foreign` besides for standing on another area, `sea` for
 * standing beside the map, `shore` for touching or crossing its edge from there and `brim` for touching it from within,
 * `confused` for standing beside the map and nearer to other areas, `around` for other areas a little farther off,
 * `gap` for each of `GAPS` to its area, `far` for each width of a tile from the middle of the area, `line` for each
 * line, `parted` for a word in two halves.
 */
const COSTS = {
  status: 1.4,
  hides: 0.5,
  hatched: 0.12,
  foreign: 1.6,
  sea: 0.2,
  shore: 0.9,
  brim: 0.3,
  confused: 3,
  around: 0.35,
  gap: 0.18,
  far: 0.012,
  line: 0.09,
  parted: 0.15,
} as const;
/** A name that covers more than this of tiles with a status hides one. */
const HIDES = 0.25;
/** A name beside the map should be so far from its edge, in tile widths and line heights of the name. */
const SHORE = { tile: 0.12, line: 0.15 } as const;
/** Other areas up to this far from a name beside the map may be taken for its own, in tiles. */
const NEAR = 1.2;
/** What a reader's eye takes in around a name beside the map, in tiles. */
const AROUND = 3;
/** Share of the nearest land that must be the area of a name beside the map; of small areas, with a line, it is less. */
const OWN_NEAREST = { small: 0.6, regency: 0.95 } as const;
/** So much farther from its area than it should be, in tiles, each counts as a gap. */
const GAPS = [0.2, 0.45, 0.7] as const;
/** Places are tried so many steps apart that this many cover the breadth of the map. */
const STEPS = { x: 60, y: 200 } as const;
/** Nothing around a name. */
const EXACT: Point = [0, 0];
/** Less than this share of a name beside the map, or on it, is nothing. */
const TRACE = 0.03;

/**
 * Where names of areas may stand on a map, best first: on villages without data, beside the map close to
 * their area, or where they hide the fewest statuses; a name hides none on its own area if all villages there have the
 * same. Names of several words may be broken in several ways.
 */
export function tileSpots(
  frame: MapFrame,
  fills: ReadonlyMap<AreaCode, MapFill>,
  ground: TileGround,
): SpotFinder {
  const land = sumTable(ground, frame.shapes, () => 1);
  const fillOf = ({ code }: MapShape) => fills.get(code) ?? 'tanpa_data';
  const known = sumTable(ground, frame.shapes, (shape) => (fillOf(shape) === 'tanpa_data' ? 0 : 1));
  return ({ text, place }, size, fits) => {
    const own = sumTable(ground, frame.shapes, ({ code }) => (isWithin(code, place.code) ? 1 : 0));
    const inside = frame.shapes.filter(({ code }) => isWithin(code, place.code));
    const isUniform = new Set(inside.map(fillOf)).size === 1;
    const nearest = OWN_NEAREST[levelOf(place.code) === 'regency' ? 'regency' : 'small'];
    const spots = waysToBreak(text).flatMap((lines) => {
      const boxes = lineBoxes(lines, [0, 0], size, true);
      const weigh = weigher(
        { land, known, own, tile: ground.tile, middle: place.spots[0]!, nearest, isUniform, fits },
        boxes,
      );
      const parted = lines.some((line) => line.endsWith('-')) ? COSTS.parted : 0;
      return candidates({ ...frame, tile: ground.tile }, place, boxAround(boxes)).flatMap((at) => {
        const found = weigh(at);
        return found ? [{ lines, at, ...found, cost: found.cost + parted }] : [];
      });
    });
    return spots.sort((a, b) => a.cost - b.cost);
  };
}

/** Points on and around an area, where a name stays on the map. */
function candidates({ width, height, tile }: MapFrame, { spots }: MapPlace, name: Box): Point[] {
  const { right: across, bottom: down } = name;
  const [left, right] = extent(spots.map(([x]) => x));
  const [top, bottom] = extent(spots.map(([, y]) => y));
  const [stepX, stepY] = [width / STEPS.x, width / STEPS.y];
  const [reachX, reachY] = [across + 3 * tile.halfWidth, down + 6 * tile.halfSide];
  const xs = range(Math.max(left - reachX, across), Math.min(right + reachX, width - across), stepX);
  const ys = range(Math.max(top - reachY, down), Math.min(bottom + reachY, height - down), stepY);
  return ys.flatMap((y) => xs.map((x): Point => [x, y]));
}

/** Numbers from one to another, both of them included. */
function range(from: number, to: number, step: number): number[] {
  if (to < from) return [];
  const steps = Math.ceil((to - from) / step);
  return Array.from({ length: steps + 1 }, (_, index) => Math.min(to, from + index * step));
}

/** What a place is judged by. */
interface Surroundings {
  readonly land: SumTable;
  readonly known: SumTable;
  readonly own: SumTable;
  readonly tile: MapFrame['tile'];
  /** Middle of the area. */
  readonly middle: Point;
  /** Share of the land nearest to a name beside the map that must be its own. */
  readonly nearest: number;
  /** All its villages have one status, so that its name hides nothing on it. */
  readonly isUniform: boolean;
  readonly fits: SpotFits;
}

/**
 * Tells what speaks against a name at a point, from its lines around the origin; null where it would not be understood
 * as the name of its area.
 */
function weigher(
  { land, known, own, tile, middle, nearest, isUniform, fits }: Surroundings,
  lines: readonly Box[],
): (at: Point) => Omit<Spot, 'lines' | 'at'> | null {
  const area = lines.reduce((total, box) => total + boxArea(box), 0) / (6 * tile.halfWidth * tile.halfSide);
  const whole = boxAround(lines);
  const { rim, gaps, near, around } = distancesAround(tile, lines[0]!);
  const wholeArea = boxArea(boxAround([whole], ...rim)) / (6 * tile.halfWidth * tile.halfSide);
  const under = (table: SumTable, at: Point, more = EXACT) => {
    let sum = 0;
    for (const box of lines) sum += sumIn(table, box, at, more);
    return sum;
  };
  const about = (table: SumTable, at: Point, more: Point) => sumIn(table, whole, at, more);
  /** Beside the map: most of what lies nearest to the name is its own area. */
  const isNearest = (at: Point) => {
    const gap = [rim, ...gaps, near].find((one) => about(land, at, one) > 0);
    return gap !== undefined && about(own, at, gap) > nearest * about(land, at, gap);
  };
  return (at) => {
    const ownNear = about(own, at, near);
    if (ownNear === 0) return null;
    const [onLand, onOwn] = [under(land, at) / area, under(own, at) / area];
    const landNear = about(land, at, near);
    const [foreign, sea] = [onLand - onOwn, Math.max(0, 1 - onLand)];
    if (onOwn < foreign || (sea > 0.5 && !isNearest(at))) return null;
    const onKnown = under(known, at);
    const hidden = onKnown - (isUniform ? Math.min(onKnown, under(own, at)) : 0);
    if (!fits(hidden, foreign)) return null;
    const atShore = sea > TRACE && under(land, at, rim) > 0;
    const atBrim = sea <= TRACE && about(land, at, rim) < (1 - TRACE) * wholeArea;
    const missed = sea > TRACE ? gaps.filter((gap) => about(own, at, gap) === 0).length : 0;
    const cost =
      COSTS.status * (hidden / area) +
      (hidden > HIDES ? COSTS.hides : 0) +
      COSTS.hatched * (onLand - hidden / area) +
      COSTS.foreign * foreign +
      COSTS.sea * sea +
      (atShore ? COSTS.shore : 0) +
      (atBrim ? COSTS.brim : 0) +
      COSTS.confused * sea * (1 - ownNear / landNear) +
      COSTS.around * sea * (1 - about(own, at, around) / about(land, at, around)) +
      COSTS.line * lines.length +
      COSTS.gap * sea * missed +
      (COSTS.far * Math.hypot(at[0] - middle[0], at[1] - middle[1])) / (2 * tile.halfWidth);
    return { cost, hidden, sea, foreign };
  };
}

/** How far around a name its surroundings count, to the sides and up and down. */
function distancesAround(tile: MapFrame['tile'], line: Box) {
  const wider = (tiles: number): Point => [tiles * 2 * tile.halfWidth, tiles * 3 * tile.halfSide];
  const shore = SHORE.tile * 2 * tile.halfWidth + SHORE.line * (line.bottom - line.top);
  const gaps = GAPS.map(wider).map(([across, down]): Point => [across + shore, down + shore]);
  const rim: Point = [shore, shore];
  return { rim, gaps, near: wider(NEAR), around: wider(AROUND) };
}

function boxArea({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
