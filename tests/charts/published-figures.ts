import type { Precision } from '#domain/official-figures.ts';
import type { GrowthFigure } from '#charts/growth-data.ts';

/**
 * Rows of `content/data/official-figures.csv` as they were on 26 November 2026, copied so that a new figure of staff
 * changes no test of drawings: metric, value, date, precision.
 */
type Row = readonly [metric: string, value: number, date: string, precision?: Precision];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  ID: [
    ['jumlah_kampung_kb', 9046, '2018'],
    ['jumlah_kampung_kb', 14000, '2018-06-28', 'sekitar'],
    ['jumlah_kampung_kb', 16793, '2022-06'],
    ['jumlah_kampung_kb', 16845, '2022-06'],
    ['jumlah_kampung_kb', 16874, '2022-07'],
    ['jumlah_kampung_kb', 19930, '2023-01'],
    ['jumlah_kampung_kb', 20000, '2023-05-04', 'sekitar'],
    ['jumlah_kampung_kb', 22000, '2023-05', 'hampir'],
    ['jumlah_kampung_kb', 53111, '2024-01-14'],
    ['jumlah_desa', 83843, '2022-06'],
    ['target_kampung_kb', 7160, '2017'],
    ['target_kampung_kb', 14000, '2018-12'],
    ['target_kampung_kb', 21000, '2018-12', 'sekitar'],
  ],
  '36': [
    ['jumlah_kampung_kb', 310, '2019-03', 'sekitar'],
    ['jumlah_kampung_kb', 468, '2023-05', 'belum jelas'],
    ['jumlah_kampung_kb', 884, '2023-08'],
    ['jumlah_desa_dengan_kampung_kb', 979, '2023-10'],
    ['jumlah_kampung_kb', 1237, '2023-12-07'],
    ['jumlah_desa', 1552, '2023-08'],
    ['target_kampung_kb', 1161, '2023-12'],
    ['jumlah_rumah_dataku', 322, '2023-08-18'],
  ],
  '3602': [
    ['jumlah_kampung_kb', 28, '2017-09-03'],
    ['jumlah_kampung_kb', 29, '2017-11-22'],
    ['jumlah_kampung_kb', 120, '2022'],
    ['target_kampung_kb', 57, '2018'],
  ],
  '3604': [
    ['jumlah_kampung_kb', 30, '2017-04-18'],
    ['jumlah_kampung_kb', 52, '2022'],
    ['jumlah_desa', 326, '2022'],
  ],
  '3671': [
    ['jumlah_kampung_kb', 26, '2021-11'],
    ['jumlah_kampung_kb', 104, '2025'],
  ],
  '3672': [
    ['jumlah_kampung_kb', 9, '2021'],
    ['jumlah_kampung_kb', 11, '2022-08-03'],
    ['jumlah_kampung_kb', 11, '2023-06-15'],
    ['jumlah_kampung_kb', 13, '2023'],
    ['jumlah_kampung_kb', 32, '2023-09-22'],
    ['jumlah_kampung_kb', 35, '2023-11-29'],
    ['target_kampung_kb', 13, '2023'],
    ['jumlah_desa', 43, '2023-11-29'],
  ],
  '3674': [['jumlah_kampung_kb', 8, '2018-12-15']],
};

/** Codes of the regions that have some. */
export const REGIONS = Object.keys(ROWS);

/** The published figures of a region. */
export function figuresOf(code: string): GrowthFigure[] {
  return ROWS[code]!.map(([metrik, nilai, tanggal, ketepatan = null]) => {
    return { metrik, nilai, tanggal, ketepatan, sumber: `Koran, ${tanggal}` };
  });
}
