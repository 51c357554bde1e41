import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import writeXlsx from 'write-excel-file/node';
import { type Candidate, CANDIDATE_COLUMNS, readCandidates } from '#domain/intake/candidates.ts';
import type { Problem } from '#domain/problem.ts';
import { readImportArguments } from '#lib/import-arguments.ts';
import { ProblemsFound } from '#lib/problems-found.ts';
import { readFilledTable } from '#lib/read-filled-table.ts';
import { importRelease, type ImportResult } from '../../scripts/import-release.ts';
import { tinyContentDir, tinyRegister } from '../tiny-country.ts';

/** The invented export of the portal; two of its rows are not placed. */
export const EXPORT = fileURLToPath(
  new URL('../fixtures/import/rekapitulasi-2024-06-30.xlsx', import.meta.url),
);

export const register = tinyRegister();
export const today = '2025-12-31';

/** A copy of the tiny country's content to import into, and what an import is run with; gone after `remove`. */
export interface ImportPlace {
  readonly folder: string;
  readonly contentDir: string;
  readonly correctionsPath: string;
  candidatesPath(number?: string): string;
  /** Runs the command as it is typed. */
  run(...args: string[]): Promise<ImportResult>;
  /** What stops it; columns that are not used are left out. */
  problemsOf(...args: string[]): Promise<readonly Problem[]>;
  remove(): void;
}

/** Makes such a place. */
export function importPlace(): ImportPlace {
  const folder = mkdtempSync(join(tmpdir(), 'impor-'));
  const contentDir = join(folder, 'content');
  const generatedDir = join(folder, 'generated');
  cpSync(tinyContentDir, contentDir, { recursive: true });
  const input = { folders: { contentDir, generatedDir }, register, today, progress: { write: () => true } };
  const run = (...args: string[]) => importRelease(readImportArguments(args)!, input);
  return {
    folder,
    contentDir,
    correctionsPath: join(contentDir, 'data/import-corrections.csv'),
    candidatesPath: (number = '') => join(generatedDir, `import/2024-06-30-calon-koreksi${number}.xlsx`),
    run,
    problemsOf: async (...args) => {
      const error: unknown = await run(...args).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (!(error instanceof ProblemsFound)) throw new Error(`Not stopped: ${String(error)}`);
      return error.problems.filter(({ code }) => code !== 'import-column-unused');
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The rows of a file of candidates. */
export async function readRows(path: string): Promise<Candidate[]> {
  const { table } = await readFilledTable('x', readFileSync(path), CANDIDATE_COLUMNS);
  return readCandidates(table!)!;
}

/** Fills in the candidates as a spreadsheet would save them: dates as dates, columns in another order. */
export async function fill(
  path: string,
  decide: (row: Candidate, at: number) => Partial<Candidate>,
): Promise<void> {
  const rows = (await readRows(path)).map((row, at) => ({ ...row, ...decide(row, at) }));
  const columns = [...CANDIDATE_COLUMNS].reverse();
  const cell = (text: string, column: string) =>
    column === 'tanggal' && text !== ''
      ? { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' }
      : text;
  const table = [columns, ...rows.map((row) => columns.map((column) => cell(row[column], column)))];
  writeFileSync(path, await writeXlsx(table).toBuffer());
}

/** The first row is used, the others are left out. */
export const decideAll = (row: Candidate, at: number): Partial<Candidate> =>
  at === 0
    ? { keputusan: 'Pakai', alasan: 'ejaan lain', tanggal: '2025-12-01' }
    : { keputusan: 'abaikan', alasan: `bukan desa: ${row.desa}` };

/** Every file below a folder with its text. */
export function filesIn(dir: string): Record<string, string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(dir.length), readFileSync(path, 'latin1')]),
  );
}
