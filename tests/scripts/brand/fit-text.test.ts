import { describe, expect, it } from 'vitest';
import { fitText } from '#lib/brand/fit-text.ts';
import type { SetLine } from '#lib/brand/set-text.ts';

/** Every letter is as wide as the text is large, and the "path" is the text itself. */
const setLine: SetLine = (text, { size }) => ({ path: text, width: [...text].length * size });

function fit(text: string, room: { width: number; height: number }, sizes = [10, 5]) {
  const { lines, size } = fitText(setLine, text, { ...room, leading: 1, sizes, weight: 400 });
  return { size, lines: lines.map(({ path }) => path) };
}

describe('fitText', () => {
  it('takes the largest size at which the text fits', () => {
    expect(fit('satu dua', { width: 80, height: 10 })).toEqual({ size: 10, lines: ['satu dua'] });
    expect(fit('satu dua', { width: 70, height: 10 })).toEqual({ size: 5, lines: ['satu dua'] });
  });

  it('makes lines about equally long', () => {
    expect(fit('satu dua tiga lima', { width: 140, height: 20 })).toEqual({
      size: 10,
      lines: ['satu dua', 'tiga lima'],
    });
  });

  it('takes a smaller size for a word that is too long', () => {
    expect(fit('Tagulandang', { width: 60, height: 30 })).toEqual({ size: 5, lines: ['Tagulandang'] });
  });

  it('cuts what does not fit at any size, and shows that it does', () => {
    expect(fit('satu dua tiga', { width: 40, height: 5 })).toEqual({ size: 5, lines: ['satu du…'] });
  });
});
