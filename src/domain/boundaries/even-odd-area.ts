import { max, min } from 'd3-array';
import type { Boundary } from '../content.ts';
import { type Flat, flatten } from './flat-metres.ts';
import { boxOf } from './point-in-polygon.ts';

/** Lines on which the width of a shape is measured: right to a half percent. */
const LINES = 400;

/**
 * Area of polygons in square metres as the even-odd rule draws them. Of rings that cross themselves or each other the
 * area by its sign is too small, or nothing; this one is right.
 */
export function evenOddArea(polygons: Boundary['polygons']): number {
  const [, south, , north] = boxOf(polygons);
  const flat = flatten((south + north) / 2);
  return polygons.reduce((sum, rings) => sum + areaOfRings(rings.map((ring) => ring.map(flat))), 0);
}

function areaOfRings(rings: readonly (readonly Flat[])[]): number {
  const heights = rings.flatMap((ring) => ring.map(([, y]) => y));
  const bottom = min(heights)!;
  const step = (max(heights)! - bottom) / LINES;
  if (step === 0) return 0;
  const crossings = Array.from({ length: LINES }, (): number[] => []);
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++)
      addCrossings(crossings, ring[at - 1]!, ring[at]!, { bottom, step });
  }
  return step * crossings.reduce((sum, line) => sum + widthOf(line), 0);
}

function addCrossings(
  crossings: number[][],
  [ax, ay]: Flat,
  [bx, by]: Flat,
  { bottom, step }: { bottom: number; step: number },
): void {
  const rowOf = (y: number) => Math.max(0, Math.ceil((y - bottom) / step - 0.5));
  const end = Math.min(LINES, rowOf(Math.max(ay, by)));
  for (let row = rowOf(Math.min(ay, by)); row < end; row++) {
    const y = bottom + (row + 0.5) * step;
    crossings[row]!.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
  }
}

/** Inside lies between the first crossing and the second, the third and the fourth, and so on. */
function widthOf(line: number[]): number {
  line.sort((a, b) => a - b);
  let width = 0;
  for (let at = 1; at < line.length; at += 2) width += line[at]! - line[at - 1]!;
  return width;
}
