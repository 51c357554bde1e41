import { describe, expect, it } from 'vitest';
import { tileStrip } from '#domain/tile-strip.ts';

const counts = (sudah: number, belum: number, tanpa_data: number) => ({
  total: sudah + belum + tanpa_data,
  sudah,
  belum,
  tanpa_data,
});
const tilesIn = (path: string) => path.split('M').length - 1;

describe('the strip of tiles of an area', () => {
  it('has one tile for each village, by status', () => {
    const strip = tileStrip(counts(3, 0, 4))!;
    expect(strip.parts.map(({ status, path }) => [status, tilesIn(path)])).toEqual([
      ['sudah', 3],
      ['tanpa_data', 4],
    ]);
    expect([strip.width, strip.height]).toEqual([70, 11]);
  });

  it('goes on in a second row that lies half a tile to the right', () => {
    const strip = tileStrip(counts(0, 30, 0))!;
    expect(strip.width).toBe(245);
    expect(strip.height).toBeCloseTo(19.7);
    expect(strip.parts[0]!.path).toContain('M10 9.4');
  });

  it('has room for all its tiles, however few the areas beside it have', () => {
    expect(tileStrip(counts(3, 0, 9), 5)!.width).toBe(120);
    expect(tileStrip(counts(3, 0, 9), 20)!.width).toBe(200);
  });

  it('draws a line across the tiles of which nothing is known, and only those', () => {
    const [sudah, unknown] = tileStrip(counts(1, 0, 2))!.parts;
    expect(sudah!.path).not.toContain('m');
    expect(unknown!.path.match(/m-/g)).toHaveLength(2);
  });

  it('is as wide as that of the largest area beside it, so that all tiles are of one size', () => {
    const strips = [counts(3, 2, 0), counts(22, 0, 0)].map((one) => tileStrip(one, 22)!);
    expect(strips.map(({ width }) => width)).toEqual([220, 220]);
    expect(tileStrip(counts(5, 0, 0), 30)!.width).toBe(tileStrip(counts(30, 0, 0), 30)!.width);
  });

  it('is not drawn where the villages are too many', () => {
    expect(tileStrip(counts(100, 50, 0))).toBeNull();
  });

  it('is empty for an area without villages', () => {
    expect(tileStrip(counts(0, 0, 0))).toEqual({ width: 0, height: 11, parts: [] });
  });
});
