import type { CleanRow } from './clean-table.ts';
import { findPersonalData } from './personal-data.ts';
import type { Problem } from './problem.ts';

/** Longest text of each column that people fill freely, in characters. Longer ones break pages, and are often two cells. */
export const TEXT_LIMITS: Readonly<Record<string, number>> = {
  nama_kampung: 100,
  cakupan: 300,
  sumber: 300,
  tautan: 500,
  catatan: 1000,
};

/** Personal data by the look of it in any cell of a row, and cells that are too long. */
export function checkText<Column extends string>(
  row: Omit<CleanRow<Column>, 'problems'>,
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  for (const [column, text] of Object.entries(row.cells) as [Column, string][]) {
    const at = { file, row: row.row, column };
    const personal = column === 'kode' ? null : findPersonalData(text);
    if (personal !== null) problems.push({ ...at, code: personal.kind, value: personal.masked });
    const limit = TEXT_LIMITS[column];
    if (limit !== undefined && text.length > limit) {
      problems.push({ ...at, code: 'cell-too-long', value: text, details: { length: text.length, limit } });
    }
  }
  return problems;
}
