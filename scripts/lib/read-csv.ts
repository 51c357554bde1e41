import Papa from 'papaparse';
import { columnName } from '#domain/table-columns.ts';
import type { Problem } from '#domain/problem.ts';
import type { Table, TableRow } from '#domain/table.ts';
import { decodeText } from './decode-text.ts';
import { findQuoteFaults } from './quote-faults.ts';

/** A table read from a file; null where there is none to read, and then a problem says why. */
export interface ReadTable {
  readonly table: Table | null;
  readonly problems: readonly Problem[];
  /** Rows in the file besides the heading, empty ones too, as the parser counts them. */
  readonly rowsRead: number;
  /** How many of them stay out of the table because their quotes are faulty; each is named by a problem. */
  readonly brokenRows: number;
}

/** Row 1 of a file that Excel wrote for another separator; spreadsheets do not show it as a row. */
const SEPARATOR_LINE = /^"?sep=([,;|\t])"?\n/i;
const SEPARATORS = [',', ';', '\t'];

/**
 * Reads a CSV as spreadsheets write it: comma, semicolon or tab, any encoding that `decodeText` knows, quotes and line
 * breaks in cells, empty lines. The first row with something in it is the heading. `columns` are the names expected
 * there; they settle which separator it is. What the columns mean is not checked here.
 */
export function readCsv(file: string, bytes: Uint8Array, columns: readonly string[]): ReadTable {
  const { text, problems } = decodeText(file, bytes);
  if (text === null) return { table: null, problems, rowsRead: 0, brokenRows: 0 };
  const marked = SEPARATOR_LINE.exec(text);
  const body = (marked === null ? text : text.slice(marked[0].length)).replace(/\n$/, '');
  const separator = marked?.[1] ?? findSeparator(body, columns);
  const records = parse(body, separator);
  const faults = findQuoteFaults({ file, records: records.data, errors: records.errors, separator });
  const { table, brokenRows } = toTable(file, records.data, faults.rows);
  const empty: Problem = { code: 'table-empty', file, details: { columns: columns.join(', ') } };
  return {
    table,
    problems: [...problems, ...faults.problems, ...(table === null ? [empty] : [])],
    rowsRead: table === null ? 0 : records.data.length - 1,
    brokenRows,
  };
}

function parse(text: string, delimiter: string, preview = 0): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
}

/** The separator that makes the most expected columns of the heading; equals: the most cells. */
function findSeparator(text: string, columns: readonly string[]): string {
  const start = text.replace(/^[\s,;"]*\n/, '');
  const ranked = SEPARATORS.map((separator) => {
    const cells = (parse(start, separator, 1).data[0] ?? []).map(columnName);
    return {
      separator,
      known: columns.filter((column) => cells.includes(column)).length,
      cells: cells.length,
    };
  });
  ranked.sort((a, b) => b.known - a.known || b.cells - a.cells);
  return ranked[0]!.separator;
}

function toTable(
  file: string,
  records: readonly string[][],
  broken: ReadonlySet<number>,
): Pick<ReadTable, 'table' | 'brokenRows'> {
  const rows: TableRow[] = [];
  let blankRows = 0;
  let brokenRows = 0;
  let header: readonly string[] | null = null;
  for (const [index, record] of records.entries()) {
    const row = index + 1;
    const cells = record.map((cell) => cell.trim());
    if (header !== null && broken.has(row)) brokenRows += 1;
    else if (cells.every((cell) => cell === '')) blankRows += 1;
    else if (header === null) header = cells;
    else rows.push({ row, cells });
  }
  return { table: header === null ? null : { file, header, rows, blankRows }, brokenRows };
}
