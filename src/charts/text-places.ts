import { type Box, overlap } from '#maps/labels.ts';
import type { Point } from '#maps/svg-text.ts';
import { type Align, LINE_HEIGHT, measureLines, type TextLine } from './chart-text.ts';
import { distance, grow, isWithinBox, nearestOn } from './geometry.ts';
import type { Growth, GrowthGap, GrowthPoint } from './growth-data.ts';
import type { GrowthFrame } from './growth-frame.ts';

/** Height of the hatched strip that marks a time without figures. */
export const GAP_STRIP = 10;

/** A text that has found its place. */
export interface PlacedText {
  readonly lines: readonly TextLine[];
  readonly box: Box;
  readonly align: Align;
}

/** Puts one text after the other where it touches none before it, and no mark. */
export interface Placer {
  readonly texts: readonly PlacedText[];
  /** Puts lines at the first free of some places for their top left corner; false where none is free. */
  add(lines: readonly TextLine[], places: Places, align: Align): boolean;
}

/** Top left corners for a text of a size, the best first. */
export type Places = (size: { readonly width: number; readonly height: number }) => Point[];

/** A placer for the plot of a region. */
export function createPlacer({ points }: Growth, frame: GrowthFrame): Placer {
  const { width, top, bottom, letters, radius } = frame;
  const area = { left: 0, right: width, top: top - LINE_HEIGHT * letters - 3, bottom: bottom - 1 };
  const marks = points.map((point) => placeOf(point, frame));
  const texts: PlacedText[] = [];
  return {
    texts,
    add: (lines, places, align) => {
      const size = measureLines(lines, letters);
      const found = places(size)
        .map(([left, top]): Box => ({ left, right: left + size.width, top, bottom: top + size.height }))
        .find(
          (box) =>
            isWithinBox(box, area) &&
            marks.every((mark) => distance(nearestOn(box, mark), mark) > radius + 2) &&
            texts.every((other) => !overlap(grow(box, 2), other.box)),
        );
      if (found) texts.push({ lines, box: found, align });
      return found !== undefined;
    },
  };
}

/** Distance between two places that are tried. */
const SLIDE = 8;
/** A level line from the left edge to its end. */
export interface Level {
  readonly y: number;
  readonly end: number;
}

/** Places on a level line: above it from the left to the right, then below it, then off it, as far as `reach`. */
export function alongLine({ y, end }: Level, { width, radius }: GrowthFrame, reach: number): Places {
  return (size) => {
    const lefts = range(0, Math.min(width - size.width, Math.max(end, reach)), SLIDE);
    const points = (top: number) => lefts.map((left): Point => [left, top]);
    const above = [3, ...range(radius + 3, reach, SLIDE)].map((up) => y - size.height - up);
    const below = [2, ...range(radius + 3, reach, SLIDE)].map((down) => y + down);
    const tops = above.flatMap((top, index) => [top, below[index]!]);
    return tops.flatMap(points);
  };
}

/** Places above a hatched strip: over its middle, then to both sides of it, then higher, as far as `reach`. */
export function aboveStrip({ after, before }: GrowthGap, frame: GrowthFrame, reach: number): Places {
  const { x, bottom, top, width } = frame;
  return (size) => {
    const middle = (x(after.span.to) + x(before.span.from)) / 2;
    const lowest = bottom - GAP_STRIP - size.height - 3;
    const off = (left: number) => Math.abs(left + size.width / 2 - middle);
    const most = Math.max(size.width / 2, reach);
    const lefts = range(0, width - size.width, SLIDE)
      .filter((left) => off(left) < most)
      .sort((a, b) => off(a) - off(b));
    const centred = Math.min(Math.max(0, middle - size.width / 2), width - size.width);
    const tops = range(0, Math.min(lowest - top, reach), SLIDE).map((up) => lowest - up);
    return tops.flatMap((place) => [centred, ...lefts].map((left): Point => [left, place]));
  };
}

function range(from: number, to: number, step: number): number[] {
  return Array.from(
    { length: Math.max(0, Math.floor((to - from) / step) + 1) },
    (_, index) => from + index * step,
  );
}

/** Where the mark of a count stands. */
export function placeOf({ at, figure }: GrowthPoint, { x, y }: GrowthFrame): Point {
  return [x(at), y(figure.nilai)];
}
