import type { CleanRow } from './clean-table.ts';
import { findPersonalData } from './personal-data.ts';
import type { Problem } from './problem.ts';
import type { ReleaseColumn } from './release.ts';

/** Longest text of each column that people fill freely, in characters. Longer ones break pages, and are often two cells. */
export const TEXT_LIMITS = {
  nama_kampung: 100,
  cakupan: 300,
  sumber: 300,
  tautan: 500,
  catatan: 1000,
} as const satisfies Partial<Record<ReleaseColumn, number>>;

/** Personal data by the look of it in any cell of a row, and cells that are too long. */
export function checkText(row: CleanRow<ReleaseColumn>, file: string): Problem[] {
  const problems: Problem[] = [];
  for (const [column, text] of Object.entries(row.cells) as [ReleaseColumn, string][]) {
    const at = { file, row: row.row, column };
    const personal = column === 'kode' ? null : findPersonalData(text);
    if (personal !== null) problems.push({ ...at, code: personal.kind, value: personal.masked });
    const limit = column in TEXT_LIMITS ? TEXT_LIMITS[column as keyof typeof TEXT_LIMITS] : undefined;
    if (limit !== undefined && text.length > limit) {
      problems.push({ ...at, code: 'cell-too-long', value: text, details: { length: text.length, limit } });
    }
  }
  return problems;
}
