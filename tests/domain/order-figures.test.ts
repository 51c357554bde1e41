import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { OfficialFigure } from '#domain/official-figures.ts';
import { isKnownBy, orderFigures } from '#domain/order-figures.ts';

function figure([metrik, tanggal, nilai]: readonly [string, string, number]): OfficialFigure {
  const texts = { satuan: 'Kampung KB', sumber: 'Koran', tautan: 'https://koran.example/', catatan: null };
  const english = { satuan_en: null, catatan_en: null };
  return { metrik, tanggal, nilai, ...texts, ...english, kode: areaCode('99'), ketepatan: null };
}

const order = (...rows: (readonly [string, string, number])[]) =>
  orderFigures(rows.map(figure)).map(({ nilai }) => nilai);

describe('published figures', () => {
  it('are counts first, then what else there is, then targets', () => {
    expect(
      order(
        ['target_kampung_kb', '2025', 4],
        ['kampung_kb_baru', '2024', 3],
        ['jumlah_kampung_kb', '2019', 2],
        ['jumlah_desa_dengan_kampung_kb', '2018', 1],
      ),
    ).toEqual([1, 2, 3, 4]);
  });

  it('are of each metric the newest first; a year lies in the middle of itself, a month too', () => {
    expect(
      order(
        ['jumlah_kampung_kb', '2023-06-15', 11],
        ['jumlah_kampung_kb', '2023', 13],
        ['jumlah_kampung_kb', '2023-11-29', 35],
        ['jumlah_kampung_kb', '2023-05', 12],
        ['jumlah_kampung_kb', '2023-05-04', 9],
      ),
    ).toEqual([35, 13, 11, 12, 9]);
  });

  it('of one date begin with the later row', () => {
    expect(order(['jumlah_kampung_kb', '2022-06', 1], ['jumlah_kampung_kb', '2022-06', 2])).toEqual([2, 1]);
  });

  it('leave the list that they are ordered from as it was', () => {
    const figures = [figure(['jumlah_kampung_kb', '2019', 1]), figure(['jumlah_kampung_kb', '2020', 2])];
    orderFigures(figures);
    expect(figures.map(({ nilai }) => nilai)).toEqual([1, 2]);
  });
});

it('takes a figure for known on a day only when its whole month or year is over by then', () => {
  expect(isKnownBy('2025-06-30', '2025-06-30')).toBe(true);
  expect(isKnownBy('2025-07-01', '2025-06-30')).toBe(false);
  expect(isKnownBy('2025-06', '2025-06-30')).toBe(true);
  expect(isKnownBy('2025', '2025-06-30')).toBe(false);
  expect(isKnownBy('2025', '2025-12-31')).toBe(true);
});
