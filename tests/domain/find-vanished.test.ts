import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { findVanished } from '#domain/find-vanished.ts';
import type { Release, ReportedStatus } from '#domain/release.ts';
import { kampung, release } from '../kampung.ts';
import { tinyRegister } from '../tiny-country.ts';

const row = (code: string, status: ReportedStatus) => kampung(code, { status });
const find = (...releases: Release[]) => findVanished(releases, tinyRegister());
const first = release('2020-01-31', 'partial', row('9901012001', 'sudah'), row('9901012002', 'sudah'));

describe('findVanished', () => {
  it('names villages that a complete release turns to belum by silence', () => {
    const second = release('2021-01-31', 'complete', row('9901012002', 'sudah'));
    expect(find(first, second)).toEqual([
      { release: '2021-01-31', count: 1, names: 'Awan Jingga (99.01.01.2001)' },
    ]);
  });

  it('says nothing of a partial release, whose silence means nothing', () => {
    expect(find(first, release('2021-01-31', 'partial', row('9901012002', 'sudah')))).toEqual([]);
  });

  it('says nothing of a village that the release names as belum', () => {
    const second = release('2021-01-31', 'complete', row('9901012001', 'belum'), row('9901012002', 'sudah'));
    expect(find(first, second)).toEqual([]);
  });

  it('says nothing of a village that a row of the release may mean', () => {
    const second = release('2021-01-31', 'complete', row('9901012002', 'sudah'));
    expect(find(first, { ...second, unsettled: new Set([areaCode('9901012001')]) })).toEqual([]);
  });

  it('says it once, not again in the release after', () => {
    const second = release('2021-01-31', 'complete', row('9901012002', 'sudah'));
    const third = release('2022-01-31', 'complete', row('9901012002', 'sudah'));
    expect(find(first, second, third)).toHaveLength(1);
  });
});
