import Papa from 'papaparse';
import { harmlessCell } from '#domain/dataset.ts';

/** What a text file of UTF-8 starts with so that spreadsheets take it for that. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A row as a line of CSV (RFC 4180) without its end; no cell of it can be run as a formula. */
export function csvLine(cells: readonly string[]): string {
  return Papa.unparse([cells.map(harmlessCell)]);
}

/** Rows as lines of CSV, each with its end; "" for none. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${csvLine(row)}\r\n`).join('');
}

/** Rows, the head among them, as a whole file that spreadsheets open right. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + csvLines(rows);
}
