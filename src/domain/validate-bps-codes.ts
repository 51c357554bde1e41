import { type AreaCode, formatAreaCode } from './area-code.ts';
import { BPS_CODE_COLUMNS, type BpsCode } from './bps-codes.ts';
import { checkArea } from './check-area.ts';
import { checkRows, type CheckedRow, type CheckedRows } from './check-rows.ts';
import { checkText } from './check-text.ts';
import type { CleanRow } from './clean-table.ts';
import type { Problem } from './problem.ts';
import { readDate } from './read-date.ts';
import type { Register } from './register.ts';
import type { IsoDate } from './release.ts';
import type { Table } from './table.ts';

type Column = (typeof BPS_CODE_COLUMNS)[number];

/** What the codes are checked against; `latest` is the last day of which a source may speak. */
export interface BpsCodeContext {
  readonly register: Register;
  readonly latest: IsoDate;
}

/** What an empty cell is to be filled with. */
const HINTS: Readonly<Record<Exclude<Column, 'kode'>, string>> = {
  kode_bps: 'kode BPS 10 angka',
  sumber: 'nama sumber yang memberi kode itu',
  tanggal: 'tanggal keadaan sumber itu, seperti 2024-12-31',
};

/** Checks the table of BPS codes: each village and each code stands in one row, and each row names its source. */
export function validateBpsCodes(table: Table, context: BpsCodeContext): CheckedRows<BpsCode> {
  const rows = { village: new Map<string, number>(), code: new Map<string, number>() };
  const columns = { known: BPS_CODE_COLUMNS, required: BPS_CODE_COLUMNS };
  return checkRows<Column, BpsCode>(table, columns, (row) => {
    const checked = checkCode(table.file, row, context);
    if (checked.value === null) return checked;
    const { village, code } = checked.value;
    const at = { file: table.file, row: row.row };
    const problems: Problem[] = [];
    const twin = noteRow(rows.village, village, row.row);
    if (twin !== null) {
      const value = formatAreaCode(village);
      problems.push({ ...at, column: 'kode', value, code: 'area-twice', details: { first: twin } });
    }
    const same = noteRow(rows.code, code, row.row);
    if (same !== null) {
      problems.push({
        ...at,
        column: 'kode_bps',
        value: code,
        code: 'bps-code-twice',
        details: { first: same },
      });
    }
    return problems.length === 0 ? checked : { value: null, problems };
  });
}

/** The row in which a key stood first, if that was an earlier one. */
function noteRow(rows: Map<string, number>, key: string, row: number): number | null {
  const first = rows.get(key);
  if (first === undefined) rows.set(key, row);
  return first ?? null;
}

function checkCode(
  file: string,
  { row, cells }: CleanRow<Column>,
  { register, latest }: BpsCodeContext,
): CheckedRow<BpsCode> {
  const problems: Problem[] = checkText({ row, cells }, file);
  const at = (column: Column) => ({ file, row, column, value: cells[column] });
  const area = checkArea({ file, row, column: 'kode', text: cells.kode }, register, 'village');
  if (area.problem !== null) problems.push(area.problem);
  for (const column of ['kode_bps', 'sumber', 'tanggal'] as const) {
    if (cells[column] === '')
      problems.push({ ...at(column), code: 'cell-missing', details: { hint: HINTS[column] } });
  }
  const code = cells.kode_bps;
  if (code !== '' && !/^\d{10}$/.test(code)) problems.push({ ...at('kode_bps'), code: 'bps-code-wrong' });
  const date = cells.tanggal === '' ? null : readDate(cells.tanggal, latest);
  if (date?.problem != null) {
    problems.push({ ...at('tanggal'), code: date.problem, details: date.details });
  }
  if (problems.length > 0 || area.code === null || date?.date == null) return { value: null, problems };
  return { value: { village: area.code as AreaCode, code, source: cells.sumber, date: date.date }, problems };
}
