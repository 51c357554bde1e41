import { basename } from 'node:path';
import type { Content } from '#domain/content.ts';
import type { ImportColumns } from '#domain/import-columns.ts';
import { type AcceptedDecisions, acceptDecisions } from '#domain/intake/accept-decisions.ts';
import type { CorrectionContext, Corrections } from '#domain/intake/import-corrections.ts';
import type { Problem } from '#domain/problem.ts';
import type { Table } from '#domain/table.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import { openContentFolder } from './content-folder.ts';
import type { ImportOptions } from './import-arguments.ts';
import { importFileSize } from './import-file.ts';
import { commandFor, importCommand } from './import-command.ts';
import { ProblemsFound, stopOnErrors } from './problems-found.ts';
import { readContent } from './read-content.ts';
import { CORRECTIONS_PATH, readCorrections } from './read-corrections.ts';
import { readFilledCandidates } from './read-filled-candidates.ts';
import { readImportFile } from './read-import-file.ts';
import { releaseDate } from './release-date.ts';

/** Everything read and checked that an import starts from. */
export interface PreparedImport {
  readonly date: IsoDate;
  readonly content: Content;
  readonly columns: ImportColumns;
  /** Those of the content and those of the candidates together. */
  readonly corrections: Corrections;
  /** The table of decisions in the content as it stands; null where there is none. */
  readonly kept: Table | null;
  /** The decisions that are not in the content yet, and how many of the candidates are. */
  readonly accepted: Pick<AcceptedDecisions, 'added' | 'same'>;
  /** Warnings of the file and of the corrections. */
  readonly problems: readonly Problem[];
}

/** What an import is prepared with. */
export interface PrepareInput {
  readonly contentDir: string;
  readonly register: Register;
  readonly today: IsoDate;
}

/** Reads the content folder, the decisions and the file, and stops with all that is wrong with any of them. */
export async function prepareImport(options: ImportOptions, input: PrepareInput): Promise<PreparedImport> {
  const { contentDir, register, today } = input;
  const size = importFileSize(options.file);
  if (typeof size !== 'number') throw new ProblemsFound([size]);
  const date = releaseDate(options, today);
  if (typeof date !== 'string') throw new ProblemsFound([date]);
  const folder = openContentFolder(contentDir);
  const { content, problems: contentProblems } = await readContent(input);
  if (content === null) throw new ProblemsFound(contentProblems);
  const isThere = content.releases.some((release) => release.date === date);
  if (isThere && !options.isReplacing && !options.isDryRun) {
    const command = commandFor(contentDir, importCommand(options, { isReplacing: true }));
    const file = folder.nameOf(`data/releases/${date}.csv`);
    throw new ProblemsFound([{ code: 'import-release-exists', file, details: { command } }]);
  }
  const context = { region: content.site.region, register, latest: today };
  const kept = await readCorrections(folder, context);
  const { columns, problems: fileProblems } = await readImportFile(options.file);
  const accepted = await acceptFrom(options.corrections, {
    kept,
    context,
    keptFile: folder.nameOf(CORRECTIONS_PATH),
  });
  const problems = stopOnErrors([...kept.problems, ...accepted.problems, ...fileProblems]);
  const rows = [...kept.rows, ...accepted.added];
  const decisions = new Map(rows.map(({ key, village }) => [key, village]));
  return {
    date,
    content,
    columns: columns!,
    corrections: { ...kept, rows, decisions },
    kept: kept.table,
    accepted,
    problems,
  };
}

async function acceptFrom(
  path: string | null,
  { kept, context, keptFile }: { kept: Corrections; context: CorrectionContext; keptFile: string },
): Promise<AcceptedDecisions> {
  if (path === null) return { added: [], same: 0, problems: [] };
  const filled = await readFilledCandidates(path, context);
  return acceptDecisions({ file: basename(path), filled, kept, keptFile });
}
