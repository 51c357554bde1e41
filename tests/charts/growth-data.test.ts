import { describe, expect, it } from 'vitest';
import { readGrowth } from '#charts/growth-data.ts';
import { figure } from './growth-figures.ts';

type Figures = readonly ReturnType<typeof figure>[];

const kampung = (value: number, date: string, unclear = false) =>
  figure('jumlah_kampung_kb', value, date, unclear ? 'belum jelas' : null);
const villages = (value: number, date: string) => figure('jumlah_desa_dengan_kampung_kb', value, date);

describe('counts are joined by a line only where', () => {
  const runs = (...figures: Figures) =>
    readGrowth(figures)!.runs.map((run) => run.map((point) => point.figure.nilai));

  it('they follow each other within a year', () => {
    expect(runs(kampung(1, '2020-01-05'), kampung(2, '2020-12'), kampung(3, '2021-11'))).toEqual([[1, 2, 3]]);
    expect(runs(kampung(1, '2020-01-05'), kampung(2, '2021-06'))).toEqual([]);
  });

  it('it is clear what they count', () => {
    expect(runs(kampung(1, '2020-01-05'), kampung(2, '2020-05', true), kampung(3, '2020-09'))).toEqual([
      [1, 3],
    ]);
  });

  it('their order is known', () => {
    expect(runs(kampung(1, '2020'), kampung(2, '2020-12-30'))).toEqual([]);
  });

  it('they count the same', () => {
    expect(runs(kampung(1, '2020-01'), villages(2, '2020-03'))).toEqual([]);
  });
});

describe('a time without figures', () => {
  const gaps = (...dates: readonly string[]) =>
    readGrowth(dates.map((date, index) => kampung(index, date)))!.gaps.map(
      ({ after, before }) => `${after.figure.tanggal} - ${before.figure.tanggal}`,
    );

  it('is one of more than a year between two counts', () => {
    expect(gaps('2019-03', '2019-09', '2023-05')).toEqual(['2019-09 - 2023-05']);
    expect(gaps('2019-03', '2019-09', '2020-05')).toEqual([]);
  });

  it('begins after the count that reaches farthest, which need not be the one before', () => {
    expect(gaps('2019', '2019-08-01', '2020-09-01')).toEqual([]);
    expect(gaps('2019', '2019-08-01', '2021-02-01')).toEqual(['2019 - 2021-02-01']);
  });

  it('ends before the count that begins first, which need not be the one after', () => {
    expect(gaps('2018-01-01', '2020-05-01', '2020')).toEqual(['2018-01-01 - 2020']);
  });
});

describe('a count', () => {
  it('is clear unless its source leaves open what it counts', () => {
    const { points } = readGrowth([
      figure('jumlah_kampung_kb', 1, '2020', 'sekitar'),
      figure('jumlah_kampung_kb', 2, '2021', 'belum jelas'),
      villages(3, '2022'),
    ])!;
    expect(points.map(({ series, isClear }) => [series, isClear])).toEqual([
      ['kampung', true],
      ['kampung', false],
      ['villages', true],
    ]);
  });
});
