import type { Language } from '#domain/language.ts';
import { hasErrors, type Problem } from '#domain/problem.ts';
import type { Program } from '#domain/program/program.ts';
import { PROGRAM_TABLES, type ProgramKeys, type ProgramTable } from '#domain/program/tables.ts';
import { columnsOf } from '#domain/program/read-tables.ts';
import { validateProgram } from '#domain/program/validate-program.ts';
import type { IsoDate } from '#domain/release.ts';
import type { Table } from '#domain/table.ts';
import type { ContentFolder } from './content-folder.ts';
import { readCsv } from './read-csv.ts';

/** The programme, null where the folder has none and where it is broken. */
export interface ReadProgram {
  readonly program: Program | null;
  /** The keys that texts may use, of a broken programme too as far as they can be read; null where there is none. */
  readonly keys: ProgramKeys | null;
  readonly problems: readonly Problem[];
}

/** Reads `program/`: the folder may be absent, but if it is there, all its tables must be. */
export async function readProgram(
  folder: ContentFolder,
  context: { readonly languages: readonly Language[]; readonly latest: IsoDate },
): Promise<ReadProgram> {
  if ((await folder.list('program')) === null) return { program: null, keys: null, problems: [] };
  const problems: Problem[] = [];
  const unsure: ProgramTable[] = [];
  const files: Partial<Record<ProgramTable, Table>> = {};
  for (const name of PROGRAM_TABLES) {
    const path = `program/${name}.csv`;
    const { bytes, problems: faults } = await folder.read(path);
    problems.push(...faults);
    if (bytes === null) {
      if (faults.length === 0) problems.push({ code: 'file-missing', file: folder.nameOf(path) });
      continue;
    }
    const read = readCsv(folder.nameOf(path), bytes, columnsOf(name, context.languages).known);
    problems.push(...read.problems);
    if (hasErrors(read.problems)) unsure.push(name);
    if (read.table !== null) files[name] = read.table;
  }
  const checked = validateProgram(files, { ...context, unsure });
  return {
    program: hasErrors(problems) ? null : checked.program,
    keys: checked.keys,
    problems: [...problems, ...checked.problems],
  };
}
