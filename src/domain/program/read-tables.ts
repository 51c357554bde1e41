import { type CleanRow, cleanTable, hasShifted } from '../clean-table.ts';
import type { Language } from '../language.ts';
import { slugFrom } from '../slug.ts';
import { columnName, type TableColumns } from '../table-columns.ts';
import type { Table } from '../table.ts';
import { type CellRule, PROGRAM_RULES, PROGRAM_TABLES, type ProgramTable } from './tables.ts';

/** The tables that could be opened, by their names. */
export type ProgramFiles = Readonly<Partial<Record<ProgramTable, Table>>>;

/** A table as far as its rows could be read. */
export interface ReadTable {
  readonly file: string;
  readonly rows: readonly CleanRow<string>[];
  /** False where slips in the file may have swallowed rows: what is not there may be missing only for now. */
  readonly whole: boolean;
  /**
   * The keys that others may name, also of rows with other faults and as they should have been written, because a wrong key
   * is told where it stands and not at every row and text that names it; null for a table without keys or one not whole.
   */
  readonly keys: readonly string[] | null;
}

/** All tables, null where one cannot be read; `unsure` are those whose file has slips of its own. */
export function readTables(
  files: ProgramFiles,
  {
    languages,
    unsure = [],
  }: { readonly languages: readonly Language[]; readonly unsure?: readonly ProgramTable[] },
): Readonly<Record<ProgramTable, ReadTable | null>> {
  return mapTables((name) => {
    const table = files[name];
    if (table === undefined) return null;
    const { rows, readable, dropped } = cleanTable(table, columnsOf(name, languages));
    if (!readable) return null;
    const whole = !unsure.includes(name) && !hasShifted(dropped);
    return { file: table.file, rows, whole, keys: whole ? keysOf(table, rows) : null };
  });
}

/** Something for each table of the programme. */
export function mapTables<Value>(make: (name: ProgramTable) => Value): Readonly<Record<ProgramTable, Value>> {
  return Object.fromEntries(PROGRAM_TABLES.map((name) => [name, make(name)])) as Record<ProgramTable, Value>;
}

/** The columns of a table: all are needed, except those of a language that the site does not have, and that of the area. */
export function columnsOf(name: ProgramTable, languages: readonly Language[]): TableColumns<string> {
  const rules = Object.entries(PROGRAM_RULES[name] as Record<string, CellRule>);
  const written = ([column, rule]: (typeof rules)[number]) =>
    rule.kind === 'both' ? [column, `${column}_en`] : [column];
  const needed = rules.filter(([, { kind }]) => kind !== 'area');
  const required = languages.includes('en') ? needed.flatMap(written) : needed.map(([column]) => column);
  return { known: rules.flatMap(written), required };
}

function keysOf(table: Table, rows: readonly CleanRow<string>[]): string[] | null {
  const place = table.header.findIndex((name) => columnName(name) === 'kunci');
  if (place === -1) return null;
  const raw = table.rows.map(({ cells }) => (cells[place] ?? '').replace(/["“”]/g, ''));
  return [...new Set([...rows.map(({ cells }) => cells['kunci'] ?? ''), ...raw, ...raw.map(slugFrom)])];
}
