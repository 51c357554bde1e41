import type { Problem } from '#domain/problem.ts';
import { columnName } from '#domain/table-columns.ts';
import type { Table } from '#domain/table.ts';
import { readCsv } from './read-csv.ts';
import { isWorkbook, readSheets } from './read-sheet.ts';

/** A table that staff have filled in; null where the file holds none, and then a problem says why. */
export interface FilledTable {
  readonly table: Table | null;
  readonly problems: readonly Problem[];
}

/** Reads a CSV or a workbook, whatever its name ends in; of several sheets the one with most of the columns. */
export async function readFilledTable(
  file: string,
  bytes: Buffer,
  columns: readonly string[],
): Promise<FilledTable> {
  if (!isWorkbook(bytes)) return readCsv(file, bytes, columns);
  const { tables, problems } = await readSheets(file, bytes);
  const known = ({ header }: Table) => header.filter((cell) => columns.includes(columnName(cell))).length;
  const [best = null] = [...tables].sort((a, b) => known(b) - known(a));
  return { table: best, problems };
}
