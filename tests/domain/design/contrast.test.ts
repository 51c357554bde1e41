import { describe, expect, it } from 'vitest';
import { contrastRatio, relativeLuminance } from '#domain/design/contrast.ts';

describe('relativeLuminance', () => {
  it.each([
    ['#000000', 0],
    ['#ffffff', 1],
    ['#ff0000', 0.2126],
    ['#00ff00', 0.7152],
    ['#0000ff', 0.0722],
    ['#808080', 0.2159],
  ])('of %s is %f', (color, luminance) => {
    expect(relativeLuminance(color)).toBeCloseTo(luminance, 4);
  });

  it('reads the short form and capital letters', () => {
    expect(relativeLuminance('#FC3')).toBe(relativeLuminance('#ffcc33'));
  });

  it.each(['ffffff', '#ffff', '#ffffff80', 'rgb(0 0 0)', 'white', ''])('refuses "%s"', (color) => {
    expect(() => relativeLuminance(color)).toThrow(`Not a colour like #27398f: ${color}`);
  });
});

describe('contrastRatio', () => {
  // Greys on white that the guidelines and their checkers name as the first to pass and to fail.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#949494', '#ffffff', 3.03],
    ['#595959', '#ffffff', 7.0],
    ['#27398f', '#27398f', 1],
  ])('of %s and %s is %f, whichever comes first', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
  });
});
