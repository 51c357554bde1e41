import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { readTokens, tokenValues } from '#domain/design/read-tokens.ts';
import type { SetLine } from '#lib/brand/set-text.ts';
import { hereBox } from '#lib/share/here-box.ts';
import { sharePalette } from '#lib/share/share-palette.ts';
import { drawAnswer, drawName, locatorParts } from '#lib/share/village-card.ts';
import { setLine } from '../brand/drawing-font.ts';

const colors = tokenValues(readTokens(readFileSync('src/styles/tokens.css', 'utf8')));
const mapStyle = readFileSync('src/styles/map.css', 'utf8');

/** The texts that a part of the picture has in the end. */
function said(
  draw: (look: { colors: typeof colors; mapStyle: string; setLine: SetLine }) => { svg: string },
): string {
  const tried: { text: string; path: () => string }[] = [];
  const listen: SetLine = (text, style) => {
    const line = setLine(text, style);
    tried.push({ text, path: () => line.path });
    return line;
  };
  const { svg } = draw({ colors, mapStyle, setLine: listen });
  return tried
    .filter(({ path }) => svg.includes(`d="${path()}"`))
    .map(({ text }) => text)
    .join(' ');
}

describe('the picture of a village', () => {
  it('has room for the longest names of the register, uncut', () => {
    // 50 letters, and the longest kecamatan and regency.
    const name = 'Kelurahan Pasar Tapan Simpang Gunung Terang Bukik Gajabuih';
    const where = 'Kecamatan Ranah Ampek Hulu Tapan Selatan, Kabupaten Kepulauan Siau Tagulandang Biaro';
    const text = said((look) => drawName(look, { name, where }));
    for (const word of `${name} ${where}`.split(' ')) expect(text).toContain(word);
    expect(text).not.toContain('…');
  });

  it.each(['sudah', 'belum', 'tanpa_data'] as const)('says that it is %s in words', (status) => {
    const answer = 'Belum tercatat sebagai Kampung KB';
    expect(said((look) => drawAnswer(look, { status, answer }))).toContain('Kampung KB');
  });
});

describe('the mark of a village', () => {
  const map = { x: 100, y: 50, width: 400, height: 400 };
  const svg = (d: string) => `<svg viewBox="0 0 200 100"><path class="map-here" d="${d}" stroke-width="1"/>`;

  it('is drawn alone, with room for its outline and pin', () => {
    // Twice the size, in the middle of the height: from 150, 170 to 190, 210, and 40 of room.
    expect(hereBox(svg('M25 10l20 0 0 20-20 0z'), map)).toEqual({ x: 110, y: 130, width: 120, height: 120 });
  });

  it('keeps to the box of the map, and takes all of it for an outline that it cannot read', () => {
    const { x, width } = hereBox(svg('M0 0l200 0 0 100z'), map);
    expect([x, width]).toEqual([100, 400]);
    expect(hereBox(svg('M0 0c1 1 2 2 3 3z'), map)).toEqual(map);
  });

  it('is taken from the locators of its kecamatan', () => {
    const village = areaCode('9901012001');
    const here = { [village]: '<path class="map-here" d="M0 0z"/>' };
    const sheet = { id: 'letak', start: '<svg viewBox="0 0 9 9">', near: '<path class="map-near"/>', here };
    expect(locatorParts(sheet, village)).toEqual({
      district: '<svg viewBox="0 0 9 9"><path class="map-near"/></svg>',
      here: '<svg viewBox="0 0 9 9"><path class="map-here" d="M0 0z"/></svg>',
    });
  });
});

describe('the palette of the pictures', () => {
  const palette = sharePalette(colors);
  it('has every flat colour exactly, and the nearest for any other', () => {
    for (const name of ['mast', 'mast-sudah', 'mast-belum', 'panel-sudah', 'map-tanpa-data', 'mast-ink']) {
      const hex = colors.get(name)!;
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      const number = palette.numberOf(red!, green!, blue!);
      expect([...palette.colors.slice(3 * number, 3 * number + 3)], name).toEqual([red, green, blue]);
    }
    expect(palette.colors.length / 3).toBeLessThanOrEqual(256);
    const white = palette.numberOf(250, 251, 252);
    expect([...palette.colors.slice(3 * white, 3 * white + 3)]).toEqual([255, 255, 255]);
  });

  it('gives the same numbers whichever colour is asked for first', () => {
    // Greys, and what lies close to them: many share a cell.
    const asked = Array.from(
      { length: 4096 },
      (_, at) => [at >> 4, (at >> 4) ^ (at & 3), (at >> 4) ^ ((at >> 2) & 3)] as const,
    );
    const one = sharePalette(colors);
    const other = sharePalette(colors);
    const first = asked.map((color) => one.numberOf(...color));
    const last = asked.toReversed().map((color) => other.numberOf(...color));
    expect(last.toReversed()).toEqual(first);
  });
});
