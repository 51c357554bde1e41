import { type CellOddity, cleanCell } from './clean-cell.ts';
import type { Problem } from './problem.ts';
import { columnName, findColumns, type TableColumns } from './table-columns.ts';
import type { Table, TableRow } from './table.ts';

/** A row by the names of its columns, cells cleaned, "" where empty; with what was found wrong with it so far. */
export interface CleanRow<Column extends string> {
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
  readonly problems: readonly Problem[];
}

/** A row that was not passed on, and the problem that says so. */
export interface DroppedRow {
  readonly row: number;
  readonly problem: Problem;
}

/** The rows of a table that mean something; every other row is among the dropped ones. */
export interface CleanTable<Column extends string> {
  readonly rows: readonly CleanRow<Column>[];
  readonly dropped: readonly DroppedRow[];
  /** Problems of the table as a whole. */
  readonly problems: readonly Problem[];
  /** False where the heading is such that no row could be read. */
  readonly readable: boolean;
}

const TOTAL = /^(?:grand |sub ?)?(?:jumlah|total)\b/i;
const NUMBER = /^[\d.,\s]+%?$/;

/**
 * Gives the rows of a table by the names of their columns. Repeated headings, rows that number the columns and totals
 * are left out with a warning; a row with more cells than the heading is refused, because its cells may have shifted.
 */
export function cleanTable<Column extends string>(
  table: Table,
  columns: TableColumns<Column>,
): CleanTable<Column> {
  const { places, problems, readable } = findColumns(table, columns);
  if (!readable) return { rows: [], dropped: [], problems, readable };
  const rows: CleanRow<Column>[] = [];
  const dropped: DroppedRow[] = [];
  for (const tableRow of table.rows) {
    const problem = findReasonToDrop(table, tableRow);
    if (problem === null) rows.push(cleanRow({ table, tableRow, places, known: columns.known }));
    else dropped.push({ row: tableRow.row, problem });
  }
  return { rows, dropped, problems, readable };
}

/** True where a row has more cells than the heading: a quote may have swallowed rows, and nobody knows what was in them. */
export function hasShifted(dropped: readonly DroppedRow[]): boolean {
  return dropped.some(({ problem }) => problem.code === 'row-too-long');
}

function findReasonToDrop(table: Table, { row, cells }: TableRow): Problem | null {
  const { file, header } = table;
  if (cells.length > header.length) {
    return { code: 'row-too-long', file, row, details: { cells: cells.length, columns: header.length } };
  }
  const filled = cells.filter((cell) => cell !== '');
  const first = filled[0] ?? '';
  if (isRepeatedHeading(header, cells)) return { code: 'heading-repeated', file, row };
  if (isColumnNumbers(filled)) return { code: 'column-numbers', file, row };
  const isTotal = TOTAL.test(first) && filled.slice(1).every((cell) => NUMBER.test(cell));
  return isTotal ? { code: 'totals-row', file, row, value: filled.join(' ') } : null;
}

function isRepeatedHeading(header: readonly string[], cells: readonly string[]): boolean {
  const filled = cells.flatMap((cell, index) => (cell === '' ? [] : [[cell, header[index] ?? ''] as const]));
  return filled.length > 1 && filled.every(([cell, heading]) => columnName(cell) === columnName(heading));
}

/** Official forms number their columns below the heading: 1, 2, 3 or (1), (2), (3). */
function isColumnNumbers(filled: readonly string[]): boolean {
  return (
    filled.length > 1 && filled.every((cell, index) => cell.replace(/^\((.*)\)$/, '$1') === String(index + 1))
  );
}

function cleanRow<Column extends string>(from: {
  table: Table;
  tableRow: TableRow;
  places: ReadonlyMap<Column, number>;
  known: readonly Column[];
}): CleanRow<Column> {
  const { file, header } = from.table;
  const { row, cells } = from.tableRow;
  const problems: Problem[] = [];
  if (cells.length < header.length) {
    problems.push({
      code: 'row-too-short',
      file,
      row,
      details: { cells: cells.length, columns: header.length },
    });
  }
  const clean = {} as Record<Column, string>;
  for (const column of from.known) {
    const { text, oddities } = cleanCell(cells[from.places.get(column) ?? cells.length] ?? '');
    clean[column] = text;
    problems.push(...oddities.map((code) => oddCell({ code, file, row, column, value: text })));
  }
  return { row, cells: clean, problems };
}

function oddCell(problem: Problem & { code: CellOddity }): Problem {
  return problem;
}
