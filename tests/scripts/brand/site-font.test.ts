import { readFileSync } from 'node:fs';
import { Blob, Face, Font } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { readUnicodeRange } from '#domain/design/unicode-range.ts';
import { drawingFont } from '#lib/brand/site-font.ts';

const style = readFileSync('src/styles/font.css', 'utf8');
const face = new Face(new Blob(await drawingFont()));

/** The descriptors of every rule for the fallback, in percent. */
const fallbacks = style
  .split('@font-face')
  .filter((rule) => rule.includes("'Plus Jakarta Sans Fallback'"))
  .map((rule) => {
    const percent = (name: string) => Number(new RegExp(`${name}:\\s*([\\d.]+)%`).exec(rule)![1]);
    return {
      size: percent('size-adjust'),
      ascent: percent('ascent-override'),
      descent: percent('descent-override'),
    };
  });

describe('the style of the font', () => {
  it('lists only characters that the font has; the soft hyphen needs no shape', () => {
    const known = new Set(face.collectUnicodes());
    const lacking = readUnicodeRange(style).filter((character) => !known.has(character.codePointAt(0)!));
    expect(lacking).toEqual(['\u00ad']);
  });

  it('gives the fallback fonts the ascent and descent of the typeface', () => {
    const { ascender, descender, lineGap } = new Font(face).hExtents();
    expect(lineGap).toBe(0);
    expect(fallbacks).toHaveLength(4);
    for (const { size, ascent, descent } of fallbacks) {
      expect((ascent * size) / 100).toBeCloseTo((ascender / face.upem) * 100, 0);
      expect((descent * size) / 100).toBeCloseTo((-descender / face.upem) * 100, 0);
    }
  });
});
