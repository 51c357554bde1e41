import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { areaTimeline, timelineSteps } from '#domain/area-timeline.ts';
import { joinRegister } from '#domain/join-register.ts';
import { findLatestChanges } from '#domain/latest-changes.ts';
import type { Release } from '#domain/release.ts';
import type { ReleaseRecord, VillageRecord } from '#domain/site-data.ts';
import { kampung, release } from '../kampung.ts';
import { tinyRegister } from '../tiny-country.ts';

const register = tinyRegister();
const REGION = areaCode('99');
const [A, B, C, D, E] = ['9901012001', '9901012002', '9901012003', '9901022001', '9971011001'] as const;

function latest(releases: readonly Release[], limit = 100) {
  const villages = joinRegister(register, REGION, releases).map((status): VillageRecord => ({
    ...register.get(status.code)!,
    ...status,
  }));
  const dates = releases.map(({ date }) => ({ release: date }) as ReleaseRecord).reverse();
  return findLatestChanges({ releases: dates, villages }, limit);
}

const stepsOf = (releases: readonly Release[]) =>
  latest(releases)!.steps.map(({ village, kind, from, to }) => [village.code, kind, from, to]);

const OLD = release('2022-12-31', 'partial', kampung(A, { classification: 'dasar' }), kampung(B), kampung(D));

describe('what the newest release changed', () => {
  it('is nothing that can be told while there is only one release, or none', () => {
    expect([latest([]), latest([OLD])]).toEqual([null, null]);
  });

  it('names each village with what happened to it, those that became sudah first', () => {
    const now = release(
      '2023-12-31',
      'partial',
      kampung(A, { classification: 'mandiri' }),
      kampung(B, { classification: 'dasar' }),
      kampung(C, { status: 'belum' }),
      kampung(D, { status: 'belum' }),
      kampung(E, { classification: 'dasar' }),
    );
    expect(stepsOf([OLD, now])).toEqual([
      [E, 'added', null, 'dasar'],
      [D, 'gone', null, null],
      [A, 'reclassified', 'dasar', 'mandiri'],
      [B, 'foundClass', null, 'dasar'],
    ]);
  });

  it('keeps to the limit and still says how many there are', () => {
    const now = release('2023-12-31', 'partial', kampung(C), kampung(E));
    const { total, steps, release: date, since } = latest([OLD, now], 1)!;
    expect([total, steps.length, date, since]).toEqual([2, 1, '2023-12-31', '2022-12-31']);
  });

  it('leaves out what an earlier release changed', () => {
    const now = release('2023-12-31', 'partial', kampung(C));
    expect(stepsOf([OLD, now, release('2024-12-31', 'partial', kampung(B))])).toEqual([]);
  });

  it('knows a class through a silent release, and forgets it with the status', () => {
    const silent = release('2023-06-30', 'partial', kampung(A));
    const same = release('2023-12-31', 'partial', kampung(A, { classification: 'dasar' }));
    expect(stepsOf([OLD, silent, same])).toEqual([]);
    const gone = release('2023-06-30', 'partial', kampung(A, { status: 'belum' }));
    expect(stepsOf([OLD, gone, same])).toEqual([[A, 'added', null, 'dasar']]);
    expect(stepsOf([OLD, gone, { ...silent, date: '2023-12-31' }])).toEqual([[A, 'added', null, null]]);
  });

  it('has as many of each kind as the timeline of the region', () => {
    const middle: Release = {
      ...release('2023-06-30', 'complete', kampung(A), kampung(B)),
      unsettled: new Set([areaCode(C)]),
    };
    const now = release(
      '2023-12-31',
      'complete',
      kampung(A, { classification: 'mandiri' }),
      kampung(C),
      kampung(E, { classification: 'dasar' }),
    );
    const releases = [OLD, middle, now];
    const change = areaTimeline(REGION, timelineSteps(register, REGION, releases)).at(-1)!.change!;
    const count = (wanted: string) => stepsOf(releases).filter(([, kind]) => kind === wanted).length;
    expect(count('added')).toBe(change.becameSudah + change.foundSudah);
    expect(count('gone')).toBe(change.gone);
    expect(count('reclassified')).toBe(change.reclassified);
    expect(count('foundClass')).toBe(change.foundClass);
    expect(change).toMatchObject({ becameSudah: 1, foundSudah: 1, gone: 1, reclassified: 1 });
  });
});
