import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { formatCount, formatDate } from '#domain/format.ts';
import type { Precision } from '#domain/official-figures.ts';
import type { GrowthChart } from '#charts/growth.ts';
import type { GrowthFigure } from '#charts/growth-data.ts';
import type { GrowthWords } from '#charts/growth-words.ts';

type Row = Readonly<Record<'metrik' | 'kode' | 'nilai' | 'tanggal' | 'sumber' | 'ketepatan', string>>;

const rows = Papa.parse<Row>(readFileSync('content/data/official-figures.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;

/** Codes of all regions with published figures. */
export const REGIONS = [...new Set(rows.map(({ kode }) => kode))];

/** The published figures of a region; it is not clear what the one of May 2023 in Banten counts. */
export function figuresOf(code: string): GrowthFigure[] {
  return rows
    .filter(({ kode }) => kode === code)
    .map((row) => ({
      metrik: row.metrik,
      nilai: Number(row.nilai),
      tanggal: row.tanggal,
      ketepatan: row.ketepatan === '' ? null : (row.ketepatan as Precision),
      sumber: row.sumber,
      unclear: code === '36' && row.tanggal === '2023-05',
    }));
}

export const words: GrowthWords = {
  title: 'Pertumbuhan Kampung KB',
  description: 'Angka resmi dari waktu ke waktu.',
  count: formatCount,
  value: ({ nilai, ketepatan, unclear }) =>
    [unclear ? null : ketepatan, formatCount(nilai)].filter(Boolean).join(' '),
  date: formatDate,
  target: ({ nilai, tanggal }) => `Target sampai ${formatDate(tanggal)}: ${formatCount(nilai)}`,
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
export function figure(metrik: string, nilai: number, tanggal: string, unclear = false): GrowthFigure {
  return { metrik, nilai, tanggal, ketepatan: null, sumber: 'rekaan', unclear };
}

/** An invented region with everything that a chart can show. */
export const INVENTED: readonly GrowthFigure[] = [
  figure('jumlah_kampung_kb', 3, '2019'),
  figure('jumlah_kampung_kb', 8, '2022-02-10'),
  figure('jumlah_kampung_kb', 10, '2022-06', true),
  figure('jumlah_desa_dengan_kampung_kb', 11, '2022-09-01'),
  { ...figure('jumlah_kampung_kb', 15, '2022-11'), ketepatan: 'sekitar' },
  figure('target_kampung_kb', 18, '2022-12'),
  figure('jumlah_desa', 24, '2022'),
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
    const metric = random() < 0.3 ? 'jumlah_desa_dengan_kampung_kb' : 'jumlah_kampung_kb';
    return figure(metric, below(total), date(), random() < 0.2);
  });
  const targets = Array.from({ length: below(3) }, () =>
    figure('target_kampung_kb', 1 + below(total), date()),
  );
  return [...points, ...targets, ...(random() < 0.7 ? [figure('jumlah_desa', total, '2022')] : [])];
}
