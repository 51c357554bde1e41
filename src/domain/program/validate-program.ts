import { checkRows } from '../check-rows.ts';
import { type CleanRow, cleanTable, hasShifted } from '../clean-table.ts';
import { SUB_PROGRAMMES } from '../drawings.ts';
import type { Language } from '../language.ts';
import { hasErrors, type Problem } from '../problem.ts';
import type { IsoDate } from '../release.ts';
import { slugFrom } from '../slug.ts';
import { columnName, type TableColumns } from '../table-columns.ts';
import type { Table } from '../table.ts';
import { checkProgramRow } from './check-row.ts';
import { checkStructure } from './check-structure.ts';
import { makeProgram, type ProgramRows } from './make-program.ts';
import type { Program } from './program.ts';
import {
  type CellRule,
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

/** The tables that could be read, by their names. */
export type ProgramFiles = Readonly<Partial<Record<ProgramTable, Table>>>;

/**
 * Checks the tables of the programme together: cells, keys, and what the keys lead to. A table that is not among them is
 * a problem of its own, so nothing is said here of keys that lead to it. The programme is null if any problem is an error.
 */
export function validateProgram(
  files: ProgramFiles,
  context: ProgramContext,
): { program: Program | null; keys: ProgramKeys; problems: Problem[] } {
  const { languages, unsure = [] } = context;
  const own = {} as Record<ProgramTable, readonly string[] | null>;
  for (const name of PROGRAM_TABLES) {
    own[name] = unsure.includes(name) ? null : keysOf(files[name], columnsOf(name, languages));
  }
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
  problems.push(...checkStructure(files, { columnsOf: (name) => columnsOf(name, languages), unsure }));
  const isWhole = PROGRAM_TABLES.every((name) => files[name] !== undefined) && !hasErrors(problems);
  return { program: isWhole ? makeProgram(rows as unknown as ProgramRows) : null, keys, problems };
}

/** The columns of a table: all are needed, those of a language that the site does not have excepted. */
export function columnsOf(name: ProgramTable, languages: readonly Language[]): TableColumns<string> {
  const own = Object.keys(PROGRAM_RULES[name]);
  const known = Object.entries(PROGRAM_RULES[name] as Record<string, CellRule>).flatMap(([column, rule]) =>
    rule.kind === 'both' ? [column, `${column}_en`] : [column],
  );
  return { known, required: languages.includes('en') ? known : own };
}

/**
 * The keys of a table, also of rows with other faults and of keys that are written wrongly, which are told where they stand
 * and not at every row and text that names them; null for a table without keys, one that cannot be read, and one with a row
 * whose cells have shifted, which may have swallowed others.
 */
function keysOf(table: Table | undefined, columns: TableColumns<string>): string[] | null {
  if (table === undefined || !columns.known.includes('kunci')) return null;
  const { rows, readable, dropped } = cleanTable(table, columns);
  if (!readable || hasShifted(dropped)) return null;
  const place = table.header.findIndex((name) => columnName(name) === 'kunci');
  const raw = table.rows.map(({ cells }) => (cells[place] ?? '').replace(/["“”]/g, ''));
  return [...new Set([...rows.map(({ cells }) => cells['kunci'] ?? ''), ...raw, ...raw.map(slugFrom)])];
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
