import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evenOddArea } from '#domain/boundaries/even-odd-area.ts';
import { areaOf } from '#domain/boundaries/flat-metres.ts';
import type { Boundary, Position } from '#domain/content.ts';
import { boundaryImport, JINGGA, polygon, withFirst } from './boundary-import.ts';
import { collection, polygonsOf, type Feature } from './damaged-boundaries.ts';

const { save, run, messagesOf, written } = boundaryImport();
const messagesFor = (change: Partial<Feature>) => messagesOf(collection(withFirst(change)));
const MISSING =
  '1 dari 24 desa dan kelurahan tidak punya bentuk; digambar sebagai ubin: Awan Jingga (99.01.01.2001).';

/** A figure of eight in the place of the first village; its wings cross at a share of its height. */
function bowTie(share: number): Position[] {
  const half = 0.05 * ((1 - share) / share);
  return [
    [112, -4.1],
    [112.1, -4.1],
    [112.05 - half, -4],
    [112.05 + half, -4],
    [112, -4.1],
  ];
}

describe('a village whose area changes is not drawn in silence', () => {
  it.each([0.5, 0.6])('a figure of eight with its waist at %d', async (share) => {
    expect(await messagesFor(polygon(bowTie(share)))).toEqual([
      '1 desa berubah luasnya lebih dari seperempat saat garisnya dirapikan, karena garisnya saling memotong atau ditutupi tetangganya. Tidak dipakai; desanya digambar sebagai ubin: Awan Jingga (99.01.01.2001). Periksa bentuknya.',
      MISSING,
    ]);
  });

  it('a figure of eight whose small wing is a fifth of it and goes', async () => {
    expect(await messagesFor(polygon(bowTie(2 / 3)))).toEqual([
      '1 desa berubah luasnya lebih dari 5 % saat garisnya dirapikan, mulai yang paling besar: Awan Jingga (99.01.01.2001) 20 %. Bentuknya dipakai; lihat di peta apakah benar.',
    ]);
  });

  it('a strip of a tenth that goes to its neighbour', async () => {
    const wide = polygon(JINGGA.map(([x, y]) => [x === 112.1 ? 112.11 : x!, y!]));
    expect(await messagesFor(wide)).toEqual([
      '1 desa berubah luasnya lebih dari 5 % saat garisnya dirapikan, mulai yang paling besar: Awan Kelabu (99.01.01.2002) 10 %. Bentuknya dipakai; lihat di peta apakah benar.',
    ]);
  });

  it('but an islet of 30 m stays, as thinning follows its size', async () => {
    const islet = Array.from({ length: 25 }, (_, at) => {
      const angle = ((at % 24) * Math.PI) / 12;
      return [111.95 + 0.000135 * Math.cos(angle), -4.05 + 0.000135 * Math.sin(angle)];
    });
    const { problems } = await run(save(collection(withFirst(polygon(islet)))));
    expect(problems).toEqual([]);
    const { features } = JSON.parse(readFileSync(written(), 'utf8')) as { features: Feature[] };
    expect(polygonsOf(features[0]!)[0]![0]!.length).toBeGreaterThan(6);
  });
});

describe('the area by the even-odd rule', () => {
  const square: Position[] = [
    [112, -4],
    [112.1, -4],
    [112.1, -3.9],
    [112, -3.9],
    [112, -4],
  ];
  const inner = square.map(([x, y]): Position => [112 + (x - 112) / 2, -4 + (y + 4) / 2]);

  it.each<[string, Boundary['polygons'], number]>([
    ['of a square', [[square]], 1],
    ['with a hole', [[square, inner]], 0.75],
    ['whose hole stands first', [[inner, square]], 0.75],
    ['of two', [[square], [inner]], 1.25],
  ])('%s', (_, polygons, share) => {
    expect(evenOddArea(polygons) / areaOf([[square]])).toBeCloseTo(share, 2);
  });

  it('of a figure of eight is that of both its wings, where the signed area is nothing', () => {
    const eight = bowTie(0.5);
    expect(evenOddArea([[eight]]) / areaOf([[JINGGA as unknown as Position[]]])).toBeCloseTo(0.5, 2);
    expect(areaOf([[eight]])).toBeLessThan(1);
  });

  it('and no area is negative', () => {
    expect(areaOf([[inner, square]])).toBe(0);
  });
});
