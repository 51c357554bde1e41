import { type AreaCode, levelOf, parseAreaCode } from './area-code.ts';
import { checkRows, type CheckedRow, type CheckedRows } from './check-rows.ts';
import { checkText } from './check-text.ts';
import type { CleanRow } from './clean-table.ts';
import { CODE_CHANGE_COLUMNS, type CodeChange } from './code-changes.ts';
import type { Problem } from './problem.ts';
import { readDate } from './read-date.ts';
import type { Register } from './register.ts';
import type { IsoDate } from './release.ts';
import type { Table } from './table.ts';
import type { TableColumns } from './table-columns.ts';

type Column = (typeof CODE_CHANGE_COLUMNS)[number];

const CODE_CHANGE_TABLE = {
  known: CODE_CHANGE_COLUMNS,
  required: ['kode_lama', 'kode_baru', 'dasar'],
} as const satisfies TableColumns<Column>;

/** What the changes are checked against; `latest` is the last day they may be of. */
export interface CodeChangeContext {
  readonly register: Register;
  readonly latest: IsoDate;
}

/** Checks the list of village codes that were replaced: an old code leads to one village of today's register. */
export function validateCodeChanges(table: Table, context: CodeChangeContext): CheckedRows<CodeChange> {
  const firstRows = new Map<AreaCode, number>();
  return checkRows<Column, CodeChange>(table, CODE_CHANGE_TABLE, (row) => {
    const checked = checkChange(table.file, row, context);
    const from = checked.value?.from;
    const first = from === undefined ? undefined : firstRows.get(from);
    if (from !== undefined && first === undefined) firstRows.set(from, row.row);
    if (first === undefined) return checked;
    const at = { file: table.file, row: row.row, column: 'kode_lama', value: row.cells.kode_lama };
    return {
      value: null,
      problems: [...checked.problems, { ...at, code: 'area-twice', details: { first } }],
    };
  });
}

function checkChange(
  file: string,
  { row, cells }: CleanRow<Column>,
  { register, latest }: CodeChangeContext,
): CheckedRow<CodeChange> {
  const problems: Problem[] = checkText({ row, cells }, file);
  const at = (column: Column) => ({ file, row, column, value: cells[column] });
  const from = readVillage(cells.kode_lama);
  const to = readVillage(cells.kode_baru);
  const used = from === null ? undefined : register.get(from);
  if (from === null) problems.push({ ...at('kode_lama'), ...notVillage(cells.kode_lama) });
  else if (used !== undefined) {
    problems.push({ ...at('kode_lama'), code: 'change-code-in-use', details: { name: used.name } });
  }
  if (to === null) problems.push({ ...at('kode_baru'), ...notVillage(cells.kode_baru) });
  else if (register.get(to) === undefined)
    problems.push({ ...at('kode_baru'), code: 'change-target-unknown' });
  if (cells.dasar === '') {
    problems.push({
      ...at('dasar'),
      code: 'cell-missing',
      details: { hint: 'keputusan atau dasar perubahannya' },
    });
  }
  const reading = cells.tanggal === '' ? null : readDate(cells.tanggal, latest);
  if (reading !== null && reading.date === null && reading.problem !== null) {
    problems.push({ ...at('tanggal'), code: reading.problem, details: reading.details });
  }
  if (problems.length > 0 || from === null || to === null) return { value: null, problems };
  return { value: { from, to, decree: cells.dasar, date: reading?.date ?? null }, problems };
}

function readVillage(text: string): AreaCode | null {
  const code = parseAreaCode(text);
  return code !== null && levelOf(code) === 'village' ? code : null;
}

function notVillage(text: string): Pick<Problem, 'code' | 'details'> {
  if (text === '') return { code: 'cell-missing', details: { hint: 'kode desa 10 angka' } };
  return { code: 'area-level', details: { expected: 'desa atau kelurahan', digits: 10 } };
}
