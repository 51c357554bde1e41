import type { Point } from './svg-text.ts';

/** The rings or lines of a path that `pathAlong` made, as points. */
export function pathPoints(d: string): Point[][] {
  let at: Point = [0, 0];
  return [...d.matchAll(/([Mm])([^Mmz]*)(z?)/g)].map(([, letter, places, close]) => {
    const steps = (places!.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    let [x, y] = letter === 'M' ? [0, 0] : at;
    const points: Point[] = [];
    for (let index = 0; index + 1 < steps.length; index += 2) {
      [x, y] = [x + steps[index]!, y + steps[index + 1]!];
      points.push([x, y]);
    }
    at = close ? points[0]! : points.at(-1)!;
    return points;
  });
}
