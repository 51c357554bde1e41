import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { breakEvenly, breakToWidth, hyphenateToWidth, waysToBreak } from '#maps/label-lines.ts';
import { type LabelSet, LINE } from '#maps/labels.ts';
import { textWidth } from '#maps/letter-widths.ts';
import { drawVillageNames } from '#maps/village-names.ts';
import { frameOf, readLines, register } from './read-labels.ts';

const SETS = ['map-narrow', 'map-broad'] as const;

describe('names of villages in their tiles', () => {
  const draw = (area: string) => {
    const villages = register.villagesIn(areaCode(area)).map(({ code, name }) => ({ code, text: name }));
    const statuses = new Map(
      villages.map(({ code }, index) => [code, (['sudah', 'belum', 'tanpa_data'] as const)[index % 3]!]),
    );
    const frame = frameOf(area);
    return { frame, villages, statuses, svg: drawVillageNames(frame, villages, statuses) };
  };
  const districts = register.areasIn(areaCode('36'), 'district').map(({ code }) => code);

  it.each(SETS)('are complete in every kecamatan of Banten, and inside their tile: %s', (set) => {
    for (const district of districts) {
      const { frame, villages, svg } = draw(district);
      const lines = readLines(svg, set);
      for (const { label } of frame.shapes) {
        const own = lines.filter(
          ({ x, y, size }) => Math.abs(x - label[0]) < 0.6 && Math.abs(y - label[1]) < 2 * LINE * size,
        );
        const name = villages.find(
          ({ code }) => frame.shapes.find((shape) => shape.label === label)!.code === code,
        )!;
        expect(
          own
            .map(({ text }) => text.replaceAll('-', ''))
            .join('')
            .replaceAll(' ', ''),
          district,
        ).toContain(name.text.replaceAll(/[ -]/g, ''));
        for (const line of own)
          expect(textWidth(line.text, false) * line.size).toBeLessThan(1.88 * frame.tile.halfWidth);
      }
    }
  });

  it('have the class of their status, which colours them', () => {
    const { svg, villages } = draw('360101');
    const lines = readLines(svg, 'map-broad');
    const kindOf = (index: number) => lines.find(({ text }) => villages[index]!.text.startsWith(text))?.kind;
    expect([0, 1, 2].map(kindOf)).toEqual(['map-on-sudah', 'map-on-belum', 'map-on-tanpa_data']);
  });

  it('grow with the tile: 16 pixels in wide ones, at least 11 on a wide map, at least 9.5 on a telephone', () => {
    const pixels = (area: string, set: LabelSet, width: number) => {
      const { frame, svg } = draw(area);
      return readLines(svg, set).map(({ size }) => (size * width) / frame.width);
    };
    expect(Math.min(...pixels('367101', 'map-broad', 500))).toBeGreaterThan(15.8);
    expect(Math.min(...pixels('360219', 'map-broad', 500))).toBeGreaterThan(10.9);
    expect(Math.min(...pixels('360219', 'map-narrow', 328))).toBeGreaterThan(10.4);
    for (const district of districts)
      expect(Math.min(...pixels(district, 'map-narrow', 328))).toBeGreaterThan(9.4);
  });

  it('are left out where they would not fit', () => {
    const { frame, villages, statuses } = draw('360101');
    const long = [
      { code: villages[0]!.code, text: 'Kampunglamahilirsungaibeningselatandayabesarkulonbaratlaut' },
    ];
    expect(drawVillageNames(frame, long, statuses)).toBe('');
  });
});

describe('breaking names', () => {
  const letters = (line: string) => line.length;

  it('into two even lines, and short ones not at all', () => {
    expect(breakEvenly('Kota Tangerang Selatan')).toEqual(['Kota Tangerang', 'Selatan']);
    expect(breakEvenly('Kab. Lebak')).toEqual(['Kab.', 'Lebak']);
    expect(breakEvenly('Kota Reka')).toEqual(['Kota Reka']);
    expect(breakEvenly('Panggarangan')).toEqual(['Panggarangan']);
  });

  it('in every way that may suit, each once', () => {
    expect(waysToBreak('Kota Tangerang Selatan')).toEqual([
      ['Kota Tangerang', 'Selatan'],
      ['Kota Tangerang Selatan'],
      ['Kota', 'Tangerang', 'Selatan'],
    ]);
    expect(waysToBreak('Saketi')).toEqual([['Saketi']]);
  });

  it('at a width', () => {
    expect(breakToWidth('Sumber Angin II', 10, letters)).toEqual(['Sumber', 'Angin II']);
    expect(breakToWidth('Warungbanten', 10, letters)).toEqual(['Warungbanten']);
  });

  it('inside a word only where it is too broad, between syllables and evenly', () => {
    const broken = (name: string, width = 8) => hyphenateToWidth(name, width, letters).join('|');
    expect(broken('Warungbanten')).toBe('Warung-|banten');
    expect(broken('Kujangsari')).toBe('Kujang-|sari');
    expect(broken('Sindangsari')).toBe('Sindang-|sari');
    expect(broken('Banyuasih')).toBe('Banyu-|asih');
    expect(broken('Alang-alang')).toBe('Alang-|alang');
    expect(broken('Cibeber')).toBe('Cibeber');
    // "Maling" alone is a thief.
    expect(broken('Malingping')).toBe('Malingping');
    expect(broken('Citorek Gunungwangun')).toBe('Citorek|Gunung-|wangun');
  });
});
