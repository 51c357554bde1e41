import { type AreaCode, isWithin } from '../area-code.ts';
import { checkPersonalCells } from '../check-text.ts';
import { cleanTable, type CleanRow } from '../clean-table.ts';
import { kampungKey, pathKey } from '../matching/settle-doubles.ts';
import { compactKey } from '../place-name.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { readDate } from '../read-date.ts';
import { readVillageCode } from '../read-village-code.ts';
import type { Register } from '../register.ts';
import type { IsoDate, PartialDate } from '../release.ts';
import type { Table } from '../table.ts';
import { columnName, type TableColumns } from '../table-columns.ts';

/**
 * Columns of `content/data/import-corrections.csv`: a place as files write it, and what staff decided of it. `kampung`
 * is only for villages of one name in one district; empty it stands for every Kampung KB of the place.
 */
export const CORRECTION_COLUMNS = [
  'provinsi',
  'kabupaten',
  'kecamatan',
  'desa',
  'kampung',
  'kode',
  'keputusan',
  'alasan',
  'tanggal',
] as const;

export type CorrectionColumn = (typeof CORRECTION_COLUMNS)[number];

const CORRECTION_TABLE = {
  known: CORRECTION_COLUMNS,
  required: ['provinsi', 'kabupaten', 'kecamatan', 'desa', 'kode', 'keputusan'],
} as const satisfies TableColumns<CorrectionColumn>;

/** Columns that the list of candidates has to help staff; they may stay when its rows are copied. */
export const HELP_COLUMNS = ['kampung_kb', 'sebab', 'saran_1', 'saran_2', 'saran_3'] as const;

/** A row that staff have decided, as it stands in their file. */
export interface DecidedRow {
  readonly key: string;
  /** The village that is meant; null for a row to be left out. */
  readonly village: AreaCode | null;
  readonly cells: Readonly<Record<CorrectionColumn, string>>;
  /** The day of the decision, as precise as it is written; null where it is not. */
  readonly decidedOn: PartialDate | null;
  readonly row: number;
}

/** The decisions of staff, and what is wrong with their file. */
export interface Corrections {
  /** Every sound decision, in the order of the file; the same decision twice is in it twice. */
  readonly rows: readonly DecidedRow[];
  /** By `pathKey` or `kampungKey`: the village that is meant, or null for a row to be left out. */
  readonly decisions: ReadonlyMap<string, AreaCode | null>;
  readonly problems: readonly Problem[];
  /** Rows without a decision yet. */
  readonly undecided: number;
}

export const NO_CORRECTIONS: Corrections = { rows: [], decisions: new Map(), problems: [], undecided: 0 };

/** What a correction is checked against. */
export interface CorrectionContext {
  readonly region: AreaCode;
  readonly register: Register;
  /** The last day on which something can have been decided. */
  readonly latest: IsoDate;
}

/** Reads the corrections; a row without a decision counts as undecided, a faulty one is a problem. */
export function checkCorrections(table: Table, context: CorrectionContext): Corrections {
  const clean = cleanTable(withoutHelp(table), CORRECTION_TABLE);
  const problems: Problem[] = [...clean.problems, ...clean.dropped.map(({ problem }) => problem)];
  const decisions = new Map<string, AreaCode | null>();
  const rows: DecidedRow[] = [];
  let undecided = 0;
  for (const row of clean.rows) {
    problems.push(...row.problems);
    if (row.cells.keputusan === '') {
      undecided += 1;
      problems.push(...findHalf(table, row));
      continue;
    }
    problems.push(...checkPersonalCells(row, table.file));
    const { date, fault } = readDay(row, context);
    if (fault !== null) problems.push(problemAt(table, row, fault));
    const decision = readDecision(row, context);
    if ('code' in decision) problems.push(problemAt(table, row, decision));
    else if (isConflict(decisions, decision)) problems.push(problemAt(table, row, CONFLICT));
    else {
      decisions.set(decision.key, decision.village);
      rows.push({ ...decision, cells: row.cells, decidedOn: date, row: row.row });
    }
  }
  return { rows, decisions, problems, undecided };
}

/** A reason or a date without a decision looks like a decision that was forgotten. */
function findHalf(table: Table, { row, cells }: CleanRow<CorrectionColumn>): Problem[] {
  if (cells.alasan === '' && cells.tanggal === '') return [];
  return [{ code: 'correction-half', file: table.file, row, column: 'keputusan' }];
}

/** The day of a decision; what is odd about an old one does not matter here. */
function readDay(
  { cells }: CleanRow<CorrectionColumn>,
  { latest }: CorrectionContext,
): { date: PartialDate | null; fault: Fault | null } {
  if (cells.tanggal === '') return { date: null, fault: null };
  const { date, problem, details = {} } = readDate(cells.tanggal, latest);
  if (date !== null || problem === null) return { date, fault: null };
  const code = problem === 'date-after-release' ? 'correction-in-future' : problem;
  return { date, fault: { code, column: 'tanggal', details } };
}

interface Decision {
  readonly key: string;
  readonly village: AreaCode | null;
}

interface Fault {
  readonly code: ProblemCode;
  readonly column: CorrectionColumn;
  readonly details?: Problem['details'];
}

const CONFLICT: Fault = { code: 'correction-conflict', column: 'keputusan' };

function readDecision(
  { cells }: CleanRow<CorrectionColumn>,
  { region, register }: CorrectionContext,
): Decision | Fault {
  if (compactKey(cells.desa) === '') return { code: 'correction-without-village', column: 'desa' };
  const { provinsi: province, kabupaten: regency, kecamatan: district, desa: village } = cells;
  const place = { province, regency, district, village, kampung: cells.kampung };
  const key = cells.kampung === '' ? pathKey(place) : kampungKey(place);
  const word = cells.keputusan.toLowerCase();
  if (word === 'abaikan') return { key, village: null };
  if (word !== 'pakai') return { code: 'correction-decision-unknown', column: 'keputusan' };
  const { code, fault } = readVillageCode(cells.kode);
  if (fault !== null) return { code: 'correction-code-unreadable', column: 'kode' };
  if (register.get(code) === undefined) return { code: 'correction-code-unknown', column: 'kode' };
  if (!isWithin(code, region)) return { code: 'correction-code-outside', column: 'kode' };
  return { key, village: code };
}

function isConflict(decisions: Corrections['decisions'], { key, village }: Decision): boolean {
  return decisions.has(key) && decisions.get(key) !== village;
}

function problemAt(table: Table, { row, cells }: CleanRow<CorrectionColumn>, fault: Fault): Problem {
  return { ...fault, file: table.file, row, value: cells[fault.column] };
}

function withoutHelp(table: Table): Table {
  const help = new Set<string>(HELP_COLUMNS);
  const kept = [...table.header.keys()].filter((at) => !help.has(columnName(table.header[at]!)));
  const pick = (cells: readonly string[]) => kept.map((at) => cells[at] ?? '');
  return {
    ...table,
    header: pick(table.header),
    rows: table.rows.map(({ row, cells }) => ({ row, cells: pick(cells) })),
  };
}
