import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findImportColumns, findTwice, type ImportColumns } from '#domain/import-columns.ts';
import { findPersonalColumns } from '#domain/intake/find-personal-columns.ts';
import type { Problem } from '#domain/problem.ts';
import type { Table } from '#domain/table.ts';
import { importFileSize } from './import-file.ts';
import { readCsv } from './read-csv.ts';
import { isWorkbook, readSheets, WORKBOOK_LIMITS } from './read-sheet.ts';

/** A foreign file whose columns are known; null where it cannot be used, and then a problem says why. */
export interface ReadImportFile {
  readonly columns: ImportColumns | null;
  readonly problems: readonly Problem[];
}

/** Reads a CSV or XLSX, whatever its name ends in, and finds the table and the columns that can be imported. */
export async function readImportFile(path: string): Promise<ReadImportFile> {
  const file = basename(path);
  const size = importFileSize(path);
  if (typeof size !== 'number') return refuse(size);
  if (size > WORKBOOK_LIMITS.packed) {
    const details = { size: Math.ceil(size / 1e6), limit: WORKBOOK_LIMITS.packed / 1e6 };
    return refuse({ code: 'import-file-too-big', file, details });
  }
  const { tables, problems } = await readTables(file, readFileSync(path));
  if (tables.length === 0) return { columns: null, problems };
  const usable = tables.map(findImportColumns).filter((found) => found !== null);
  const filled = usable.filter(({ table }) => table.rows.length > 0);
  if (filled.length > 1) return refuse(severalSheets(file, filled));
  const columns = filled[0] ?? usable[0];
  if (columns === undefined) {
    const found = tables[0]!.header.filter((cell) => cell !== '').join(', ');
    return {
      columns: null,
      problems: [...problems, { code: 'import-heading-missing', file, details: { found } }],
    };
  }
  return { columns, problems: [...problems, ...findTwice(columns), ...findPersonalColumns(columns)] };
}

/** Which sheet is meant nobody can tell, and the villages of the others would count as `belum`. */
function severalSheets(file: string, filled: readonly ImportColumns[]): Problem {
  const names = filled.map(({ table }) => `"${table.sheet}"`).join(', ');
  return { code: 'import-sheets-many', file, details: { count: filled.length, names } };
}

interface Tables {
  readonly tables: readonly Table[];
  readonly problems: readonly Problem[];
}

function readTables(file: string, bytes: Buffer): Tables | Promise<Tables> {
  return isWorkbook(bytes) ? readSheets(file, bytes) : readText(file, bytes);
}

/** Headings that show which character separates the cells. */
const TELLING = [
  'kode',
  'desa',
  'kelurahan',
  'kecamatan',
  'kabupaten',
  'provinsi',
  'kampung_kb',
  'klasifikasi',
];

/** A title above the heading hides which character separates the cells: then each is tried. */
function readText(file: string, bytes: Buffer): Tables {
  const plain = readCsv(file, bytes, TELLING);
  if (plain.table === null || findImportColumns(plain.table) !== null) return withTable(plain);
  const marked = [';', ',', '\t'].map((separator) => readCsv(file, markSeparator(bytes, separator), TELLING));
  return withTable(marked.find(({ table }) => table !== null && findImportColumns(table) !== null) ?? plain);
}

function withTable({ table, problems }: ReturnType<typeof readCsv>): Tables {
  return { tables: table === null ? [] : [table], problems: problems.map(adviseWorkbook) };
}

/** A list that is no text is best saved as a workbook; the advice for files of the content is to write text. */
function adviseWorkbook(problem: Problem): Problem {
  if (problem.code !== 'file-not-text') return problem;
  const reason = `isinya ${problem.details!['kind']}`;
  const advice =
    'Simpan datanya sebagai XLSX atau CSV di aplikasi lembar kerja, atau minta berkas itu dari penerbitnya.';
  return { code: 'import-file-unreadable', file: problem.file, details: { reason, advice } };
}

/** Spreadsheets write "sep=;" as the first line to say so; it does not count as a row. */
function markSeparator(bytes: Buffer, separator: string): Buffer {
  const hasMark = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  return Buffer.concat([Buffer.from(`sep=${separator}\n`), hasMark ? bytes.subarray(3) : bytes]);
}

function refuse(problem: Problem): ReadImportFile {
  return { columns: null, problems: [problem] };
}
