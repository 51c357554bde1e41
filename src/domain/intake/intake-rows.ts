import { cleanTable, type DroppedRow } from '../clean-table.ts';
import { IMPORT_FIELDS, type ImportColumns, type ImportField } from '../import-columns.ts';
import type { Problem } from '../problem.ts';
import type { TableRow } from '../table.ts';

/** One row of a foreign table by field; "" where the table has no such column or the cell is empty. */
export interface IntakeRow {
  readonly row: number;
  readonly fields: Readonly<Record<ImportField, string>>;
  /** True if all twelve scores of the portal are 1: probably nothing was reported. Null where there are no scores. */
  readonly allOnes: boolean | null;
}

/** The rows of a foreign table that say something, and the ones that do not, each with the problem that says so. */
export interface IntakeRows {
  readonly rows: readonly IntakeRow[];
  readonly dropped: readonly DroppedRow[];
  readonly problems: readonly Problem[];
}

/** Takes the known fields out of a foreign table; repeated headings, totals and shifted rows are told apart. */
export function readIntakeRows(columns: ImportColumns): IntakeRows {
  const { table } = columns;
  const shifted = table.rows.filter(({ cells }) =>
    cells.slice(table.header.length).some((cell) => cell !== ''),
  );
  const fitting = table.rows.filter((row) => !shifted.includes(row));
  const rows = fitting.map((row) => ({ row: row.row, cells: pickCells(columns, row) }));
  const clean = cleanTable({ ...table, header: IMPORT_FIELDS, rows }, { known: IMPORT_FIELDS, required: [] });
  const ones = new Map(fitting.map((row) => [row.row, areAllOnes(columns, row)]));
  const tooLong = shifted.map(({ row, cells }): DroppedRow => {
    const details = { cells: cells.length, columns: table.header.length };
    return { row, problem: { code: 'row-too-long', file: table.file, row, details } };
  });
  return {
    rows: clean.rows.map(({ row, cells }) => ({ row, fields: cells, allOnes: ones.get(row) ?? null })),
    dropped: [...clean.dropped, ...tooLong],
    problems: clean.rows.flatMap(({ problems }) => problems).map((problem) => nameHeading(columns, problem)),
  };
}

/** The problem with its column as the file names it. */
export function nameHeading({ table, places }: ImportColumns, problem: Problem): Problem {
  const field = problem.column === 'nama_kampung' ? 'kampung' : problem.column;
  const place = places.get(field as ImportField);
  return place === undefined ? problem : { ...problem, column: table.header[place] };
}

/**
 * Cells in the order of the fields. A row that repeats the heading or numbers the columns becomes one that does so
 * for the fields, so that it is still known for what it is.
 */
function pickCells({ table, places }: ImportColumns, { cells }: TableRow): string[] {
  if (cells.every((cell, at) => cell === '' || cell === table.header[at])) return [...IMPORT_FIELDS];
  if (areColumnNumbers(cells)) return IMPORT_FIELDS.map((_, at) => String(at + 1));
  return IMPORT_FIELDS.map((field) => cells[places.get(field) ?? -1] ?? '');
}

function areColumnNumbers(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => cell !== '').map((cell) => Number(cell.replace(/[()]/g, '')));
  return (
    numbers.length > 2 && numbers.every((number, at) => number === numbers[0]! + at && number <= cells.length)
  );
}

function areAllOnes({ scores }: ImportColumns, { cells }: TableRow): boolean | null {
  return scores.length === 0 ? null : scores.every((place) => cells[place] === '1');
}
