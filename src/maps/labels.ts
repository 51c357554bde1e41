import type { AreaCode } from '#domain/area-code.ts';
import { textWidth } from './letter-widths.ts';
import type { MapFrame } from './shape.ts';
import { attributes, escapeText, type Point } from './svg-text.ts';

/** A name to be written on a map. */
export interface MapLabel {
  readonly code: AreaCode;
  readonly text: string;
}

/** A name that has found its place. */
export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly at: Point;
  /** Font size in map units. */
  readonly size: number;
}

/** A rectangle of a map. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Names are sized against the map, so they are set twice: larger ones for a map on a telephone, of which the style
 * sheet shows one, and smaller ones for any wider map.
 */
export const LABEL_SETS = ['map-narrow', 'map-broad'] as const;
/** The name of one of the two sets, which is also its class. */
export type LabelSet = (typeof LABEL_SETS)[number];

/** Height of a line, in font sizes. */
export const LINE = 1.1;

/** A length in map units from its length in pixels on a map that is shown so many pixels wide. */
export function unitsFor({ width }: MapFrame, pixels: number, shownWidth: number): number {
  return (width * pixels) / shownWidth;
}

/** The boxes of the lines of a name around its middle. */
export function lineBoxes(lines: readonly string[], [x, y]: Point, size: number, bold: boolean): Box[] {
  return lines.map((line, index) => {
    const half = (textWidth(line, bold) * size) / 2;
    const middle = y + (index - (lines.length - 1) / 2) * size * LINE;
    const high = (size * LINE) / 2;
    return { left: x - half, right: x + half, top: middle - high, bottom: middle + high };
  });
}

/** The least box around some boxes, `x` and `y` larger on each side. */
export function boxAround(boxes: readonly Box[], x = 0, y = 0): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)) - x,
    right: Math.max(...boxes.map(({ right }) => right)) + x,
    top: Math.min(...boxes.map(({ top }) => top)) - y,
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + y,
  };
}

/** True where two boxes share more than an edge. */
export function overlap(one: Box, two: Box): boolean {
  return one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;
}

/** A group of names as SVG, hidden from those who hear the page: each tile and each row of the table has its name. */
export function drawLabelGroup(kind: string, inside: string): string {
  return inside && `<g${attributes({ class: kind, 'aria-hidden': 'true' })}>${inside}</g>`;
}

/** Names by font size, each line where it stands; `kind` is a class for the names of one colour. */
export function drawLabels(labels: readonly PlacedLabel[], kind: string | null): string {
  return [...Map.groupBy(labels, ({ size }) => size)]
    .map(([size, own]) => {
      const group = attributes({ class: kind, 'font-size': size });
      return `<g${group}>${own.map(drawLabel).join('')}</g>`;
    })
    .join('');
}

function drawLabel({ lines, at: [x, y], size }: PlacedLabel): string {
  return lines
    .map((line, index) => {
      const base = y + ((index - (lines.length - 1) / 2) * LINE + 0.35) * size;
      return `<text${attributes({ x: Math.round(x), y: Math.round(base) })}>${escapeText(line)}</text>`;
    })
    .join('');
}
