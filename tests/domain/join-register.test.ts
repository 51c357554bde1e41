import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { countCoverage } from '#domain/coverage.ts';
import { joinRegister } from '#domain/join-register.ts';
import { createRegister } from '#domain/register.ts';
import type { Release } from '#domain/release.ts';
import { kampung, release } from '../kampung.ts';

const register = createRegister(
  'invented 1',
  [
    ['99', 'Antah'],
    ['9901', 'Kabupaten Berantah'],
    ['990101', 'Hulu'],
    ['9901012001', 'Awan'],
    ['9901012002', 'Embun'],
    ['990102', 'Hilir'],
    ['9901022001', 'Kabut'],
  ].map(([code, name]) => ({ code: areaCode(code!), name: name! })),
);
const region = areaCode('99');

const statusesOf = (releases: Release[]) =>
  Object.fromEntries(joinRegister(register, region, releases).map(({ code, status }) => [code, status]));

describe('the status of a village', () => {
  it('is unknown, not "belum", while no release speaks of it', () => {
    expect(statusesOf([])).toEqual({
      '9901012001': 'tanpa_data',
      '9901012002': 'tanpa_data',
      '9901022001': 'tanpa_data',
    });
  });

  it('is "belum" when a complete release does not name it, unknown when a partial one does not', () => {
    const rows = [kampung('9901012001')];
    expect(statusesOf([release('2023-08-28', 'complete', ...rows)])).toMatchObject({ '9901022001': 'belum' });
    expect(statusesOf([release('2023-08-28', 'partial', ...rows)])).toMatchObject({
      '9901022001': 'tanpa_data',
    });
  });

  it('is what the newest release that speaks of it says, whatever order the releases come in', () => {
    const newer = release('2024-01-31', 'partial', kampung('9901012002', { status: 'belum' }));
    const older = release('2023-08-28', 'complete', kampung('9901012001'), kampung('9901012002'));
    const [first, second] = joinRegister(register, region, [newer, older]);
    expect(first).toMatchObject({ status: 'sudah', release: '2023-08-28' });
    expect(second).toMatchObject({ status: 'belum', release: '2024-01-31', kampung: [] });
    expect(second!.history.map(({ release: date, status }) => [date, status])).toEqual([
      ['2023-08-28', 'sudah'],
      ['2024-01-31', 'belum'],
    ]);
  });

  it('stays unknown when a complete release has a row that may mean it', () => {
    const complete = release('2023-08-28', 'complete', kampung('9901012001'));
    const unsettled = { ...complete, unsettled: new Set([areaCode('9901022001')]) };
    expect(statusesOf([unsettled])).toMatchObject({ '9901012002': 'belum', '9901022001': 'tanpa_data' });
  });

  it('loses an older "belum", but no older "sudah", to a row that may mean it', () => {
    const older = release('2022-12-26', 'complete', kampung('9901012001'));
    const doubtful = {
      ...release('2023-08-28', 'partial'),
      unsettled: new Set([areaCode('9901012001'), areaCode('9901022001')]),
    };
    const [reached, , doubted] = joinRegister(register, region, [older, doubtful]);
    expect(doubted).toMatchObject({ status: 'tanpa_data', release: null, doubt: '2023-08-28' });
    expect(reached).toMatchObject({ status: 'sudah', release: '2022-12-26' });
  });

  it('keeps its class while newer releases are silent about it, and not after a "belum"', () => {
    const first = release('2023-08-28', 'partial', kampung('9901012001', { classification: 'mandiri' }));
    const silent = release('2025-12-31', 'partial', kampung('9901012001'));
    const [village] = joinRegister(register, region, [first, silent]);
    expect(village).toMatchObject({
      release: '2025-12-31',
      classification: 'mandiri',
      classifiedOn: '2023-08-28',
    });
    expect(village!.history.at(-1)!.classification).toBeNull();
    const gone = release('2024-06-30', 'partial', kampung('9901012001', { status: 'belum' }));
    expect(joinRegister(register, region, [first, gone, silent])[0]!.classification).toBeNull();
  });

  it('keeps the source of a row that says "belum"', () => {
    const row = kampung('9901012001', { status: 'belum', source: 'Laporan rekaan' });
    const [village, silent] = joinRegister(register, region, [release('2024-01-31', 'complete', row)]);
    expect(village!.statement?.source).toBe('Laporan rekaan');
    expect(silent).toMatchObject({ status: 'belum', statement: null });
  });

  it('counts a village with several Kampung KB once, under the most advanced class', () => {
    const rows = [
      kampung('9901012001', { name: 'A', classification: 'dasar' }),
      kampung('9901012001', { name: 'B', classification: 'mandiri' }),
    ];
    const statuses = joinRegister(register, region, [release('2024-01-31', 'complete', ...rows)]);
    expect(statuses[0]!.kampung).toHaveLength(2);
    const coverage = countCoverage(region, statuses, null).get(region)!;
    expect(coverage).toMatchObject({ total: 3, sudah: 1, belum: 2, tanpa_data: 0, percent: 33.33 });
    expect(coverage.classes).toMatchObject({ mandiri: 1, dasar: 0, tanpa_klasifikasi: 0 });
  });
});

describe('the coverage of an area', () => {
  const statuses = joinRegister(register, region, [release('2024-01-31', 'partial', kampung('9901012001'))]);
  const coverage = countCoverage(region, statuses, null);

  it('has no percentage while nothing is known of any of its villages', () => {
    expect(coverage.get(areaCode('990102'))).toMatchObject({ tanpa_data: 1, percent: null, releases: [] });
  });

  it('adds up at every level', () => {
    for (const { sudah, belum, tanpa_data, total } of coverage.values()) {
      expect(sudah + belum + tanpa_data).toBe(total);
    }
    expect(coverage.get(areaCode('9901'))!.total).toBe(3);
  });

  it('stops at the region of the site', () => {
    expect([...coverage.keys()].sort()).toEqual(['99', '9901', '990101', '990102']);
  });
});
