import { describe, expect, it, vi } from 'vitest';
import { readGrowth } from '#charts/growth-data.ts';
import { areaCode } from '#domain/area-code.ts';
import type { OfficialFigure } from '#domain/official-figures.ts';
import { compareDates } from '#domain/order-figures.ts';
import { figuresOf, growthFigures } from '#queries/figures.ts';
import { figure } from './growth-figures.ts';

const site = vi.hoisted(() => ({ site: { region: '99' }, figures: [] as OfficialFigure[] }));
vi.mock('#queries/generated.ts', () => ({ siteData: site }));

/** A year stands in its middle: "2023" is newer than its March and older than its September. */
const DATES = ['2023-09-01', '2022-12', '2023', '2023-03', '2023-06-15'];
const OLDEST_FIRST = ['2022-12', '2023-03', '2023-06-15', '2023', '2023-09-01'];

site.figures = DATES.map((date) => {
  const texts = { satuan: 'Kampung KB', tautan: 'https://koran.example/', catatan: null };
  const english = { satuan_en: null, catatan_en: null };
  return { ...figure('jumlah_kampung_kb', 1, date), ...texts, ...english, kode: areaCode('99') };
});

describe('which figure is the newest', () => {
  it('is told by the middle of its date', () => {
    expect(DATES.toSorted(compareDates)).toEqual(OLDEST_FIRST);
    expect(compareDates('2023-05', '2023-05')).toBe(0);
  });

  it('is the same for the chart, its table and the list of figures', () => {
    const dates = (figures: readonly { readonly tanggal: string }[]) => figures.map(({ tanggal }) => tanggal);
    const { points } = readGrowth(DATES.map((date) => figure('jumlah_kampung_kb', 1, date)))!;
    expect(dates(points.map((point) => point.figure))).toEqual(OLDEST_FIRST);
    expect(dates(growthFigures())).toEqual(OLDEST_FIRST);
    expect(dates(figuresOf(areaCode('99')))).toEqual(OLDEST_FIRST.toReversed());
  });

  it('is the same for the number of all villages', () => {
    const { total } = readGrowth([
      figure('jumlah_kampung_kb', 1, '2022'),
      figure('jumlah_kampung_kb', 2, '2023'),
      figure('jumlah_desa', 40, '2023'),
      figure('jumlah_desa', 39, '2023-03'),
    ])!;
    expect(total!.nilai).toBe(40);
  });
});
