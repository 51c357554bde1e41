import type { AreaCode } from './area-code.ts';
import type { PartialDate } from './release.ts';

/** Columns of `content/data/official-figures.csv`. */
export const FIGURE_COLUMNS = [
  'metrik',
  'kode',
  'nilai',
  'satuan',
  'tanggal',
  'sumber',
  'tautan',
  'catatan',
  'ketepatan',
  'satuan_en',
  'catatan_en',
] as const;

export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** How a source may say that its figure is not exact, or leave open what it counts; an exact one has an empty cell. */
export const PRECISIONS = ['sekitar', 'hampir', 'lebih dari', 'belum jelas'] as const;

export type Precision = (typeof PRECISIONS)[number];

/** Metrics that the site knows; staff may add others. */
export const METRICS = {
  villages: 'jumlah_desa',
  villagesWithKampung: 'jumlah_desa_dengan_kampung_kb',
  kampung: 'jumlah_kampung_kb',
  shareWithKampung: 'persen_desa_dengan_kampung_kb',
  kampungGoal: 'target_kampung_kb',
  shareGoal: 'target_persen_desa_dengan_kampung_kb',
} as const;

/** Metrics of what this site counts, or nearly: villages with a Kampung KB, and Kampung KB. */
export const COUNT_METRICS: readonly string[] = [METRICS.villagesWithKampung, METRICS.kampung];

/** One figure that somebody published: what, where, how much, when, who says so. The names are the columns. */
export interface OfficialFigure {
  readonly metrik: string;
  readonly kode: AreaCode;
  readonly nilai: number;
  readonly satuan: string;
  readonly tanggal: PartialDate;
  readonly sumber: string;
  readonly tautan: string;
  readonly catatan: string | null;
  /** Null for a figure that its source gives as exact. */
  readonly ketepatan: Precision | null;
  /** Unit and note in English; null where nobody has written them. */
  readonly satuan_en: string | null;
  readonly catatan_en: string | null;
}
