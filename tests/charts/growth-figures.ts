import { formatCount, formatDate } from '#domain/format.ts';
import { METRICS, type Precision } from '#domain/official-figures.ts';
import type { GrowthChart } from '#charts/growth.ts';
import type { GrowthFigure } from '#charts/growth-data.ts';
import type { GrowthWords } from '#charts/growth-words.ts';

export const words: GrowthWords = {
  title: 'Pertumbuhan Kampung KB',
  description: 'Angka resmi dari waktu ke waktu.',
  count: formatCount,
  value: ({ figure: { nilai, ketepatan }, isClear }) =>
    [isClear ? ketepatan : null, formatCount(nilai)].filter(Boolean).join(' '),
  date: formatDate,
  goal: ({ nilai, tanggal }) => `Target sampai ${formatDate(tanggal)}: ${formatCount(nilai)}`,
  total: ({ nilai }) => `Semua desa dan kelurahan: ${formatCount(nilai)}`,
  gap: (after, before) => `Belum ada angka antara ${after} dan ${before}`,
  key: {
    kampung: 'Jumlah Kampung KB',
    villages: 'Jumlah desa dan kelurahan dengan Kampung KB',
    unclear: 'Belum jelas apa yang dihitung',
    whisker: 'Hanya bulan atau tahunnya yang diketahui',
  },
};

/** A chart with the words above. */
export function chartOf(figures: readonly GrowthFigure[], id = 'grafik'): GrowthChart {
  return { id, figures, words };
}

/** An invented figure. */
export function figure(
  metrik: string,
  nilai: number,
  tanggal: string,
  ketepatan: Precision | null = null,
): GrowthFigure {
  return { metrik, nilai, tanggal, ketepatan, sumber: 'rekaan' };
}

/** An invented region with everything that a chart can show. */
export const INVENTED: readonly GrowthFigure[] = [
  figure(METRICS.kampung, 3, '2019'),
  figure(METRICS.kampung, 8, '2022-02-10'),
  figure(METRICS.kampung, 10, '2022-06', 'belum jelas'),
  figure(METRICS.villagesWithKampung, 11, '2022-09-01'),
  figure(METRICS.kampung, 15, '2022-11', 'sekitar'),
  figure(METRICS.kampungGoal, 18, '2022-12'),
  figure(METRICS.villages, 24, '2022'),
  figure('jumlah_rumah_dataku', 5, '2022'),
];

/** An invented series, drawn from a source of random numbers. */
export function randomFigures(random: () => number): GrowthFigure[] {
  const below = (limit: number) => Math.floor(random() * limit);
  const total = 20 + below(3000);
  const date = () => {
    const parts = [String(2016 + below(9)), String(1 + below(12)), String(1 + below(28))];
    return parts
      .slice(0, 1 + below(3))
      .map((part) => part.padStart(2, '0'))
      .join('-');
  };
  const points = Array.from({ length: 2 + below(8) }, () => {
    const metric = random() < 0.3 ? METRICS.villagesWithKampung : METRICS.kampung;
    return figure(metric, below(total), date(), random() < 0.2 ? 'belum jelas' : null);
  });
  const goals = Array.from({ length: below(3) }, () => figure(METRICS.kampungGoal, 1 + below(total), date()));
  return [...points, ...goals, ...(random() < 0.7 ? [figure(METRICS.villages, total, '2022')] : [])];
}
