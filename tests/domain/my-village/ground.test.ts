import { describe, expect, it } from 'vitest';
import { distanceBetween, distanceToBox } from '#domain/my-village/ground.ts';

const at = (longitude: number, latitude: number) => ({ longitude, latitude });

describe('distances on the ground', () => {
  it('are within 0.6 % of those on the ellipsoid', () => {
    // WGS 84: a tenth of a degree to the east at 10.5 degrees south is 10,947 m, to the north 11,061 m.
    expect(Math.abs(distanceBetween(at(123, -10.5), at(123.1, -10.5)) / 10_947 - 1)).toBeLessThan(0.006);
    expect(Math.abs(distanceBetween(at(123, -10.5), at(123, -10.4)) / 11_061 - 1)).toBeLessThan(0.006);
  });

  it('to a box are those to its nearest side or corner, and 0 inside', () => {
    const box = [112, -5, 113, -4] as const;
    expect(distanceToBox(at(112.5, -4.5), box)).toBe(0);
    expect(distanceToBox(at(112.5, -3.9), box)).toBeCloseTo(
      distanceBetween(at(112.5, -3.9), at(112.5, -4)),
      6,
    );
    expect(distanceToBox(at(113.1, -5.1), box)).toBeCloseTo(distanceBetween(at(113.1, -5.1), at(113, -5)), 6);
  });
});
