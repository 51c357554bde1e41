import { describe, expect, it } from 'vitest';
import { type Flag, placeFlags, type PlacedFlag } from '#charts/place-flags.ts';
import { seededRandom } from '../seeded-random.ts';

const ROOM = { left: 0, right: 320, rows: 4 };
const at = (...xs: readonly number[]): Flag[] => xs.map((x) => ({ x, width: 120 }));

/** Expects that words stand inside and apart, and that no pole runs through the words of another flag. */
function expectApart(places: readonly PlacedFlag[]): void {
  for (const [index, one] of places.entries()) {
    expect(one.left).toBeGreaterThanOrEqual(ROOM.left);
    expect(one.right).toBeLessThanOrEqual(ROOM.right);
    for (const [other, two] of places.entries()) {
      if (other === index) continue;
      if (one.row === two.row) expect(one.right <= two.left || two.right <= one.left).toBe(true);
      if (one.row >= two.row) expect(one.x <= two.left || one.x >= two.right).toBe(true);
    }
  }
}

describe('flags', () => {
  it('stand in one row where they have room there, to the right of their poles, the last to the left', () => {
    const places = placeFlags(at(5, 315), ROOM) as PlacedFlag[];
    expect(places.map(({ row }) => row)).toEqual([0, 0]);
    expect(places.map(({ left, x }) => left > x)).toEqual([true, false]);
  });

  it('climb where their dates are close together, on the left and on the right', () => {
    for (const xs of [
      [315, 5, 40, 60],
      [315, 5, 280, 260],
    ]) {
      const places = placeFlags(at(...xs), ROOM);
      expect(places).not.toContain(null);
      expectApart(places as PlacedFlag[]);
    }
  });

  it('climb to one side even where the other one is free for a while', () => {
    const flags = [709, 71, 172, 213].map((x) => ({ x, width: 155 }));
    expect(placeFlags(flags, { ...ROOM, right: 720 })).not.toContain(null);
  });

  it('never touch, wherever they are, and the first two always find a place at the two ends', () => {
    const random = seededRandom(5);
    for (let round = 0; round < 300; round++) {
      const between = Array.from({ length: Math.floor(random() * 19) }, () => 5 + random() * 310);
      const places = placeFlags(at(315, 5, ...between), ROOM);
      expect(places.slice(0, 2)).not.toContain(null);
      expectApart(places.filter((one) => one !== null));
    }
  });

  it('give way in the order of their importance', () => {
    const places = placeFlags(at(315, 5, 100, 101, 102, 103, 104, 105), ROOM);
    const shown = places.map((one) => one !== null);
    expect(shown.indexOf(false)).toBe(shown.lastIndexOf(true) + 1);
  });
});
