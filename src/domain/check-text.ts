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
  alamat_lama: 200,
  alamat_baru: 200,
  alasan: 300,
  alasan_en: 300,
  semula: 1000,
  menjadi: 1000,
};

/** Personal data by the look of it in any cell of a row, and cells that are too long. */
export function checkText<Column extends string>(row: Cells<Column>, file: string): Problem[] {
  const long = Object.entries<string>(row.cells).flatMap(([column, value]): Problem[] => {
    const limit = TEXT_LIMITS[column];
    if (limit === undefined || value.length <= limit) return [];
    const details = { length: value.length, limit };
    return [{ file, row: row.row, column, code: 'cell-too-long', value, details }];
  });
  return [...checkPersonalCells(row, file), ...long];
}

/** Personal data by the look of it in any cell of a row but that of a code. */
export function checkPersonalCells<Column extends string>(row: Cells<Column>, file: string): Problem[] {
  return Object.entries<string>(row.cells).flatMap(([column, text]): Problem[] => {
    const found = column === 'kode' ? null : findPersonalData(text);
    if (found === null) return [];
    return [{ file, row: row.row, column, code: found.kind, value: found.masked }];
  });
}

type Cells<Column extends string> = Omit<CleanRow<Column>, 'problems'>;
