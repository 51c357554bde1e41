import { describe, expect, it } from 'vitest';
import { type AreaCode, COUNTRY_CODE } from '#domain/area-code.ts';
import { readRegister } from '#lib/read-register.ts';
import { type Cell, cellCentre, cellKey, neighbourCells } from '#maps/hex-grid.ts';
import { layoutParts } from '#maps/part-layout.ts';
import { checkTiling } from './check-tiling.ts';
import { islandPositions, islands } from './made-up-islands.ts';
import { bestFit, touchingPairs } from './measures/measure-layout.ts';
import { countryPositions, hasSharedData } from './real-data.ts';

const NO_FAULTS = { villagesWithoutTile: [], tilesTakenTwice: [], brokenDistricts: [], brokenRegencies: [] };

/** What is wrong with the tiles of regencies, as `checkTiling` says it of villages: each is a kecamatan, provinces are regencies. */
function faultsOf(cells: ReadonlyMap<AreaCode, Cell>, regencies: readonly AreaCode[]) {
  const asDistricts = new Map(
    [...cells].map(([code, cell]) => [`${code.slice(0, 2)}00${code}` as AreaCode, cell]),
  );
  return checkTiling(
    asDistricts,
    regencies.map((code) => `${code.slice(0, 2)}00${code}` as AreaCode),
  );
}

/** Free cells that are shut in by tiles on all six sides. */
function shutIn(cells: ReadonlyMap<AreaCode, Cell>): Cell[] {
  const taken = new Set([...cells.values()].map(cellKey));
  const beside = [...cells.values()].flatMap(neighbourCells).filter((cell) => !taken.has(cellKey(cell)));
  return beside.filter((cell) => neighbourCells(cell).every((near) => taken.has(cellKey(near))));
}

describe('a layout of one tile for each regency of a country', () => {
  const input = { register: islands, region: COUNTRY_CODE, positions: islandPositions };
  const regencies = islands.areasIn(COUNTRY_CODE, 'regency').map(({ code }) => code);
  const cells = layoutParts(input);

  it('gives each one cell of its own, and no hole looks like one without data', () => {
    expect([...cells.keys()].sort()).toEqual(regencies);
    expect(faultsOf(cells, regencies)).toEqual(NO_FAULTS);
    expect(shutIn(cells)).toEqual([]);
  });

  it('keeps sea between groups of islands', () => {
    expect([...touchingPairs(cells, 1)]).toEqual([]);
  });

  it('is the same each time, and does not depend on the order of positions', () => {
    const reversed = new Map([...islandPositions].reverse());
    expect([...layoutParts({ ...input, positions: reversed })]).toEqual([...cells]);
  });

  it('places all of them also where no position is known', () => {
    const unplaced = layoutParts({ ...input, positions: new Map() });
    expect(faultsOf(unplaced, regencies)).toEqual(NO_FAULTS);
  });

  it('leaves out those without villages', () => {
    const without = {
      ...islands,
      children: (code: AreaCode) => (code === '410101' ? [] : islands.children(code)),
    };
    expect([...layoutParts({ ...input, register: without }).keys()]).not.toContain('4101');
  });

  it('gives each kecamatan of a province one, where a province is that large', () => {
    const province = layoutParts({ ...input, region: '41' as AreaCode });
    expect([...province.keys()].sort()).toEqual(
      islands.areasIn('41' as AreaCode, 'district').map(({ code }) => code),
    );
  });
});

/** Provinces with a common border on land, each with those of a higher code (written down from a map of the country). */
const BORDERS: Readonly<Record<string, string>> = {
  11: '12',
  12: '13 14',
  13: '14 15 17',
  14: '15',
  15: '16 17',
  16: '17 18',
  17: '18',
  31: '32 36',
  32: '33 36',
  33: '34 35',
  61: '62 64',
  62: '63 64',
  63: '64',
  64: '65',
  71: '75',
  72: '73 74 75 76',
  73: '74 76',
  91: '94 95',
  92: '94 96',
  93: '94 95',
  94: '95',
};

describe.skipIf(!hasSharedData)('with ../shared: the layout of the regencies of Indonesia', async () => {
  const register = await readRegister();
  const positions = countryPositions();
  const regencies = register.areasIn(COUNTRY_CODE, 'regency').map(({ code }) => code);
  const cells = layoutParts({ register, region: COUNTRY_CODE, positions });

  it('has all 514 once, 38 whole provinces, sea between the islands and no hole', () => {
    expect(regencies).toHaveLength(514);
    expect(faultsOf(cells, regencies)).toEqual(NO_FAULTS);
    expect([...touchingPairs(cells, 1)]).toEqual([]);
    expect(shutIn(cells)).toEqual([]);
  });

  it('keeps most borders of provinces, adds few, and stays near the true places', () => {
    const borders = new Set(
      Object.entries(BORDERS).flatMap(([one, others]) => others.split(' ').map((two) => `${one},${two}`)),
    );
    const touching = touchingPairs(cells, 2);
    const kept = [...borders].filter((pair) => touching.has(pair)).length;
    const added = [...touching].filter((pair) => !borders.has(pair));
    const matches = [...cells].map(([code, cell]) => {
      const own = register
        .children(code)
        .flatMap((district) => positions.get(district.code) ?? []) as number[];
      const mean = (axis: 0 | 1) =>
        own.filter((_, at) => at % 2 === axis).reduce((sum, one) => sum + one, 0) / (own.length / 2);
      return { from: [mean(0), -mean(1)] as const, to: cellCentre(cell), weight: 1 };
    });
    const distance = bestFit(matches);
    console.log(
      `borders of provinces kept: ${kept} of ${borders.size}; added: ${added.join(' ')}; mean distance: ${distance.toFixed(2)} tiles`,
    );
    expect(kept / borders.size).toBeGreaterThanOrEqual(0.9);
    expect(added.length).toBeLessThanOrEqual(8);
    expect(distance).toBeLessThanOrEqual(4);
  });

  it('shows the islands where readers look for them', () => {
    const middleOf = (islandsCode: string) => {
      const own = [...cells]
        .filter(([code]) => code.startsWith(islandsCode))
        .map(([, cell]) => cellCentre(cell));
      const mean = (axis: 0 | 1) => own.reduce((sum, at) => sum + at[axis], 0) / own.length;
      return { x: mean(0), y: mean(1) };
    };
    const [sumatra, borneo, celebes, moluccas, papua] = [...'16789'].map(middleOf);
    const eastward = [sumatra, borneo, celebes, moluccas, papua].map((island) => island!.x);
    expect(eastward).toEqual(eastward.toSorted((a, b) => a - b));
    for (const island of [sumatra, borneo, celebes, moluccas]) {
      expect(island!.y).toBeLessThan(middleOf('3').y);
    }
  });
});
