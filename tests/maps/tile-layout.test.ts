import { describe, expect, it } from 'vitest';
import { areaCode, COUNTRY_CODE } from '#domain/area-code.ts';
import type { Position } from '#domain/content.ts';
import { readRegister } from '#lib/read-register.ts';
import { layoutTiles } from '#maps/tile-layout.ts';
import { tinyRegister } from '../tiny-country.ts';
import { checkTiling } from './check-tiling.ts';
import { bantenPositions, countryPositions, hasSharedData } from './real-data.ts';

const register = await readRegister();
const banten = areaCode('36');
const positions = bantenPositions();
const soundness = {
  villagesWithoutTile: [],
  tilesTakenTwice: [],
  brokenDistricts: [],
  brokenRegencies: [],
};

function faultsOf(region: string, places: ReadonlyMap<ReturnType<typeof areaCode>, Position>) {
  const { cells } = layoutTiles({ register, region: areaCode(region), positions: places });
  return checkTiling(
    cells,
    register.villagesIn(areaCode(region)).map(({ code }) => code),
  );
}

describe('the layout of Banten', () => {
  const start = performance.now();
  const { cells, unplaced } = layoutTiles({ register, region: banten, positions });
  const seconds = (performance.now() - start) / 1000;
  const centre = (code: string) => {
    const own = [...cells].filter(([village]) => village.startsWith(code)).map(([, cell]) => cell);
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return { x: mean(own.map(({ q, r }) => q + r / 2)), y: mean(own.map(({ r }) => r)) };
  };

  it('has one tile for each of its 1,552 villages, kecamatan and regencies in one piece', () => {
    expect(cells.size).toBe(1552);
    expect(unplaced).toEqual([]);
    expect(
      checkTiling(
        cells,
        register.villagesIn(banten).map(({ code }) => code),
      ),
    ).toEqual(soundness);
  });

  it('lists the villages in the order of their codes', () => {
    expect([...cells.keys()]).toEqual(register.villagesIn(banten).map(({ code }) => code));
  });

  it('has no gaps inside: every free cell can be reached from outside', () => {
    expect(countHoles([...cells.values()])).toBe(0);
  });

  it('keeps the places that people know', () => {
    const middle = centre('36');
    const ujungKulon = centre('360101');
    expect(ujungKulon.x).toBeLessThan(middle.x - 15);
    expect(ujungKulon.y).toBeGreaterThan(middle.y + 8);
    expect(centre('3671').x).toBeGreaterThan(middle.x + 12);
    expect(centre('3674').y).toBeGreaterThan(centre('3671').y);
    expect(centre('3672').x).toBeLessThan(centre('3673').x);
    expect(centre('3672').y).toBeLessThan(middle.y - 8);
  });

  it('takes at most 3 seconds', () => {
    expect(seconds).toBeLessThan(3);
  });

  it('is the same from build to build, whatever the order of the positions', () => {
    const turned = new Map([...positions].reverse());
    const again = layoutTiles({ register, region: banten, positions: turned });
    expect([...again.cells]).toEqual([...cells]);
  });
});

describe('villages of a kecamatan', () => {
  it('follow each other from the top row to the last, each from left to right', () => {
    const { cells } = layoutTiles({ register, region: banten, positions });
    const own = [...cells].filter(([code]) => code.startsWith('360101')).map(([, cell]) => cell);
    expect(own).toEqual([...own].sort((a, b) => a.r - b.r || a.q - b.q));
  });
});

describe('a layout with positions missing', () => {
  it('puts a kecamatan without a position beside its regency, and names it', () => {
    const places = new Map(positions);
    places.delete(areaCode('360105'));
    places.delete(areaCode('367401'));
    const { cells, unplaced } = layoutTiles({ register, region: banten, positions: places });
    expect(unplaced).toEqual(['360105', '367401']);
    expect(
      checkTiling(
        cells,
        register.villagesIn(banten).map(({ code }) => code),
      ),
    ).toEqual(soundness);
  });

  it('is sound without any position, and with a whole regency missing', () => {
    expect(faultsOf('36', new Map())).toEqual(soundness);
    const most = new Map([...positions].filter(([code]) => !code.startsWith('3603')));
    expect(faultsOf('36', most)).toEqual(soundness);
  });

  it('is sound with positions that are plainly wrong', () => {
    const heap = new Map([...positions].map(([code]) => [code, [106, -6.4] as const]));
    expect(faultsOf('36', heap)).toEqual(soundness);
    const swapped = new Map(
      [...positions].map(([code, [lon, lat]], index) => [
        code,
        index === 7 ? ([lat, lon] as const) : ([lon, lat] as const),
      ]),
    );
    expect(faultsOf('36', swapped)).toEqual(soundness);
    const row = new Map(
      [...positions.keys()].map((code, index) => [code, [106 + index / 100, -6.4] as const]),
    );
    expect(faultsOf('36', row)).toEqual(soundness);
  });
});

describe('a layout of other regions', () => {
  it('can be one regency, one kecamatan or an invented country', () => {
    expect(faultsOf('3603', positions)).toEqual(soundness);
    expect(faultsOf('360101', positions)).toEqual(soundness);
    const tiny = tinyRegister();
    const { cells } = layoutTiles({ register: tiny, region: COUNTRY_CODE, positions: new Map() });
    expect(
      checkTiling(
        cells,
        tiny.villagesIn(COUNTRY_CODE).map(({ code }) => code),
      ),
    ).toEqual(soundness);
  });

  describe.skipIf(!hasSharedData)('with ../shared: positions of the whole country', () => {
    it.each(['31', '34', '76', '94', '21', '53', '71', '81', '95', '51', '33'])(
      'province %s is sound',
      (province) => {
        expect(faultsOf(province, countryPositions())).toEqual(soundness);
      },
    );
  });
});

function countHoles(cells: { q: number; r: number }[]): number {
  const taken = new Set(cells.map(({ q, r }) => `${q}/${r}`));
  const span = (values: number[]) => [Math.min(...values) - 1, Math.max(...values) + 1] as const;
  const [[left, right], [top, bottom]] = [span(cells.map(({ q }) => q)), span(cells.map(({ r }) => r))];
  const outside = new Set([`${left}/${top}`]);
  for (const key of outside) {
    const [q, r] = key.split('/').map(Number) as [number, number];
    for (const [x, y] of [
      [q + 1, r],
      [q - 1, r],
      [q, r + 1],
      [q, r - 1],
      [q + 1, r - 1],
      [q - 1, r + 1],
    ] as const) {
      if (x >= left && x <= right && y >= top && y <= bottom && !taken.has(`${x}/${y}`))
        outside.add(`${x}/${y}`);
    }
  }
  const all = (right - left + 1) * (bottom - top + 1);
  return all - outside.size - taken.size;
}
