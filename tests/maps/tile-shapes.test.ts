import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { neighbourCells } from '#maps/hex-grid.ts';
import { compareWithAreas } from '#maps/shape.ts';
import { borderSides, type Corner, joinSides, withShortJumps } from '#maps/tile-outline.ts';
import { tileFrame } from '#maps/tile-shapes.ts';
import { parsePath } from './path-area.ts';
import { tinyCells, villagesOf } from './tiny-maps.ts';

const cells = tinyCells();

describe('a frame of tiles', () => {
  it('has exactly the villages of its area, and tells of those without a tile', () => {
    const villages = villagesOf('99');
    expect(compareWithAreas(tileFrame(cells, villages).shapes, villages)).toEqual({
      missing: [],
      surplus: [],
    });
    const more = [...villages, areaCode('9801012001')];
    expect(compareWithAreas(tileFrame(cells, more).shapes, more).missing).toEqual(['9801012001']);
  });

  it('keeps all tiles and lines inside, and tiles apart', () => {
    for (const area of ['99', '9901', '990101', '990103']) {
      const { shapes, width, height, tile, borders } = tileFrame(cells, villagesOf(area));
      for (const { label } of shapes) {
        expect(label[0] - tile.halfWidth).toBeGreaterThan(0);
        expect(label[0] + tile.halfWidth).toBeLessThan(width);
        expect(label[1] - 2 * tile.halfSide).toBeGreaterThan(0);
        expect(label[1] + 2 * tile.halfSide).toBeLessThan(height);
      }
      for (const [x, y] of parsePath(borders.regency).flat()) {
        expect(Math.min(x, width - x, y, height - y)).toBeGreaterThan(0);
      }
      expect(new Set(shapes.map(({ label }) => String(label))).size).toBe(shapes.length);
    }
  });

  it('cuts the maps of parts from the same layout: neighbours stay neighbours in the same direction', () => {
    const [province, district] = [tileFrame(cells, villagesOf('99')), tileFrame(cells, villagesOf('990101'))];
    const steps = (frame: typeof province, codes: readonly string[]) =>
      codes.slice(1).map((code, index) => {
        const at = (wanted: string) => frame.shapes.find((shape) => shape.code === wanted)!.label;
        const [[x1, y1], [x2, y2]] = [at(codes[index]!), at(code)];
        return [(x2 - x1) / frame.tile.halfWidth, (y2 - y1) / frame.tile.halfSide];
      });
    expect(steps(district, villagesOf('990101'))).toEqual(steps(province, villagesOf('990101')));
  });
});

describe('borders of tiles', () => {
  it('have thin lines inside a regency and strong ones between regencies and around', () => {
    const one = tileFrame(cells, villagesOf('990101'));
    expect(one.borders.district).toBe('');
    expect(parsePath(one.borders.regency)).toHaveLength(1);
    const province = tileFrame(cells, villagesOf('99'));
    expect(parsePath(province.borders.district).length).toBeGreaterThan(0);
  });

  it('have six sides around a single tile, joined to one closed line', () => {
    const sides = borderSides([{ q: 3, r: -2 }], () => 'a');
    expect(sides).toHaveLength(6);
    const lines = joinSides(sides.map(({ side }) => side));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toHaveLength(7);
    expect(lines[0]![0]).toEqual(lines[0]![6]);
  });

  it('are drawn from line to line with short jumps, every line once and whole', () => {
    const lines: Corner[][] = [
      [
        [0, 0],
        [2, 0],
      ],
      [
        [9, 9],
        [20, 20],
      ],
      [
        [9, 8],
        [3, 1],
      ],
    ];
    expect(withShortJumps(lines)).toEqual([
      [
        [0, 0],
        [2, 0],
      ],
      [
        [3, 1],
        [9, 8],
      ],
      [
        [9, 9],
        [20, 20],
      ],
    ]);
  });

  it('count each side between two groups once', () => {
    const flower = [{ q: 0, r: 0 }, ...neighbourCells({ q: 0, r: 0 })];
    const sides = borderSides(flower, ({ q, r }) => (q === 0 && r === 0 ? 'middle' : 'ring'));
    expect(sides.filter(({ groups }) => groups[1] !== undefined)).toHaveLength(6);
    expect(sides).toHaveLength(6 + 18);
  });
});
