import { describe, expect, it } from 'vitest';
import { distanceBetween, distanceToBox } from '#domain/my-village/ground.ts';

const at = (longitude: number, latitude: number) => ({ longitude, latitude });

describe('distances on the ground', () => {
  it('are near those on the ellipsoid', () => {
    // WGS 84, Vincenty: a tenth of a degree to the east at 10.5 degrees south is 10,946 m, to the north 11,061 m.
    expect(distanceBetween(at(123, -10.5), at(123.1, -10.5)) / 10_946).toBeCloseTo(1, 2);
    expect(distanceBetween(at(123, -10.5), at(123, -10.4)) / 11_061).toBeCloseTo(1, 2);
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
