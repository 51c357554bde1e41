import type { AreaCode } from '#domain/area-code.ts';
import { breakEvenly, breakToWidth } from './label-lines.ts';
import type { MapFrame, MapPlace, Room } from './shape.ts';
import { attributes, escapeText, type Point } from './svg-text.ts';

/** A name to be written on a map. */
export interface MapLabel {
  readonly code: AreaCode;
  readonly text: string;
}

/** A name that has found its place: on every screen, on every screen in smaller letters, or only where the map is large. */
interface PlacedLabel {
  readonly lines: readonly string[];
  readonly at: Point;
  readonly fit: 'all' | 'small' | 'wide';
}

/** Names on a narrow screen are this share of the map's width in size: 11 pixels on a map of 320. */
const NARROW_SHARE = 0.034;
/** Where the map is large, names are smaller against it; `map.css` has the same number. */
const WIDE_EM = 0.6;
const VILLAGE_SIZES = [
  ['all', 1],
  ['small', 0.8],
  ['wide', WIDE_EM],
] as const;
/** How much of the room in a tile or a polygon a name may take. */
const ROOM_SHARE = 0.92;
/** Mean breadth of a letter, bold and plain, and height of a line, in font sizes; a little generous, because fonts differ. */
const BOLD_LETTER = 0.66;
const LETTER = 0.6;
const LINE = 1.1;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Names of areas for the map, none on top of another: each in the middle of its area or as near to it as the others
 * leave room, the smallest areas first, which have the least choice. A name that fits only in the smaller letters of a large map is marked so, and
 * one that never fits is left out; the table beside the map has it.
 */
export function drawPlaceLabels(frame: MapFrame, labels: readonly MapLabel[]): string {
  const places = new Map(frame.places.map((place) => [place.code, place]));
  const known = labels
    .flatMap((label) => (places.has(label.code) ? [{ ...label, place: places.get(label.code)! }] : []))
    .sort((a, b) => a.place.width - b.place.width || (a.code < b.code ? -1 : 1));
  const taken = { narrow: [] as Box[], wide: [] as Box[] };
  const placed = known.flatMap(({ text, place }) => placeLabel(frame, breakEvenly(text), place, taken) ?? []);
  return drawLabels(placed, 'map-places', fontSize(frame));
}

/** Names of villages inside their tiles or polygons, in as large letters as fit; a name that never fits is left out. */
export function drawVillageLabels(frame: MapFrame, labels: readonly MapLabel[]): string {
  const texts = new Map(labels.map(({ code, text }) => [code, text]));
  const size = fontSize(frame);
  const placed = frame.shapes.flatMap((shape): PlacedLabel[] => {
    const text = texts.get(shape.code);
    if (text === undefined) return [];
    for (const [fit, em] of VILLAGE_SIZES) {
      const lines = breakToWidth(text, (shape.room.width * ROOM_SHARE) / (size * em * LETTER));
      const fits =
        shape.d === null ? fitsTile(lines, frame.tile, size * em) : fitsRoom(lines, shape.room, size * em);
      if (fits) return [{ lines, at: shape.label, fit }];
    }
    return [];
  });
  return drawLabels(placed, 'map-names', size);
}

function fontSize({ width }: MapFrame): number {
  return width * NARROW_SHARE;
}

function placeLabel(
  frame: MapFrame,
  lines: readonly string[],
  { spots }: MapPlace,
  taken: { narrow: Box[]; wide: Box[] },
): PlacedLabel | null {
  const size = fontSize(frame);
  const boxes = (at: Point) => ({
    narrow: boxAround(at, lines, size),
    wide: boxAround(at, lines, size * WIDE_EM),
  });
  const isFree = (box: Box, others: readonly Box[]): boolean => !others.some((other) => overlap(box, other));
  const narrow = spots
    .map((at) => pushInside(at, boxes(at).narrow, frame))
    .find((at) => isFree(boxes(at).narrow, taken.narrow) && isFree(boxes(at).wide, taken.wide));
  const wide = spots
    .map((at) => pushInside(at, boxes(at).wide, frame))
    .find((at) => isFree(boxes(at).wide, taken.wide));
  const at = narrow ?? wide;
  if (at === undefined) return null;
  if (narrow) taken.narrow.push(boxes(at).narrow);
  taken.wide.push(boxes(at).wide);
  return { lines, at, fit: narrow ? 'all' : 'wide' };
}

/** Moves a name as little as needed so that it does not leave the map. */
function pushInside([x, y]: Point, box: Box, { width, height }: MapFrame): Point {
  return [
    x + Math.max(0, -box.left) - Math.max(0, box.right - width),
    y + Math.max(0, -box.top) - Math.max(0, box.bottom - height),
  ];
}

function boxAround([x, y]: Point, lines: readonly string[], size: number): Box {
  const width = Math.max(...lines.map((line) => line.length)) * size * BOLD_LETTER;
  const height = lines.length * size * LINE;
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(one: Box, two: Box): boolean {
  return one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;
}

/** A hexagon narrows above and below its upright sides, so lines far from the middle have less room. */
function fitsTile(lines: readonly string[], tile: MapFrame['tile'], size: number): boolean {
  return lines.every((line, index) => {
    const middle = Math.abs((index - (lines.length - 1) / 2) * size * LINE) + (size * LINE) / 2;
    if (middle > 1.7 * tile.halfSide) return false;
    const share = middle <= tile.halfSide ? 1 : 2 - middle / tile.halfSide;
    return line.length * size * LETTER <= 2 * tile.halfWidth * share * ROOM_SHARE;
  });
}

function fitsRoom(lines: readonly string[], { width, height }: Room, size: number): boolean {
  const longest = Math.max(...lines.map(({ length }) => length));
  return longest * size * LETTER <= width * ROOM_SHARE && lines.length * size * LINE <= height * ROOM_SHARE;
}

function drawLabels(labels: readonly PlacedLabel[], kind: string, size: number): string {
  if (labels.length === 0) return '';
  const texts = labels.map(({ lines, at: [x, y], fit }) => {
    const start = -((lines.length - 1) / 2) * LINE + 0.35;
    const rows = lines.map((line, index) => {
      const dy = index === 0 ? start : LINE;
      return `<tspan${attributes({ x, dy: `${Math.round(dy * 100) / 100}em` })}>${escapeText(line)}</tspan>`;
    });
    return `<text${attributes({ class: fit === 'all' ? null : `map-${fit}`, y })}>${rows.join('')}</text>`;
  });
  return `<g${attributes({ class: kind, 'font-size': size, 'aria-hidden': 'true' })}>${texts.join('')}</g>`;
}
