import readXlsx from 'read-excel-file/node';
import type { Problem } from '#domain/problem.ts';
import type { Table, TableRow } from '#domain/table.ts';
import { checkZip, type ZipFault } from './zip-contents.ts';

/** The sheets of a workbook that hold anything, in order; empty where the file is no readable workbook. */
export interface ReadSheets {
  readonly tables: readonly Table[];
  readonly problems: readonly Problem[];
}

/** The largest workbook that is read, packed and unpacked; the national export has 2.6 MB and 40 MB. */
export const WORKBOOK_LIMITS = { packed: 30_000_000, unpacked: 400_000_000 } as const;

/** Start of the old binary formats (.xls, and an .xlsx with a password): a compound file. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** True for bytes that only a workbook starts with, whatever the name of the file says. */
export function isWorkbook(bytes: Buffer): boolean {
  return bytes.subarray(0, 2).toString('latin1') === 'PK' || bytes.subarray(0, 8).equals(COMPOUND_FILE);
}

/**
 * Reads every sheet of an XLSX as text: numbers as their digits (codes stay exact), dates as 2025-06-30, true and
 * false as "ya" and "tidak". The first row with something in it becomes the heading; what it means is not asked here.
 */
export async function readSheets(file: string, bytes: Buffer): Promise<ReadSheets> {
  if (bytes.subarray(0, 8).equals(COMPOUND_FILE)) return unreadable(file, 'old-or-locked');
  const fault = checkZip(bytes, WORKBOOK_LIMITS.unpacked);
  if (fault !== null) return unreadable(file, fault);
  try {
    const sheets = await readXlsx(bytes, { parseNumber: (stored): StoredNumber => ({ stored }) });
    const tables = sheets
      .map(({ data, sheet }) => toTable({ file, sheet }, data))
      .filter((table) => table !== null);
    if (tables.length > 0) return { tables, problems: [] };
    return unreadable(file, 'empty');
  } catch {
    return unreadable(file, 'not-a-workbook');
  }
}

function toTable(of: { file: string; sheet: string }, data: readonly (readonly unknown[])[]): Table | null {
  const rows: TableRow[] = [];
  let header: readonly string[] | null = null;
  let blankRows = 0;
  for (const [index, values] of data.entries()) {
    const cells = values.map(cellText);
    if (cells.every((cell) => cell === '')) blankRows += header === null ? 0 : 1;
    else if (header === null) header = cells;
    else rows.push({ row: index + 1, cells });
  }
  return header === null ? null : { ...of, header, rows, blankRows };
}

/** A number as the workbook stores it; text that looks like a number stays text. */
interface StoredNumber {
  readonly stored: string;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (typeof value === 'object' && 'stored' in value) return numberText(value as StoredNumber);
  return String(value).trim();
}

/** A spreadsheet knows 15 digits; 1.1000000000000001 and 3.601012001E9 are how numbers are stored, not meant. */
function numberText({ stored }: StoredNumber): string {
  return /^-?\d+$/.test(stored) ? stored : String(Number(Number(stored).toPrecision(15)));
}

function dateText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16);
}

const REASONS: Readonly<Record<ZipFault | 'old-or-locked' | 'empty' | 'not-a-workbook', [string, string]>> = {
  'not-a-zip': ['ini bukan berkas XLSX', 'Buka di aplikasi lembar kerja, lalu simpan sebagai XLSX.'],
  truncated: ['isinya terpotong atau rusak', 'Unduh atau salin ulang berkasnya.'],
  encrypted: ['berkas ini dikunci dengan kata sandi', 'Simpan ulang tanpa kata sandi.'],
  'too-big': [
    'isinya terlalu besar setelah dibuka',
    'Simpan hanya lembar dan kolom yang diperlukan ke berkas baru.',
  ],
  'old-or-locked': [
    'ini format XLS lama, atau XLSX yang dikunci dengan kata sandi',
    'Buka di aplikasi lembar kerja, lalu simpan sebagai XLSX tanpa kata sandi.',
  ],
  empty: ['semua lembarnya kosong', 'Periksa apakah berkasnya benar.'],
  'not-a-workbook': [
    'isinya bukan lembar kerja, atau ada sel yang rusak',
    'Buka di aplikasi lembar kerja, lalu simpan ulang sebagai XLSX.',
  ],
};

function unreadable(file: string, fault: keyof typeof REASONS): ReadSheets {
  const [reason, advice] = REASONS[fault];
  return { tables: [], problems: [{ code: 'import-file-unreadable', file, details: { reason, advice } }] };
}
