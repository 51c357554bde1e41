import { type CleanRow, cleanTable } from './clean-table.ts';
import { findPersonalData } from './personal-data.ts';
import { hasErrors, type Problem } from './problem.ts';
import type { TableColumns } from './table-columns.ts';
import type { Table } from './table.ts';
import { type Tally, verifyTally } from './tally.ts';

/** What a row turned out to mean; null where it cannot be used, and then a problem says why. */
export interface CheckedRow<Value> {
  readonly value: Value | null;
  readonly problems: readonly Problem[];
}

/** The meaning of a whole table. The values are to be used only where no problem is an error. */
export interface CheckedRows<Value> {
  readonly values: readonly Value[];
  readonly problems: readonly Problem[];
  readonly tally: Tally;
}

/**
 * Checks a table row by row, in order. A row is used, or left out with a warning, or rejected with an error; that no
 * row gets lost between the three is verified here for every kind of table.
 */
export function checkRows<Column extends string, Value>(
  table: Table,
  columns: TableColumns<Column>,
  check: (row: CleanRow<Column>) => CheckedRow<Value>,
): CheckedRows<Value> {
  const clean = cleanTable(table, columns);
  const problems = [...clean.problems, ...clean.dropped.map(({ problem }) => problem)];
  const values: Value[] = [];
  const silent: number[] = [];
  let rejected = clean.readable ? 0 : table.rows.length;
  let leftOut = 0;
  for (const { problem } of clean.dropped) {
    if (hasErrors([problem])) rejected += 1;
    else leftOut += 1;
  }
  for (const row of clean.rows) {
    const { value, problems: found } = check(row);
    const own = [...row.problems, ...found.filter((problem) => !isFollowUp(problem, row.problems))];
    problems.push(...own);
    if (hasErrors(own)) rejected += 1;
    else if (value !== null) values.push(value);
    else leftOut += 1;
    if (value === null && !own.some((problem) => problem.row === row.row)) silent.push(row.row);
  }
  const read = table.rows.length + table.blankRows;
  const tally = { read, blank: table.blankRows, leftOut, rejected, used: values.length };
  verifyTally(tally, silent);
  return { values, problems: problems.map(hidePersonalData), tally };
}

/** What is said of a cell that was already found to be broken would only confuse. */
function isFollowUp(problem: Problem, before: readonly Problem[]): boolean {
  const isBroken = ({ column }: Problem) => column !== undefined && column === problem.column;
  return before.some((earlier) => isBroken(earlier) && hasErrors([earlier]));
}

/** Messages end up in public logs: a value that shows personal data is cut to its first characters. */
function hidePersonalData(problem: Problem): Problem {
  const personal = problem.value === undefined ? null : findPersonalData(problem.value);
  return personal === null ? problem : { ...problem, value: personal.masked };
}
