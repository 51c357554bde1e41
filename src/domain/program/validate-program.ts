import { checkRows } from '../check-rows.ts';
import type { CleanRow } from '../clean-table.ts';
import { SUB_PROGRAMMES } from '../drawings.ts';
import type { Language } from '../language.ts';
import { hasErrors, type Problem } from '../problem.ts';
import type { IsoDate } from '../release.ts';
import { checkProgramRow } from './check-row.ts';
import { checkStructure } from './check-structure.ts';
import { makeProgram, type ProgramRows } from './make-program.ts';
import type { Program } from './program.ts';
import { columnsOf, mapTables, type ProgramFiles, readTables } from './read-tables.ts';
import {
  PROGRAM_RULES,
  PROGRAM_TABLES,
  PROGRAM_UNIQUE,
  type ProgramKeys,
  type ProgramTable,
} from './tables.ts';

/** What the tables are checked against; `latest` is the last day that a date may name. */
export interface ProgramContext {
  readonly languages: readonly Language[];
  readonly latest: IsoDate;
  /** Tables whose file has slips that may have swallowed rows: what is not there may be missing only for now. */
  readonly unsure?: readonly ProgramTable[];
}

/**
 * Checks the tables of the programme together: cells, keys, and what the keys lead to. A table that is not among them is
 * a problem of its own, so nothing is said here of keys that lead to it. The programme is null if any problem is an error.
 */
export function validateProgram(
  files: ProgramFiles,
  context: ProgramContext,
): { program: Program | null; keys: ProgramKeys; problems: Problem[] } {
  const { languages } = context;
  const tables = readTables(files, context);
  const own = mapTables((name) => tables[name]?.keys ?? null);
  // A sub-programme that its own table misspells or lacks is told there, and not at every row that names it.
  const keys = {
    ...own,
    'sub-program': own['sub-program'] && [...own['sub-program'], ...SUB_PROGRAMMES],
  };
  const problems: Problem[] = [];
  const rows: Record<string, readonly CleanRow<string>[]> = {};
  for (const name of PROGRAM_TABLES) {
    const table = files[name];
    if (table === undefined) continue;
    const { file } = table;
    const rules = PROGRAM_RULES[name];
    const isTwice = findTwice(name, file);
    const checked = checkRows(table, columnsOf(name, languages), (row) => {
      const { value, problems: found } = checkProgramRow(row, rules, { ...context, keys, file });
      return { value, problems: [...found, ...isTwice(row)] };
    });
    problems.push(...checked.problems);
    rows[name] = checked.values;
  }
  problems.push(...checkStructure(tables));
  const isWhole = PROGRAM_TABLES.every((name) => files[name] !== undefined) && !hasErrors(problems);
  return { program: isWhole ? makeProgram(rows as unknown as ProgramRows) : null, keys, problems };
}

/** Finds rows that repeat what only one row of the table may have. */
function findTwice(name: ProgramTable, file: string): (row: CleanRow<string>) => Problem[] {
  const firstRows = new Map<string, number>();
  return ({ row, cells }) =>
    PROGRAM_UNIQUE[name].flatMap((columns): Problem[] => {
      const column = columns.at(-1)!;
      const value = cells[column] ?? '';
      const together = JSON.stringify([column, ...columns.map((one) => cells[one])]);
      const first = firstRows.get(together);
      if (first === undefined) firstRows.set(together, row);
      if (first === undefined || value === '') return [];
      return [{ code: 'value-twice', file, row, column, value, details: { first } }];
    });
}
