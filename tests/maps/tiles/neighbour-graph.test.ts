import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { neighbourPairs, spanningPairs } from '#maps/tiles/neighbour-graph.ts';
import { placeGroups } from '#maps/tiles/place-groups.ts';
import { spreadDistricts } from '#maps/tiles/spread-districts.ts';

/** Points of a grid of kecamatan, each a little off its place so that no four lie on a circle. */
const grid = Array.from({ length: 25 }, (_, index) => ({
  x: (index % 5) + 0.03 * ((index * 7) % 5),
  y: Math.floor(index / 5) + 0.03 * ((index * 3) % 5),
}));

describe('neighbours among points', () => {
  it('are those beside each other, and none two steps away', () => {
    const pairs = neighbourPairs(grid).map(([a, b]) => `${a},${b}`);
    expect(pairs).toContain('0,1');
    expect(pairs).toContain('12,17');
    expect(pairs).not.toContain('0,2');
    expect(pairs).not.toContain('0,20');
  });

  it('are the surer the more room there is for a circle through both', () => {
    const wide = { x: 0.5, y: 3 };
    const trustOf = (points: { x: number; y: number }[]) =>
      neighbourPairs(points).find(([a, b]) => a === 0 && b === 1)?.[2] ?? 0;
    const pair = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ];
    expect(trustOf([...pair, wide])).toBe(1);
    const tight = [...pair, { x: 0.5, y: 0.55 }, { x: 0.5, y: -0.7 }];
    expect(trustOf(tight)).toBeGreaterThan(0);
    expect(trustOf(tight)).toBeLessThan(1);
    expect(trustOf([...pair, { x: 0.5, y: 0.3 }, { x: 0.5, y: -0.3 }])).toBe(0);
  });

  it('hang together', () => {
    const reached = new Set([0]);
    const pairs = neighbourPairs(grid);
    for (let round = 0; round < grid.length; round++) {
      for (const [a, b] of pairs) if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
    }
    expect(reached.size).toBe(grid.length);
  });

  it('are joined over any distance inside a regency', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 50, y: 0 },
      { x: 51, y: 0 },
    ];
    expect(spanningPairs(points, [0, 1, 2, 3])).toEqual([
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
    ]);
  });
});

describe('spreading kecamatan', () => {
  it('gives large ones more room and keeps who lies west or north of whom', () => {
    const points = grid.map(({ x, y }, index) => ({
      code: areaCode(String(360101 + index)),
      regency: areaCode('3601'),
      size: index === 12 ? 40 : 4,
      x,
      y,
    }));
    const places = spreadDistricts(points);
    const distance = (a: number, b: number) =>
      Math.hypot(places[a]!.x - places[b]!.x, places[a]!.y - places[b]!.y);
    expect(distance(12, 13)).toBeGreaterThan(1.5 * distance(0, 1));
    for (let row = 0; row < 5; row++) {
      for (let column = 1; column < 5; column++) {
        expect(places[5 * row + column]!.x).toBeGreaterThan(places[5 * row + column - 1]!.x);
        expect(places[5 * column + row]!.y).toBeGreaterThan(places[5 * (column - 1) + row]!.y);
      }
    }
  });
});

describe('putting finished layouts side by side', () => {
  it('moves none onto another and leaves a free row between', () => {
    const square = [0, 1, 2].flatMap((q) => [0, 1, 2].map((r) => ({ q, r })));
    const shifts = placeGroups([
      { cells: square, target: { q: 0, r: 0 }, stays: false },
      { cells: square, target: { q: 1, r: 0 }, stays: false },
      { cells: square, target: { q: 0, r: 0 }, stays: false },
    ]);
    const cells = shifts.flatMap((shift) => square.map(({ q, r }) => [q + shift.q, r + shift.r] as const));
    const groups = new Map(cells.map((cell, index) => [String(cell), Math.floor(index / 9)]));
    expect(groups.size).toBe(27);
    const late = placeGroups([
      { cells: [...square, { q: 3, r: 0 }], target: { q: 1, r: 1 }, stays: false },
      { cells: square, target: { q: 1, r: 1 }, stays: true },
    ]);
    expect(late[1], 'what stays is placed first').toEqual({ q: 0, r: 0 });
    for (const [index, [q, r]] of cells.entries()) {
      for (const near of [
        [q + 1, r],
        [q, r + 1],
        [q - 1, r + 1],
      ]) {
        expect(groups.get(String(near)) ?? Math.floor(index / 9)).toBe(Math.floor(index / 9));
      }
    }
  });
});
