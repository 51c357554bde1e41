import { describe, expect, it } from 'vitest';
import { type AreaCode, areaCode } from '#domain/area-code.ts';
import type { Position } from '#domain/content.ts';
import { createRegister, type Register } from '#domain/register.ts';
import { readRegister } from '#lib/read-register.ts';
import { type Cell, cellCentre } from '#maps/hex-grid.ts';
import { layoutTiles } from '#maps/tile-layout.ts';
import { checkTiling } from './check-tiling.ts';
import { bantenPositions } from './real-data.ts';

const region = areaCode('36');
const register = await readRegister();
const positions = bantenPositions();
const before = layoutTiles({ register, region, positions }).cells;
const sound = { villagesWithoutTile: [], tilesTakenTwice: [], brokenDistricts: [], brokenRegencies: [] };

interface Row {
  readonly code: AreaCode;
  readonly name: string;
}

const rows: readonly Row[] = (['province', 'regency', 'district', 'village'] as const).flatMap((level) =>
  register.areasIn(region, level).map(({ code, name }) => ({ code, name })),
);

/** The register of Banten with some areas taken out, others put in. */
function changed(without: Iterable<string>, added: readonly string[] = []): Register {
  const gone = new Set(without);
  return createRegister('changed', [
    ...rows.filter(({ code }) => !gone.has(code)),
    ...added.map((code) => ({ code: areaCode(code), name: 'Baru' })),
  ]);
}

/** The layout after a change; `codes` leads from old codes of villages to new ones. */
function layAgain(
  next: Register,
  {
    codes = {},
    places = positions,
    kept = before,
  }: {
    codes?: Readonly<Record<string, string>>;
    places?: ReadonlyMap<AreaCode, Position>;
    kept?: ReadonlyMap<AreaCode, Cell>;
  } = {},
) {
  const known = new Map([...kept].map(([code, cell]) => [areaCode(codes[code] ?? code), cell]));
  const { cells } = layoutTiles({ register: next, region, positions: places, kept: known });
  expect(
    checkTiling(
      cells,
      next.villagesIn(region).map(({ code }) => code),
    ),
  ).toEqual(sound);
  const survivors = [...cells].filter(([code]) => known.has(code));
  const moves = survivors
    .map(([code, cell]) => distance(cell, known.get(code)!))
    .filter((length) => length > 0);
  const stayed = (survivors.length - moves.length) / survivors.length;
  console.log(
    `${expect.getState().currentTestName?.split(' > ').at(-1)}: ${moves.length} of ${survivors.length} moved, farthest ${Math.max(0, ...moves).toFixed(1)} tiles, ${(100 * stayed).toFixed(1)} % stayed`,
  );
  return { cells, stayed, moved: moves.length, farthest: Math.max(0, ...moves) };
}

function distance(one: Cell, two: Cell): number {
  const [x, y] = [cellCentre(one)[0] - cellCentre(two)[0], cellCentre(one)[1] - cellCentre(two)[1]];
  return Math.hypot(x, y);
}

/** Every so many villages, from the third on. */
function every(step: number): AreaCode[] {
  return register.villagesIn(region).flatMap(({ code }, index) => (index % step === 2 ? [code] : []));
}

describe('a village keeps its place', () => {
  it('all of them, when nothing changed', () => {
    expect(layAgain(register).moved).toBe(0);
  });

  it('all of them, when a position is corrected or lost', () => {
    const places = new Map(positions);
    places.set(areaCode('360105'), [106.6, -6.2]);
    places.delete(areaCode('367401'));
    expect(layAgain(register, { places }).moved).toBe(0);
  });

  it('all others, when one is removed, wherever it lies', () => {
    for (const code of every(100)) expect(layAgain(changed([code])).moved, code).toBeLessThanOrEqual(1);
  });

  it('when one is added, wherever its kecamatan lies', () => {
    for (const { code } of register.areasIn(region, 'district').filter((_, index) => index % 12 === 0))
      expect(layAgain(changed([], [`${code}9001`])).moved, code).toBeLessThanOrEqual(8);
  });

  it('when three are added to an inner kecamatan', () => {
    const next = changed([], ['3604139001', '3604139002', '3604139003']);
    expect(layAgain(next).stayed).toBeGreaterThan(0.98);
  });

  it('when one moves to another kecamatan, as Cikaratuan did', () => {
    const old = changed(['3602282009'], ['3602162018']);
    const kept = layoutTiles({ register: old, region, positions }).cells;
    const { moved } = layAgain(register, { codes: { '3602162018': '3602282009' }, kept });
    expect(moved).toBeLessThanOrEqual(4);
  });

  it('when a kecamatan is split in two', () => {
    const codes = Object.fromEntries(
      register
        .children(areaCode('360209'))
        .slice(5)
        .map(({ code }) => [code, `360299${code.slice(6)}`]),
    );
    const next = changed(Object.keys(codes), ['360299', ...Object.values(codes)]);
    expect(layAgain(next, { codes }).stayed).toBeGreaterThan(0.98);
    // Without a list of the new codes the villages are new, and those of others stay.
    expect(layAgain(next).stayed).toBeGreaterThan(0.97);
  });

  it('when a kecamatan is dissolved into its neighbour', () => {
    const codes = Object.fromEntries(
      register.children(areaCode('360209')).map(({ code }) => [code, `3602109${code.slice(7)}`]),
    );
    const next = changed(['360209', ...Object.keys(codes)], Object.values(codes));
    expect(layAgain(next, { codes }).stayed).toBeGreaterThan(0.97);
  });

  it('when a kecamatan moves to another regency', () => {
    const codes = Object.fromEntries(
      register.children(areaCode('360323')).map(({ code }) => [code, `367499${code.slice(6)}`]),
    );
    const next = changed(['360323', ...Object.keys(codes)], ['367499', ...Object.values(codes)]);
    expect(layAgain(next, { codes }).stayed).toBeGreaterThan(0.9);
  });

  it('when one in twenty is dropped', () => {
    const gone = every(20);
    const { stayed, moved } = layAgain(changed(gone));
    expect(gone.length).toBeGreaterThan(75);
    expect(stayed).toBeGreaterThan(0.97);
    expect(moved).toBeLessThan(46);
  });

  it('the same way twice, and from the result once more', () => {
    const next = changed(every(90), ['3604139001', '3601019001', '3671019001']);
    const first = layAgain(next);
    expect([...layAgain(next).cells]).toEqual([...first.cells]);
    expect(layAgain(next, { kept: first.cells }).moved).toBe(0);
  });
});
