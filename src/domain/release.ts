import type { AreaCode } from './area-code.ts';

/** Columns of a release file in the order in which they are written; staff see them, so they are Indonesian. */
export const RELEASE_COLUMNS = [
  'kode',
  'nama_kampung',
  'status',
  'tanggal_pencanangan',
  'klasifikasi',
  'cakupan',
  'sumber',
  'tautan',
  'catatan',
] as const;

/** What a release may have besides: the note in English, for sites with an English edition. */
export const READ_RELEASE_COLUMNS = [...RELEASE_COLUMNS, 'catatan_en'] as const;

export type ReleaseColumn = (typeof READ_RELEASE_COLUMNS)[number];

/** Classes of a Kampung KB from the least to the most advanced. Source: `tanya-jawab-bkkbn-diy` in content/program/sumber.csv. */
export const CLASSIFICATIONS = ['dasar', 'berkembang', 'mandiri', 'berkelanjutan'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** What a release can say of a village. */
export type ReportedStatus = 'sudah' | 'belum';
/** What is known of a village: what a release says, or that none speaks of it. */
export type Status = ReportedStatus | 'tanpa_data';
export const STATUSES = ['sudah', 'belum', 'tanpa_data'] as const satisfies readonly Status[];

/** A date as precise as its source: "2019", "2019-03" or "2019-03-20". */
export type PartialDate = string;
/** A full ISO date, "2025-06-30". */
export type IsoDate = string;

/** One checked row of a release. Missing is null, never "" or a guess. */
export interface KampungKb {
  readonly village: AreaCode;
  readonly name: string | null;
  readonly status: ReportedStatus;
  readonly declaredOn: PartialDate | null;
  readonly classification: Classification | null;
  readonly coverage: string | null;
  readonly source: string | null;
  readonly link: string | null;
  readonly note: string | null;
  /** The note in English, where somebody has written it. */
  readonly noteEn?: string;
  /** Row in the spreadsheet, for messages. */
  readonly row: number;
}

/** A complete release speaks of every village of the region; a partial one only of its rows. */
export type Completeness = 'complete' | 'partial';

/** One checked release: its name is its date. */
export interface Release {
  readonly date: IsoDate;
  readonly completeness: Completeness;
  readonly kampung: readonly KampungKb[];
  /**
   * Villages that a row may mean which could not be placed for certain: a complete release does not speak of them, so
   * that a doubt of ours never turns a village into `belum`.
   */
  readonly unsettled?: ReadonlySet<AreaCode>;
}
