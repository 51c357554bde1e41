import { describe, expect, it } from 'vitest';
import { mendGeometry } from '#domain/boundaries/mend-geometry.ts';
import { square } from '../square.ts';

type Ring = number[][];
const land = square(112, -4, 0.1);
const mend = (...rings: Ring[]) => mendGeometry({ type: 'Polygon', coordinates: rings });
const mendsOf = (...rings: Ring[]) => [...mend(...rings).mends];

describe('mendGeometry leaves a sound polygon alone', () => {
  it('and says nothing', () => {
    expect(mend(land, square(112.04, -3.96, 0.01).reverse())).toEqual({
      polygons: [[land, square(112.04, -3.96, 0.01).reverse()]],
      loss: null,
      mends: new Set(),
    });
  });

  it('and a long narrow coast too: 12 km by 250 m', () => {
    const coast = [
      [112, -4],
      [112.11, -4],
      [112.11, -3.9978],
      [112, -3.9978],
      [112, -4],
    ];
    expect(mend(coast).polygons).toEqual([[coast]]);
  });
});

describe('mendGeometry mends', () => {
  it('latitude before longitude', () => {
    const swapped = land.map(([x, y]) => [y!, x!]);
    expect(mend(swapped).polygons).toEqual([[land]]);
    expect(mendsOf(swapped)).toEqual(['swapped']);
  });

  it('rings that run the wrong way: the outer one anticlockwise, the hole clockwise', () => {
    const hole = square(112.04, -3.96, 0.01);
    const { polygons, mends } = mend(land.toReversed(), hole);
    expect(polygons).toEqual([[land, hole.toReversed()]]);
    expect([...mends]).toEqual(['direction']);
  });

  it('a hole that is written before its outer ring', () => {
    const hole = square(112.04, -3.96, 0.01).toReversed();
    const { polygons, mends } = mend(hole, land);
    expect(polygons).toEqual([[land, hole]]);
    expect([...mends]).toEqual(['shell-later']);
  });

  it('an open ring, repeated points and heights', () => {
    const open = land.slice(0, -1).flatMap((point) => [
      [...point, 7],
      [...point, 7],
    ]);
    expect(mend(open).polygons).toEqual([[land]]);
    expect(mendsOf(open).sort()).toEqual(['closed', 'heights', 'repeated']);
  });

  it('a spike of one, two or three points', () => {
    const tips: Ring[] = [
      [[113.8, -4]],
      [
        [113.8, -4],
        [113.8, -3.9999],
      ],
      [
        [113, -4],
        [113.8, -4],
        [113, -3.99995],
      ],
    ];
    for (const tip of tips) {
      const spiked = [land[0]!, land[1]!, ...tip, [112.1, -3.9999], ...land.slice(2)];
      const { polygons, mends } = mend(spiked);
      expect([...mends]).toEqual(['spike']);
      expect(Math.max(...polygons!.flat(2).map(([x]) => x))).toBe(112.1);
    }
  });

  it('a needle among parts', () => {
    const needle = [
      [112.2, -4],
      [114, -4],
      [114, -3.9999],
      [112.2, -4],
    ];
    const { polygons, mends } = mendGeometry({ type: 'MultiPolygon', coordinates: [[land], [needle]] });
    expect(polygons).toEqual([[land]]);
    expect([...mends]).toEqual(['needle']);
  });

  it('an island written as a hole', () => {
    const island = square(112.3, -4, 0.02);
    const { polygons, mends } = mend(land, island.toReversed());
    expect(polygons).toEqual([[land], [island]]);
    expect([...mends]).toEqual(['hole-outside', 'direction']);
  });

  it('a hole that touches its outer ring stays a hole', () => {
    const hole = square(112, -3.96, 0.01).reverse();
    expect(mend(land, hole).polygons).toEqual([[land, hole]]);
  });

  it('says that lines cross, and leaves them to the cleaning of all lines', () => {
    const eight = [land[0]!, land[2]!, land[1]!, land[3]!, land[0]!];
    expect(mend(eight).loss).toBeNull();
    expect(mendsOf(eight)).toContain('crossing');
  });
});
