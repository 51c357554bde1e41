import { describe, expect, it } from 'vitest';
import { percentOf } from '#domain/coverage.ts';
import {
  formatCount,
  formatDate,
  formatDifference,
  formatFigure,
  formatPercent,
  roundHalfUp,
} from '#domain/format.ts';

describe('the one rounding rule', () => {
  it('rounds half up on the decimal digits', () => {
    expect(roundHalfUp(1.005, 2)).toBe(1.01);
    expect(roundHalfUp(3.125, 2)).toBe(3.13);
    expect(roundHalfUp(-1.005, 2)).toBe(-1.01);
    expect(roundHalfUp(2.5, 0)).toBe(3);
  });

  it('makes 979 of 1,552 63.08 percent, though the press printed 63.07', () => {
    expect(percentOf(979, 1552)).toBe(63.08);
    expect(formatPercent(percentOf(979, 1552)!)).toBe('63,08\u00a0%');
  });

  it('has no percentage of nothing', () => {
    expect(percentOf(0, 0)).toBeNull();
  });
});

describe('figures and dates the Indonesian way', () => {
  it('write a difference with its sign, a minus that is no hyphen', () => {
    expect([1204, 0, -3].map(formatDifference)).toEqual(['+1.204', '0', '\u22123']);
  });

  it('groups thousands with points', () => {
    expect([0, 999, 1552, 83762, 1234567].map(formatCount)).toEqual([
      '0',
      '999',
      '1.552',
      '83.762',
      '1.234.567',
    ]);
  });

  it('keeps the decimals a publication gave', () => {
    expect([1237, 63.07, 100963633000].map(formatFigure)).toEqual(['1.237', '63,07', '100.963.633.000']);
  });

  it('writes a date as precisely as it is known', () => {
    expect(['2026-11-24', '2019-03', '2019'].map(formatDate)).toEqual([
      '24 November 2026',
      'Maret 2019',
      '2019',
    ]);
  });
});
