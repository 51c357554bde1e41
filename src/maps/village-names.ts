import type { AreaCode } from '#domain/area-code.ts';
import { MAP_FILLS, type MapFill } from '#domain/map-fills.ts';
import { breakToWidth, hyphenateToWidth } from './label-lines.ts';
import {
  drawLabelGroup,
  drawLabels,
  unitsFor,
  LABEL_SETS,
  type LabelSet,
  LINE,
  type MapLabel,
  type PlacedLabel,
} from './labels.ts';
import { textWidth } from './letter-widths.ts';
import type { MapFrame, MapShape, Room } from './shape.ts';

/** Font sizes in pixels on a map so wide: on a telephone, and beside the table. The first is the largest. */
const SIZES: Record<LabelSet, { shownWidth: number; pixels: readonly number[]; last: number }> = {
  'map-narrow': { shownWidth: 328, pixels: [13, 12.25, 11.5, 10.75], last: 9.5 },
  'map-broad': { shownWidth: 500, pixels: [16, 15, 14, 13, 12], last: 11 },
};
/** So many of the names should fit a size without a break inside a word; the others are set smaller. */
const MOST = 0.8;
/** How many sizes a map may mix before a word is broken. */
const STEPS = 2;
/** How much of the room in a tile or a polygon a name may take. */
const ROOM_SHARE = 0.9;
/** Height that letters fill of a line, in font sizes. */
const LETTERS = 0.8;

/** A size and a way to break a name that may suit. */
type Try = readonly [size: number, breaker: typeof breakToWidth];

/**
 * Names of villages inside their tiles or polygons, coloured to suit what they stand on. Most have one size, the largest that
 * suits; long names are broken between words, then set a little smaller, then broken inside a word. A name that still
 * does not fit is left out; the table beside the map has it.
 */
export function drawVillageNames(
  frame: MapFrame,
  labels: readonly MapLabel[],
  fills: ReadonlyMap<AreaCode, MapFill>,
): string {
  const texts = new Map(labels.map(({ code, text }) => [code, text]));
  const named = frame.shapes.filter(({ code }) => texts.has(code));
  return LABEL_SETS.map((set) => {
    const placed = sizeNames(frame, named, texts, set);
    const groups = MAP_FILLS.map((fill) => {
      const own = placed.filter(({ code }) => fills.get(code) === fill);
      return drawLabels(own, `map-on-${fill}`);
    });
    return drawLabelGroup(`map-names ${set}`, groups.join(''));
  }).join('');
}

function sizeNames(
  frame: MapFrame,
  shapes: readonly MapShape[],
  texts: ReadonlyMap<AreaCode, string>,
  set: LabelSet,
): (PlacedLabel & { code: AreaCode })[] {
  const { shownWidth, pixels, last } = SIZES[set];
  const [sizes, least] = [
    pixels.map((one) => unitsFor(frame, one, shownWidth)),
    unitsFor(frame, last, shownWidth),
  ];
  const fit = (shape: MapShape, one: Try) => fitName(frame, shape, texts.get(shape.code)!, one);
  const common = sizes.findIndex(
    (size) => shapes.filter((shape) => fit(shape, [size, breakToWidth])).length >= MOST * shapes.length,
  );
  const own = common < 0 ? sizes.slice(-1) : sizes.slice(common, common + STEPS);
  const tries: Try[] = [
    ...own.map((size): Try => [size, breakToWidth]),
    ...own.map((size): Try => [size, hyphenateToWidth]),
    [least, breakToWidth],
    [least, hyphenateToWidth],
  ];
  return shapes.flatMap((shape) => {
    for (const one of tries) {
      const lines = fit(shape, one);
      if (lines) return [{ code: shape.code, lines, at: shape.label, size: one[0] }];
    }
    return [];
  });
}

/** A name in a size, broken to the breadth of its area; null if it does not fit there. */
function fitName(
  { tile }: MapFrame,
  { d, room }: MapShape,
  text: string,
  [size, breaker]: Try,
): string[] | null {
  const lines = breaker(text, (room.width * ROOM_SHARE) / size, (line) => textWidth(line, false));
  const fits = d === null ? fitsTile(lines, tile, size) : fitsRoom(lines, room, size);
  return fits ? lines : null;
}

/** A hexagon narrows above and below its upright sides, so lines far from the middle have less room. */
function fitsTile(lines: readonly string[], tile: MapFrame['tile'], size: number): boolean {
  return lines.every((line, index) => {
    const middle = Math.abs((index - (lines.length - 1) / 2) * size * LINE) + (size * LETTERS) / 2;
    if (middle > 1.7 * tile.halfSide) return false;
    const share = middle <= tile.halfSide ? 1 : 2 - middle / tile.halfSide;
    return textWidth(line, false) * size <= 2 * tile.halfWidth * share * ROOM_SHARE;
  });
}

function fitsRoom(lines: readonly string[], { width, height }: Room, size: number): boolean {
  const longest = Math.max(...lines.map((line) => textWidth(line, false)));
  return longest * size <= width * ROOM_SHARE && lines.length * size * LINE <= height * ROOM_SHARE;
}
