import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { readRegister } from '#lib/read-register.ts';
import { DIRECTIONS, nextPlace } from '#components/map/map-links.ts';
import { boundaryFrame, BOUNDARY_SIZES } from '#maps/boundary-shapes.ts';
import type { MapFrame } from '#maps/shape.ts';
import { layoutTiles } from '#maps/tile-layout.ts';
import { tileFrame } from '#maps/tile-shapes.ts';
import { bantenBoundaries, bantenPositions, hasSharedData } from '../maps/real-data.ts';

const register = await readRegister();
const codes = (area: string) => register.villagesIn(areaCode(area)).map(({ code }) => code);
const middlesOf = ({ shapes }: MapFrame) => shapes.map(({ label: [x, y] }) => ({ x, y }));

/** How many places the arrow keys reach from the first one. */
function reached(middles: readonly { x: number; y: number }[]): number {
  const seen = new Set([0]);
  for (const from of seen) {
    for (const direction of Object.values(DIRECTIONS)) {
      const next = nextPlace(middles, from, direction);
      if (next !== null) seen.add(next);
    }
  }
  return seen.size;
}

describe('arrow keys', () => {
  it('go to the nearest place in their direction', () => {
    const middles = [
      { x: 0, y: 0 },
      { x: 10, y: 1 },
      { x: 30, y: 0 },
      { x: 0, y: -12 },
    ];
    expect(nextPlace(middles, 0, DIRECTIONS['ArrowRight']!)).toBe(1);
    expect(nextPlace(middles, 0, DIRECTIONS['ArrowUp']!)).toBe(3);
    expect(nextPlace(middles, 1, DIRECTIONS['ArrowRight']!)).toBe(2);
    expect(nextPlace(middles, 3, DIRECTIONS['ArrowUp']!)).toBeNull();
  });

  it('go rather to a place straight ahead than to a nearer one aside', () => {
    const middles = [
      { x: 0, y: 0 },
      { x: 10, y: 9 },
      { x: 14, y: 0 },
    ];
    expect(nextPlace(middles, 0, DIRECTIONS['ArrowRight']!)).toBe(2);
  });

  it('reach a place that lies far aside when there is no other', () => {
    const middles = [
      { x: 0, y: 0 },
      { x: 2, y: 50 },
    ];
    expect(nextPlace(middles, 0, DIRECTIONS['ArrowRight']!)).toBe(1);
  });

  it('reach every tile of the province, of each regency and of each kecamatan', () => {
    const { cells } = layoutTiles({ register, region: areaCode('36'), positions: bantenPositions() });
    const areas = ['regency', 'district'] as const;
    const all = areas.flatMap((level) => register.areasIn(areaCode('36'), level).map(({ code }) => code));
    for (const area of ['36', ...all]) {
      const middles = middlesOf(tileFrame(cells, codes(area)));
      expect(reached(middles), area).toBe(middles.length);
    }
  });

  it.skipIf(!hasSharedData)('with ../shared: reach every polygon', () => {
    for (const [area, size] of [
      ['36', 'province'],
      ['3604', 'regency'],
      ['3671', 'regency'],
    ] as const) {
      const middles = middlesOf(boundaryFrame(bantenBoundaries(), codes(area), BOUNDARY_SIZES[size]));
      expect(reached(middles), area).toBe(middles.length);
    }
  });
});
