import { existsSync } from 'node:fs';
import type { Content } from '#domain/content.ts';
import type { ImportColumns } from '#domain/import-columns.ts';
import type { Corrections } from '#domain/intake/import-corrections.ts';
import type { Problem } from '#domain/problem.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import { openContentFolder } from './content-folder.ts';
import type { ImportOptions } from './import-arguments.ts';
import { ProblemsFound, stopOnErrors } from './problems-found.ts';
import { readContent } from './read-content.ts';
import { readCorrections } from './read-corrections.ts';
import { readImportFile } from './read-import-file.ts';
import { releaseDate } from './release-date.ts';
import { releasePath } from './write-release.ts';

/** Everything read and checked that an import starts from. */
export interface PreparedImport {
  readonly date: IsoDate;
  readonly content: Content;
  readonly columns: ImportColumns;
  readonly corrections: Corrections;
  /** Warnings of the file and of the corrections. */
  readonly problems: readonly Problem[];
}

/** What an import is prepared with. */
export interface PrepareInput {
  readonly contentDir: string;
  readonly register: Register;
  readonly today: IsoDate;
}

/** Reads the content folder, the corrections and the file; stops at the first of them that has an error. */
export async function prepareImport(options: ImportOptions, input: PrepareInput): Promise<PreparedImport> {
  const { contentDir, register } = input;
  const date = releaseDate(options.file, options.date, input.today);
  if (typeof date !== 'string') throw new ProblemsFound([date]);
  const isInTheWay = existsSync(releasePath(contentDir, date)) && !options.isReplacing && !options.isDryRun;
  const file = openContentFolder(contentDir).nameOf(`data/releases/${date}.csv`);
  if (isInTheWay) throw new ProblemsFound([{ code: 'import-release-exists', file }]);

  const { content, problems: contentProblems } = await readContent(input);
  if (content === null) throw new ProblemsFound(contentProblems);
  const context = { region: content.site.region, register, latest: input.today };
  const corrections = await readCorrections(openContentFolder(contentDir), context);
  stopOnErrors(corrections.problems);
  const { columns, problems } = await readImportFile(options.file);
  stopOnErrors(problems);
  return { date, content, columns: columns!, corrections, problems: [...corrections.problems, ...problems] };
}
