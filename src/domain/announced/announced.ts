import type { AreaCode } from '../area-code.ts';
import { type IsoDate, type KampungKb, READ_RELEASE_COLUMNS, type ReleaseColumn } from '../release.ts';

/** Columns of `content/data/koreksi.csv`, in which staff announce what they corrected in a release that readers had seen. */
export const ANNOUNCED_COLUMNS = [
  'tanggal',
  'rilis',
  'kode',
  'kolom',
  'semula',
  'menjadi',
  'alasan',
  'alasan_en',
] as const;

/** Name of the file below `data/`. */
export const ANNOUNCED_FILE = 'koreksi.csv';

/** A column that a correction can be about. A wrong code is two corrections of the status, one of each village. */
export type CorrectedColumn = Exclude<ReleaseColumn, 'kode'>;

export const CORRECTED_COLUMNS = READ_RELEASE_COLUMNS.filter(
  (column): column is CorrectedColumn => column !== 'kode',
);

/** A corrected cell of a published release, as staff announce it. */
export interface AnnouncedCorrection {
  /** The day on which it was corrected and announced. */
  readonly announcedOn: IsoDate;
  /** The release that was corrected. */
  readonly release: IsoDate;
  readonly village: AreaCode;
  readonly column: CorrectedColumn;
  /** What the cell said; null where it was empty or the row was not there. */
  readonly from: string | null;
  /** What it says now; null where it is empty or the row is gone. */
  readonly to: string | null;
  readonly reason: string;
  readonly reasonEn?: string;
  /** Row in the spreadsheet, for messages and for the order of one day. */
  readonly row: number;
}

/** A correction with what it did to the number of `sudah` after its release. */
export interface WeighedCorrection extends AnnouncedCorrection {
  /** +1 where the village became `sudah` by it, −1 where it no longer is, else 0. */
  readonly effect: -1 | 0 | 1;
  /** Its name on the page of the release: "koreksi-2024-05-02-3601012001-status". It stays as it is. */
  readonly anchor: string;
}

/** The cells of a row of a release by their columns; null is an empty one. */
export function cellsOf(row: KampungKb): Readonly<Record<CorrectedColumn, string | null>> {
  return {
    nama_kampung: row.name,
    status: row.status,
    tanggal_pencanangan: row.declaredOn,
    klasifikasi: row.classification,
    cakupan: row.coverage,
    sumber: row.source,
    tautan: row.link,
    catatan: row.note,
    catatan_en: row.noteEn ?? null,
  };
}

/** Oldest first: by the day, then in the order of the file. */
export function inAnnouncedOrder<Correction extends AnnouncedCorrection>(
  corrections: readonly Correction[],
): Correction[] {
  return [...corrections].sort((a, b) =>
    a.announcedOn === b.announcedOn ? a.row - b.row : a.announcedOn < b.announcedOn ? -1 : 1,
  );
}

/** How many villages of an area were corrected, and by how much its `sudah` differ from what was first published. */
export interface CorrectedCount {
  readonly villages: number;
  readonly effect: number;
}

/** Counts corrections; a village that was corrected twice counts once. */
export function countCorrected(
  corrections: readonly Pick<WeighedCorrection, 'village' | 'effect'>[],
): CorrectedCount {
  return {
    villages: new Set(corrections.map(({ village }) => village)).size,
    effect: corrections.reduce((sum, { effect }) => sum + effect, 0),
  };
}
