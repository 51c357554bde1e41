import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { differenceOf } from '#domain/area-growth.ts';
import type { AreaState } from '#domain/area-timeline.ts';
import { areasAmongLike } from '#domain/areas-alike.ts';
import { noClasses } from '#domain/coverage.ts';
import { findOddDates } from '#domain/odd-dates.ts';
import { coverage } from '../coverage.ts';

const areas = (...codes: string[]) => codes.map((code) => ({ code: areaCode(code) }));
const comparedIn = (...codes: string[]) =>
  areasAmongLike(areas(...codes)).map(
    ({ area, parent, alike }) => `${area.code} in ${parent.code} of ${alike.length}`,
  );

describe('an area is compared', () => {
  it('with the other parts of the area above', () => {
    expect(comparedIn('99', '9901', '9971', '990101', '990102', '990103')).toEqual([
      '9901 in 99 of 2',
      '9971 in 99 of 2',
      '990101 in 9901 of 3',
      '990102 in 9901 of 3',
      '990103 in 9901 of 3',
    ]);
  });

  it('not where it is the region or an only part', () => {
    expect(comparedIn('9901', '990101')).toEqual([]);
    expect(comparedIn('ID', '98', '99')).toEqual(['98 in ID of 2', '99 in ID of 2']);
  });
});

describe('dates that are not those of most', () => {
  const known = (name: string, ...dates: string[]) => {
    const releases = dates.map((release) => ({ release, villages: 1, doubtful: 0 }));
    return { name, coverage: coverage(areaCode('9901'), [1, 0, 0], { releases }) };
  };
  it('are found, and areas without data have none', () => {
    const { usual, odd } = findOddDates([
      known('a', '2023-06-30'),
      known('b', '2023-06-30', '2024-03-31'),
      known('c', '2023-06-30', '2024-03-31'),
      known('d'),
    ]);
    expect(usual?.name).toBe('b');
    expect([...odd].map(({ name }) => name)).toEqual(['a']);
  });

  it('there are none where nothing is known', () => {
    expect(findOddDates([known('a'), known('b')])).toEqual({ usual: undefined, odd: new Set() });
  });
});

describe('growth since the release before', () => {
  const state = (sudah: number, percent: number | null): AreaState => ({
    ...coverage(areaCode('9901'), [sudah, 0, 0]),
    percent,
    classes: noClasses(),
    release: '2024-03-31',
    change: null,
  });
  it('is the difference of what is sudah, less too', () => {
    expect(differenceOf({ timeline: [state(9, 90), state(2, 20), state(5, 50)] })).toBe(3);
    expect(differenceOf({ timeline: [state(5, 50), state(4, 40)] })).toBe(-1);
  });

  it('is not known where nothing was known before', () => {
    expect(differenceOf({ timeline: [state(0, null), state(5, 50)] })).toBeNull();
    expect(differenceOf({ timeline: [state(5, 50)] })).toBeNull();
    expect(differenceOf({ timeline: [] })).toBeNull();
  });
});
