import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { compareShares } from '#domain/compare-shares.ts';
import { coverage } from '../coverage.ts';

type Counts = readonly [sudah: number, belum: number, tanpaData: number];
const numbers = (counts: Counts) => coverage(areaCode('9901'), counts);
const compare = (first: Counts, second: Counts, nesting?: Parameters<typeof compareShares>[2]) =>
  compareShares(numbers(first), numbers(second), nesting);

describe('two shares of which all is known', () => {
  it('differ by as much as their printed percentages do', () => {
    // 33,33 and 16,67 lie 16,66 apart for everybody who reads them, though a sixth is 16,67.
    expect(compare([1, 2, 0], [1, 5, 0])).toEqual({
      verdict: 'higher',
      isRange: false,
      least: 16.66,
      most: 16.66,
    });
    expect(compare([1, 5, 0], [1, 2, 0]).least).toBe(-16.66);
  });

  it('are equal where they are, however many villages stand behind them', () => {
    expect(compare([1, 2, 0], [49, 98, 0])).toMatchObject({ verdict: 'equal', least: 0 });
  });

  it('are not equal where only their printed percentages are', () => {
    expect(compare([33334, 66666, 0], [33333, 66667, 0])).toMatchObject({ verdict: 'higher', least: 0 });
  });
});

describe('villages without data leave open', () => {
  it('how large the difference is', () => {
    expect(compare([9, 1, 0], [2, 6, 2])).toEqual({
      verdict: 'higher',
      isRange: true,
      least: 50,
      most: 70,
    });
  });

  it('which is larger', () => {
    expect(compare([5, 5, 0], [4, 2, 4]).verdict).toBe('open');
  });

  it('whether both are the same in the end', () => {
    expect(compare([4, 0, 0], [1, 0, 3]).verdict).toBe('notLower');
    expect(compare([1, 0, 3], [4, 0, 0]).verdict).toBe('notHigher');
  });

  it('everything, where nothing is known of one', () => {
    expect(compare([4, 0, 0], [0, 0, 3]).verdict).toBe('unknown');
    expect(compare([0, 0, 3], [4, 0, 0]).verdict).toBe('unknown');
    expect(compare([0, 0, 0], [4, 0, 0]).verdict).toBe('unknown');
  });

  it('a small difference, which is never told as none', () => {
    expect(compare([99_999, 0, 1], [99_998, 2, 0])).toMatchObject({ verdict: 'higher', least: 0.01 });
  });
});

describe('an area and a part of it', () => {
  it('share the villages without data: what the part gains the whole gains, too', () => {
    // The part has 5 of 10 and all the unknown villages: the whole is 7 of 20 to 12 of 20.
    expect(compare([5, 0, 5], [7, 8, 5])).toMatchObject({ verdict: 'open' });
    expect(compare([5, 0, 5], [7, 8, 5], 'first-in-second')).toEqual({
      verdict: 'higher',
      isRange: true,
      least: 15,
      most: 40,
    });
  });

  it('compare the same from either side', () => {
    expect(compare([7, 8, 5], [5, 0, 5], 'second-in-first')).toEqual({
      verdict: 'lower',
      isRange: true,
      least: -40,
      most: -15,
    });
  });
});
