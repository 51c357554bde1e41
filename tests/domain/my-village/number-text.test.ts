import { describe, expect, it } from 'vitest';
import { readNumbers, writeNumbers } from '#domain/my-village/number-text.ts';

describe('numbers as text', () => {
  it('are written as Google writes its example line', () => {
    // developers.google.com/maps/documentation/utilities/polylinealgorithm: latitude and longitude in turn, as steps.
    const steps = [3_850_000, -12_020_000, 220_000, -75_000, 255_200, -550_300];
    expect(writeNumbers(steps)).toBe('_p~iF~ps|U_ulLnnqC_mqNvxq`@');
  });

  it('come back as they were', () => {
    const numbers = [0, 1, -1, 15, 16, -16, 31, 32, 1000, -100_000, 12_345_678];
    expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
    expect(readNumbers('')).toEqual([]);
  });
});
