import { checkRows, type CheckedRow, type CheckedRows } from '../check-rows.ts';
import { checkText } from '../check-text.ts';
import type { CleanRow } from '../clean-table.ts';
import type { Problem } from '../problem.ts';
import { readDate } from '../read-date.ts';
import type { IsoDate } from '../release.ts';
import type { Table } from '../table.ts';
import type { TableColumns } from '../table-columns.ts';
import { type AddressReading, readNewAddress, readOldAddress } from './read-address.ts';
import { type Redirect, REDIRECT_COLUMNS } from './redirect.ts';

type Column = (typeof REDIRECT_COLUMNS)[number];

const REDIRECT_TABLE = {
  known: REDIRECT_COLUMNS,
  required: REDIRECT_COLUMNS,
} as const satisfies TableColumns<Column>;

/** What the rows are checked against; `latest` is today. */
export interface RedirectContext {
  readonly latest: IsoDate;
  /** The address of the site; null where it is not known. */
  readonly baseAddress: string | null;
}

/** What an empty cell is to be filled with. */
const HINTS: Readonly<Record<Column, string>> = {
  alamat_lama: 'alamat yang tidak dipakai lagi, seperti /berita/judul-lama/',
  alamat_baru: 'alamat penggantinya, seperti /berita/judul-baru/',
  tanggal: 'tanggal halaman itu pindah, seperti 2026-11-27',
  alasan: 'alasannya dalam satu kalimat, karena pembaca melihatnya',
};

/** Checks the form of every cell of the table of pages that moved; `checkRedirects` checks what the rows mean together. */
export function validateRedirects(table: Table, context: RedirectContext): CheckedRows<Redirect> {
  return checkRows<Column, Redirect>(table, REDIRECT_TABLE, (row) => checkRow(table.file, row, context));
}

function checkRow(
  file: string,
  { row, cells }: CleanRow<Column>,
  { latest, baseAddress }: RedirectContext,
): CheckedRow<Redirect> {
  const problems: Problem[] = checkText({ row, cells }, file);
  const at = (column: Column) => ({ file, row, column, value: cells[column] });
  for (const column of REDIRECT_COLUMNS) {
    if (cells[column] === '')
      problems.push({ ...at(column), code: 'cell-missing', details: { hint: HINTS[column] } });
  }
  const read = (column: Column, reader: typeof readOldAddress): string | null => {
    const reading: AddressReading =
      cells[column] === '' ? { address: null, advice: '' } : reader(cells[column], baseAddress);
    if (reading.address === null && reading.advice !== '') {
      problems.push({ ...at(column), code: 'redirect-address', details: { advice: reading.advice } });
    }
    return reading.address;
  };
  const from = read('alamat_lama', readOldAddress);
  const to = read('alamat_baru', readNewAddress);
  const date = cells.tanggal === '' ? null : readDate(cells.tanggal, latest);
  if (date?.problem === 'date-after-release') {
    problems.push({ ...at('tanggal'), code: 'redirect-ahead', details: { latest } });
  } else if (date?.problem != null) {
    problems.push({ ...at('tanggal'), code: date.problem, details: date.details });
  }
  if (from === null || to === null || date?.date == null || problems.length > 0) {
    return { value: null, problems };
  }
  return { value: { from, to, date: date.date, reason: cells.alasan, row }, problems };
}
