import { formatAreaCode } from '../area-code.ts';
import type { Problem } from '../problem.ts';
import type { IsoDate } from '../release.ts';
import { columnName } from '../table-columns.ts';
import type { Table } from '../table.ts';
import {
  CORRECTION_COLUMNS,
  type CorrectionColumn,
  type Corrections,
  type DecidedRow,
} from './import-corrections.ts';

/** Decisions from a file of candidates beside those that the content has. */
export interface AcceptInput {
  /** Name of the file of candidates, for messages. */
  readonly file: string;
  readonly filled: Corrections;
  readonly kept: Corrections;
  /** Name of the file that the content keeps them in, for messages. */
  readonly keptFile: string;
}

/** The decisions that are new, and what is wrong with any of them. */
export interface AcceptedDecisions {
  readonly added: readonly DecidedRow[];
  /** Decided in the same way before. */
  readonly same: number;
  readonly problems: readonly Problem[];
}

/**
 * Compares decisions with those that are kept: the same twice is fine, another one for the same place is an error. Each
 * needs a reason, because readers see it.
 */
export function acceptDecisions({ file, filled, kept, keptFile }: AcceptInput): AcceptedDecisions {
  const problems: Problem[] = [...filled.problems];
  const keptRows = new Map(kept.rows.map((row) => [row.key, row]));
  const added = new Map<string, DecidedRow>();
  let same = 0;
  for (const row of filled.rows) {
    const before = keptRows.get(row.key);
    if (before !== undefined && before.village === row.village) same += 1;
    else if (before !== undefined) problems.push(contradiction(file, row, { before, keptFile }));
    else {
      added.set(row.key, row);
      if (row.cells.alasan === '') {
        problems.push({ code: 'correction-without-reason', file, row: row.row, column: 'alasan' });
      }
    }
  }
  const isEmpty = filled.rows.length === 0 && filled.problems.length === 0;
  if (isEmpty) problems.push({ code: 'corrections-undecided', file });
  return { added: [...added.values()], same, problems };
}

function contradiction(
  file: string,
  { row, cells, village }: DecidedRow,
  { before, keptFile }: { before: DecidedRow; keptFile: string },
): Problem {
  const words = (decided: DecidedRow['village']) =>
    decided === null ? 'abaikan' : `pakai ${formatAreaCode(decided)}`;
  const details = {
    place: cells.desa,
    now: words(village),
    then: words(before.village),
    keptFile,
    line: before.row,
  };
  return { code: 'correction-contradicts', file, row, column: 'keputusan', details };
}

/**
 * The rows of the kept file with new decisions below: all that was in it stays as it was, columns included. A decision
 * without a date is of today.
 */
export function mergeCorrections(
  table: Pick<Table, 'header' | 'rows'> | null,
  added: readonly DecidedRow[],
  today: IsoDate,
): string[][] {
  const header = [...(table?.header ?? [])];
  const names = header.map(columnName);
  for (const column of CORRECTION_COLUMNS) {
    if (names.includes(column)) continue;
    header.push(column);
    names.push(column);
  }
  const old = (table?.rows ?? []).map(({ cells }) => names.map((_, at) => cells[at] ?? ''));
  return [header, ...old, ...added.map((row) => decisionCells(row, names, today))];
}

function decisionCells(
  { cells, village, decidedOn }: DecidedRow,
  names: readonly string[],
  today: IsoDate,
): string[] {
  const written: Record<CorrectionColumn, string> = {
    ...cells,
    kode: village === null ? '' : formatAreaCode(village),
    keputusan: village === null ? 'abaikan' : 'pakai',
    tanggal: decidedOn ?? today,
  };
  return names.map((name) => (name in written ? written[name as CorrectionColumn] : ''));
}
