import type { AreaCode } from './area-code.ts';

/** Columns of `content/data/code-changes.csv`. */
export const CODE_CHANGE_COLUMNS = ['kode_lama', 'kode_baru', 'dasar', 'tanggal'] as const;

/** A village whose code was replaced: old code, code of today, decree, date (or null where the decree has none). */
export interface CodeChange {
  readonly from: AreaCode;
  readonly to: AreaCode;
  readonly decree: string;
  readonly date: string | null;
}
