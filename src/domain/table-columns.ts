import { cleanCell } from './clean-cell.ts';
import { isPersonalColumn } from './personal-data.ts';
import { nearest, suggest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Table } from './table.ts';

/** The columns a kind of table may have, in the order in which they are written, and those it must have. */
export interface TableColumns<Column extends string> {
  readonly known: readonly Column[];
  readonly required: readonly Column[];
}

/** Where each column stands in the table, and what is wrong with its heading. */
export interface ColumnPlaces<Column extends string> {
  readonly places: ReadonlyMap<Column, number>;
  readonly problems: readonly Problem[];
  /** False where a required column is missing, so that no row can be read. */
  readonly readable: boolean;
}

/** A title or two above the heading is common in spreadsheets; further down it is a repeated heading. */
const TITLE_ROWS = 10;

/** What is no name of a column but something in one: the code of a village, an address, a day. */
const DATA_CELL = /^(?:\d{2}\.?\d{2}\.?\d{2}\.?\d{4}|\/.*|https?:.*|\d{4}-\d{2}-\d{2})$/;

/** A heading as columns are named: "Nama Kampung*" is "nama_kampung". */
export function columnName(heading: string): string {
  return cleanCell(heading)
    .text.toLowerCase()
    .replace(/[\s_-]+/g, '_')
    .replace(/^[_"']+|[_*:."']+$/g, '');
}

/** Finds the columns of a table by their headings, in any order, case and spacing. */
export function findColumns<Column extends string>(
  table: Table,
  columns: TableColumns<Column>,
): ColumnPlaces<Column> {
  const { file } = table;
  const places = new Map<Column, number>();
  const problems: Problem[] = [];
  table.header.forEach((heading, index) => {
    const name = columnName(heading);
    const column = columns.known.find((known) => known === name);
    if (column === undefined) problems.push(...checkForeign(table, index, columns.known));
    else if (places.has(column)) problems.push({ code: 'column-twice', file, column });
    else places.set(column, index);
  });
  const missing = columns.required.filter((column) => !places.has(column));
  if (missing.length === 0) return { places, problems, readable: true };
  const misplaced = findMisplacedHeading(table, columns);
  if (misplaced !== null) return { places, problems: [misplaced], readable: false };
  const found = table.header.filter((heading) => heading !== '').join(', ');
  for (const column of missing) problems.push({ code: 'column-missing', file, details: { column, found } });
  return { places, problems, readable: false };
}

function checkForeign(table: Table, index: number, known: readonly string[]): Problem[] {
  const { file } = table;
  const heading = table.header[index]!;
  if (columnName(heading) === '') {
    const filled = table.rows.find(({ cells }) => (cells[index] ?? '') !== '');
    if (filled === undefined) return [];
    return [{ code: 'column-unnamed', file, row: filled.row, details: { letter: columnLetter(index) } }];
  }
  if (isPersonalColumn(heading)) return [{ code: 'personal-column', file, column: heading }];
  const suggestion = suggest(suggestColumn(columnName(heading), known));
  return [
    { code: 'column-unknown', file, column: heading, details: { suggestion, known: known.join(', ') } },
  ];
}

function suggestColumn(name: string, known: readonly string[]): string | null {
  const contained = known.find(
    (column) => name.includes(column) || (name.length > 3 && column.includes(name)),
  );
  return nearest(name, known) ?? contained ?? null;
}

function findMisplacedHeading<Column extends string>(
  table: Table,
  columns: TableColumns<Column>,
): Problem | null {
  const isHeading = (cells: readonly string[]) => {
    const names = new Set(cells.map(columnName));
    return columns.required.every((column) => names.has(column));
  };
  const { file } = table;
  const below = table.rows.slice(0, TITLE_ROWS).find(({ cells }) => isHeading(cells));
  if (below !== undefined) return { code: 'heading-not-first', file, row: below.row };
  const hasNames = columns.known.some((column) => table.header.map(columnName).includes(column));
  if (hasNames || !table.header.some((cell) => DATA_CELL.test(cell))) return null;
  return { code: 'heading-absent', file, details: { columns: columns.known.join(', ') } };
}

/** The name a spreadsheet gives to a column: 0 is "A", 26 is "AA". */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
