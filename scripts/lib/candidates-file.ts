import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import writeXlsx, { type CellObject } from 'write-excel-file/node';
import {
  type Candidate,
  CANDIDATE_COLUMNS,
  type CandidateColumn,
  carryOver,
  readCandidates,
} from '#domain/intake/candidates.ts';
import { readFilledTable } from './read-filled-table.ts';

/** Where the rows to decide are, and what to write there; null where the file that is there is as it should be. */
export interface CandidatesFile {
  readonly path: string;
  readonly bytes: Buffer | null;
}

/** What stands in the way of a new file of candidates: the one of an earlier run, and what is decided already. */
export interface CandidatesInput {
  readonly folder: string;
  readonly date: string;
  readonly fresh: readonly Candidate[];
  /** True for places of which the content has a decision. */
  readonly isDecided: (key: string) => boolean;
}

/**
 * The file for rows to decide. What staff have written in an earlier one is never written over: that file stays, or a new
 * one with the next number takes everything over.
 */
export async function candidatesFile(input: CandidatesInput): Promise<CandidatesFile> {
  const { folder, date, fresh, isDecided } = input;
  const number = newestNumber(folder, date);
  if (number === 0) return { path: pathOf(folder, date, 1), bytes: await workbook(fresh) };
  const path = pathOf(folder, date, number);
  const next = pathOf(folder, date, number + 1);
  const old = await readOld(path);
  if (old === null) return { path: next, bytes: await workbook(fresh) };
  const { verdict, rows } = carryOver(fresh, old, isDecided);
  if (verdict === 'keep') return { path, bytes: null };
  return { path: verdict === 'new' ? next : path, bytes: await workbook(rows) };
}

function pathOf(folder: string, date: string, number: number): string {
  return join(folder, `${date}-calon-koreksi${number === 1 ? '' : `-${number}`}.xlsx`);
}

function newestNumber(folder: string, date: string): number {
  const name = new RegExp(`^${date}-calon-koreksi(?:-(\\d+))?\\.xlsx$`);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return Math.max(0, ...names.flatMap((one) => (name.test(one) ? [Number(name.exec(one)![1] ?? 1)] : [])));
}

/** The rows of an earlier file; null where it cannot be read, and then it is left alone. */
async function readOld(path: string): Promise<Candidate[] | null> {
  const { table } = await readFilledTable(basename(path), readFileSync(path), CANDIDATE_COLUMNS);
  return table === null ? null : readCandidates(table);
}

/** Widths of the columns in characters; the columns to fill in are the widest. */
const WIDTHS: Readonly<Record<CandidateColumn, number>> = {
  provinsi: 14,
  kabupaten: 18,
  kecamatan: 18,
  desa: 22,
  kampung: 18,
  kode: 15,
  keputusan: 12,
  alasan: 36,
  tanggal: 13,
  kampung_kb: 26,
  sebab: 30,
  saran_1: 52,
  saran_2: 52,
  saran_3: 52,
};

const TO_FILL: readonly string[] = ['kode', 'keputusan', 'alasan', 'tanggal'];

/**
 * A workbook, because a spreadsheet opens it the same everywhere: a CSV opens in one column where the comma is the decimal
 * sign. All cells are of the format text, so that codes and dates stay as they are written.
 */
async function workbook(rows: readonly Candidate[]): Promise<Buffer> {
  const cell = (value: string, column: string): CellObject => ({
    type: String,
    ...(value === '' ? {} : { value }),
    format: '@',
    ...(TO_FILL.includes(column) ? { backgroundColor: '#FFF4CC' } : {}),
  });
  const head = CANDIDATE_COLUMNS.map((column): CellObject => ({
    ...cell(column, column),
    fontWeight: 'bold',
  }));
  const body = rows.map((row) => CANDIDATE_COLUMNS.map((column) => cell(row[column], column)));
  return writeXlsx([head, ...body], {
    sheet: 'Keputusan',
    columns: CANDIDATE_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
    stickyRowsCount: 1,
  }).toBuffer();
}
