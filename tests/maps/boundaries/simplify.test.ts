import { describe, expect, it } from 'vitest';
import { simplifyLine } from '#maps/boundaries/simplify.ts';
import type { Point } from '#maps/svg-text.ts';

/** A crooked line of whole numbers, the same every time. */
const crooked = Array.from({ length: 60 }, (_, index): Point => [index, (index * index * 7) % 11]);

describe('thinning a line', () => {
  it('drops points that lie on it and keeps its ends', () => {
    expect(
      simplifyLine(
        [
          [0, 0],
          [1, 0],
          [2, 0],
          [2, 5],
        ],
        0.5,
        false,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
      [2, 5],
    ]);
  });

  it('keeps every dropped point within the tolerance', () => {
    const line = simplifyLine(crooked, 2, false);
    expect(line.length).toBeLessThan(crooked.length);
    for (const point of crooked) expect(distanceTo(line, point)).toBeLessThanOrEqual(2);
  });

  it('gives the same points from either end, so that neighbours agree', () => {
    expect(simplifyLine(crooked.toReversed(), 2, false)).toEqual(
      simplifyLine(crooked, 2, false).toReversed(),
    );
  });

  it('agrees from either end also where two points are equally far off', () => {
    const zigzag: Point[] = [
      [0, 0],
      [1, 1],
      [2, 0],
      [3, 1],
      [4, 0],
    ];
    const line = simplifyLine(zigzag, 0.9, false);
    expect(line).toHaveLength(3);
    expect(simplifyLine(zigzag.toReversed(), 0.9, false)).toEqual(line.toReversed());
  });

  it('gives a ring the same points wherever it starts and whichever way it runs', () => {
    const ring = Array.from({ length: 40 }, (_, index): Point => {
      const angle = (index * Math.PI) / 20;
      return [Math.round(50 + (30 + (index % 3)) * Math.cos(angle)), Math.round(50 + 30 * Math.sin(angle))];
    });
    const points = (line: readonly Point[]) => line.map(String).sort();
    const once = points(simplifyLine(ring, 1, true));
    expect(points(simplifyLine([...ring.slice(13), ...ring.slice(0, 13)], 1, true))).toEqual(once);
    expect(points(simplifyLine(ring.toReversed(), 1, true))).toEqual(once);
  });

  it('leaves a square where a ring would vanish', () => {
    expect(
      simplifyLine(
        [
          [3, 2.5],
          [3.5, 2],
          [4, 2.5],
          [3.5, 3],
        ],
        2,
        true,
      ),
    ).toEqual([
      [3, 2],
      [4, 2],
      [4, 3],
      [3, 3],
    ]);
  });
});

function distanceTo(line: readonly Point[], [x, y]: Point): number {
  const distances = line.slice(1).map(([x2, y2], index) => {
    const [x1, y1] = line[index]!;
    const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
    const share = Math.max(0, Math.min(1, along));
    return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1));
  });
  return Math.min(...distances);
}
