import { describe, expect, it } from 'vitest';
import { readUnicodeRange } from '#domain/design/unicode-range.ts';

describe('readUnicodeRange', () => {
  it('gives every character of single places and of ranges', () => {
    const css = '@font-face { unicode-range: U+41-43,\n U+2014, U+e9; }\n@font-face { unicode-range: U+5A; }';
    expect(readUnicodeRange(css)).toEqual(['A', 'B', 'C', '—', 'é']);
  });

  it('refuses a style sheet without a range, and what is none', () => {
    expect(() => readUnicodeRange('p { color: red; }')).toThrow('no unicode-range');
    expect(() => readUnicodeRange('p { unicode-range: U+4?; }')).toThrow('U+4?');
  });
});
