import { type AreaCode, levelOf } from '#domain/area-code.ts';
import type { MapFill } from '#domain/map-fills.ts';
import { drawLeaders, type NameBeside } from './leader-lines.ts';
import {
  type Box,
  boxAround,
  drawLabelGroup,
  drawLabels,
  unitsFor,
  LABEL_SETS,
  type LabelSet,
  lineBoxes,
  type MapLabel,
  overlap,
} from './labels.ts';
import type { MapFrame, MapPlace } from './shape.ts';
import { nameSpots } from './name-spots.ts';
import { tileGround } from './tile-ground.ts';
import type { Spot, SpotFits } from './tile-spots.ts';

/** Font sizes in pixels on a map so wide. */
const SIZES: Record<LabelSet, { shownWidth: number; pixels: number }> = {
  'map-narrow': { shownWidth: 328, pixels: 11 },
  'map-broad': { shownWidth: 560, pixels: 11 },
};
/** Clear distance between two names, in font sizes. */
const APART = { x: 1.3, y: 0.6 } as const;
/** Where the clear distance leaves no place, this share of it will do. */
const APART_SHARES = [1, 0.4, 0] as const;
/** What speaks against standing closer than that, in the costs of a spot, for the whole distance. */
const CLOSE = 0.6;
/** Where a name may be left out it is, rather than stand closer than this share. */
const LEAST_APART = 0.7;
/** Clear distance between a name and the line to its area, in font sizes. */
const BEFORE_LEADER = 0.25;
/** A name that covers no more than this, in tiles, covers nothing. */
const NOTHING = 0.05;
/** Where a name may be left out it is, rather than stand with more than this share of it on other areas. */
const ASTRAY = 0.2;

/** A name of which less than this lies beside the map stands on it, and of which more than `BESIDE` beside it. */
const INLAND = 0.03;
const BESIDE = 0.5;
/** Breadth of the line from a name to its area, in font sizes. */
const LEADER = 0.12;

/** An area of the map with its name. */
interface NamedPlace {
  readonly text: string;
  readonly place: MapPlace;
}

/** A name that has found its place. */
export interface PlacedName extends NamedPlace {
  readonly spot: Spot;
  readonly box: Box;
}

type SpotsOf = (named: NamedPlace, size: number, fits: SpotFits) => readonly Spot[];

/** Names that have found their places on a map, for each width at which it is shown, with the lines to their areas. */
export type PlacedNames = readonly {
  readonly set: LabelSet;
  readonly size: number;
  readonly placed: readonly PlacedName[];
  readonly leaders: string;
}[];

/**
 * Finds places for the names of areas, none on top of another or close to it, the smallest areas first, which have the
 * least choice. A name stands where it hides the fewest places that are not `tanpa_data` (`nameSpots`); a line leads from
 * a name beside the map to its area. A map on a telephone has only those names of kecamatan and of provinces that
 * hide nothing: others would cover what the map is for, and the list has them all.
 */
export function placeNamesOn(
  frame: MapFrame,
  labels: readonly MapLabel[],
  fills: ReadonlyMap<AreaCode, MapFill>,
): PlacedNames {
  const places = new Map(frame.places.map((place) => [place.code, place]));
  const named = labels
    .flatMap(({ code, text }) => (places.has(code) ? [{ text, place: places.get(code)! }] : []))
    .sort((a, b) => a.place.width - b.place.width || (a.place.code < b.place.code ? -1 : 1));
  if (named.length === 0) return [];
  const ground = tileGround(frame);
  const spotsOf = nameSpots(frame, fills, ground);
  const isDense = named.some(({ place }) => levelOf(place.code) !== 'regency');
  return LABEL_SETS.map((set) => {
    const size = unitsFor(frame, SIZES[set].pixels, SIZES[set].shownWidth);
    const placed = placeNames(named, spotsOf, size, isDense && set === 'map-narrow');
    const beside = placed.filter(({ spot }) => spot.sea > BESIDE);
    const names = beside.map(({ place, box }): NameBeside => ({
      place,
      box: widen(box, BEFORE_LEADER * size),
    }));
    const taken = placed.map(({ box }) => box);
    return { set, size, placed, leaders: drawLeaders(frame, names, { width: LEADER * size, taken, ground }) };
  });
}

/** Names in their places; one that stands on a single fill has the colours that suit it. */
export function drawPlaceNames(
  frame: MapFrame,
  names: PlacedNames,
  fills: ReadonlyMap<AreaCode, MapFill>,
): string {
  const kindOf = groundOf(frame, fills);
  return names
    .map(
      ({ set, size, placed, leaders }) =>
        drawLabelGroup(`map-leaders ${set}`, leaders) +
        drawLabelGroup(`map-places ${set}`, drawNames(placed, size, kindOf)),
    )
    .join('');
}

/** Finds places for names; with `hidesNothing` only for those that hide no status and hardly leave their own area. */
function placeNames(
  named: readonly NamedPlace[],
  spotsOf: SpotsOf,
  size: number,
  hidesNothing: boolean,
): PlacedName[] {
  const placed: PlacedName[] = [];
  const fits: SpotFits = (hidden, foreign) => !hidesNothing || (hidden <= NOTHING && foreign <= ASTRAY);
  for (const one of named) {
    const taken = placed.map(({ box }) => box);
    const spots = spotsOf(one, size, fits);
    const spot = freeSpot(spots, taken, size, hidesNothing ? [1, LEAST_APART] : APART_SHARES);
    if (spot === undefined) continue;
    placed.push({ ...one, spot, box: boxAround(lineBoxes(spot.lines, spot.at, size, true)) });
  }
  return placed;
}

/** Tells the class of a name: where all that it stands on has one status, the colours that suit it. */
function groundOf(frame: MapFrame, fills: ReadonlyMap<AreaCode, MapFill>) {
  const { halfWidth, halfSide } = frame.tile;
  return ({ spot, box }: PlacedName): string | null => {
    if (frame.kind !== 'tiles' || spot.sea > INLAND) return null;
    const below = frame.shapes.filter(
      ({ label: [x, y] }) =>
        x > box.left - halfWidth &&
        x < box.right + halfWidth &&
        y > box.top - 2 * halfSide &&
        y < box.bottom + 2 * halfSide,
    );
    const found = new Set(below.map(({ code }) => fills.get(code) ?? 'tanpa_data'));
    return found.size === 1 ? `map-on-${[...found][0]!}` : null;
  };
}

function drawNames(
  placed: readonly PlacedName[],
  size: number,
  kindOf: (name: PlacedName) => string | null,
): string {
  return [...Map.groupBy(placed, kindOf)]
    .map(([kind, own]) =>
      drawLabels(
        own.map(({ spot }) => ({ ...spot, size })),
        kind,
      ),
    )
    .join('');
}

function widen({ left, right, top, bottom }: Box, more: number): Box {
  return { left: left - more, right: right + more, top: top - more, bottom: bottom + more };
}

/** The best spot at a clear distance from all names that stand, or a closer one where that is better by far. */
function freeSpot(
  spots: readonly Spot[],
  taken: readonly Box[],
  size: number,
  shares: readonly number[],
): Spot | undefined {
  const found = shares.flatMap((share) => {
    const spot = spots.find(({ lines, at }) => {
      const box = boxAround(lineBoxes(lines, at, size, true), APART.x * size * share, APART.y * size * share);
      return !taken.some((other) => overlap(box, other));
    });
    return spot ? [{ spot, cost: spot.cost + CLOSE * (1 - share) }] : [];
  });
  return found.sort((a, b) => a.cost - b.cost)[0]?.spot;
}
