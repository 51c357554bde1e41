import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { readRegister } from '#lib/read-register.ts';
import { breakEvenly, breakToWidth } from '#maps/label-lines.ts';
import { drawPlaceLabels, drawVillageLabels } from '#maps/labels.ts';
import { layoutTiles } from '#maps/tile-layout.ts';
import { tileFrame } from '#maps/tile-shapes.ts';
import { bantenPositions } from './real-data.ts';

const register = await readRegister();
const { cells } = layoutTiles({ register, region: areaCode('36'), positions: bantenPositions() });

interface Drawn {
  readonly lines: string[];
  readonly wide: boolean;
  readonly box: { left: number; right: number; top: number; bottom: number };
}

/** Reads labels back from SVG, with boxes as a common font would fill them, `em` times the size that the group has. */
function readLabels(svg: string, em: number): Drawn[] {
  const size = Number(/font-size="([\d.]+)"/.exec(svg)![1]) * em;
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/g)].map(([, attributes, inside]) => {
    const rows = [...inside!.matchAll(/x="([\d.]+)"[^>]*>([^<]*)</g)];
    const [x, y] = [Number(rows[0]![1]), Number(/y="([\d.]+)"/.exec(attributes!)![1])];
    const lines = rows.map(([, , text]) => text!);
    const [half, high] = [
      (Math.max(...lines.map(({ length }) => length)) * size * 0.56) / 2,
      (lines.length * size) / 2,
    ];
    return {
      lines,
      wide: attributes!.includes('map-wide'),
      box: { left: x - half, right: x + half, top: y - high, bottom: y + high },
    };
  });
}

function countCollisions(labels: readonly Drawn[]): number {
  const pairs = labels.flatMap((one, index) =>
    labels.slice(index + 1).map((two) => [one.box, two.box] as const),
  );
  return pairs.filter(
    ([a, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
  ).length;
}

function labelsOf(area: string, level: 'regency' | 'district') {
  const frame = tileFrame(
    cells,
    register.villagesIn(areaCode(area)).map(({ code }) => code),
  );
  const labels = register.areasIn(areaCode(area), level).map(({ code, name, kind }) => ({
    code,
    text: level === 'regency' ? `${kind === 'kota' ? 'Kota' : 'Kabupaten'} ${name}` : name,
  }));
  return { frame, svg: drawPlaceLabels(frame, labels) };
}

describe('names of areas on a map', () => {
  it('name all eight regencies of Banten where the map is large, none on another', () => {
    const wide = readLabels(labelsOf('36', 'regency').svg, 0.6);
    expect(wide).toHaveLength(8);
    expect(countCollisions(wide)).toBe(0);
  });

  it('do not collide on a narrow screen either, where names without room are left out', () => {
    const narrow = readLabels(labelsOf('36', 'regency').svg, 1).filter(({ wide }) => !wide);
    expect(narrow.length).toBeGreaterThanOrEqual(6);
    expect(countCollisions(narrow)).toBe(0);
  });

  it.each(['3601', '3602', '3603', '3604', '3671', '3672', '3673', '3674'])(
    'do not collide and stay inside on the map of %s',
    (regency) => {
      const { frame, svg } = labelsOf(regency, 'district');
      for (const em of [1, 0.6]) {
        const drawn = readLabels(svg, em).filter(({ wide }) => em < 1 || !wide);
        expect(countCollisions(drawn)).toBe(0);
        for (const { box } of drawn) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(frame.width);
        }
      }
      const total = register.areasIn(areaCode(regency), 'district').length;
      expect(readLabels(svg, 0.6).length).toBeGreaterThanOrEqual(0.9 * total);
    },
  );

  it('are hidden from those who hear the page, because each tile has its name', () => {
    expect(labelsOf('36', 'regency').svg).toContain('aria-hidden="true"');
  });
});

describe('names of villages in their tiles', () => {
  const frame = tileFrame(
    cells,
    register.villagesIn(areaCode('360101')).map(({ code }) => code),
  );
  const names = register.villagesIn(areaCode('360101')).map(({ code, name }) => ({ code, text: name }));

  it('stand in the tile of their village', () => {
    const drawn = readLabels(drawVillageLabels(frame, names), 1);
    expect(drawn.length).toBe(names.length);
    for (const { box } of drawn) expect(box.right - box.left).toBeLessThan(2 * frame.tile.halfWidth);
  });

  it('are left out where they would not fit', () => {
    const long = [{ code: names[0]!.code, text: 'Kampunglamahilirsungaibening Selatan' }];
    expect(drawVillageLabels(frame, long)).toBe('');
  });
});

describe('breaking names', () => {
  it('into two even lines, and short ones not at all', () => {
    expect(breakEvenly('Kota Tangerang Selatan')).toEqual(['Kota Tangerang', 'Selatan']);
    expect(breakEvenly('Kab. Lebak')).toEqual(['Kab.', 'Lebak']);
    expect(breakEvenly('Kota Reka')).toEqual(['Kota Reka']);
    expect(breakEvenly('Panggarangan')).toEqual(['Panggarangan']);
  });

  it('at a number of letters', () => {
    expect(breakToWidth('Sumber Angin II', 10)).toEqual(['Sumber', 'Angin II']);
  });
});
