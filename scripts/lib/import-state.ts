import { join } from 'node:path';
import type { ImportState } from '#domain/intake/next-steps.ts';
import type { Intake } from '#domain/intake/place-intake.ts';
import type { CandidatesFile } from './candidates-file.ts';
import type { ImportOptions } from './import-arguments.ts';
import { commandFor, importCommand } from './import-command.ts';
import { nearPath } from './near-path.ts';
import type { PreparedImport } from './prepare-import.ts';
import { CORRECTIONS_PATH } from './read-corrections.ts';
import { type Backup, releasePath, sourcesPath } from './write-release.ts';

/** An import that has been worked out. */
export interface ImportOutcome {
  readonly options: ImportOptions;
  readonly prepared: PreparedImport;
  readonly intake: Intake;
}

/** The files of an import. */
export interface ImportFiles {
  readonly contentDir: string;
  readonly candidates: CandidatesFile | null;
  readonly backup: Backup | null;
}

/** The state that an import ends in, with the paths and commands of the next step as people type them. */
export function importState({ options, prepared, intake }: ImportOutcome, files: ImportFiles): ImportState {
  const { contentDir, backup } = files;
  const { date, accepted, content } = prepared;
  const candidates = files.candidates === null ? null : nearPath(files.candidates.path);
  const here = (command: string) => commandFor(contentDir, command);
  const exists = content.releases.some((release) => release.date === date);
  return {
    date,
    isDryRun: options.isDryRun,
    isPartial: options.isPartial,
    unplaced: intake.unplaced.length,
    accepted: accepted.added.length,
    undecided: prepared.corrections.undecided,
    paths: {
      candidates,
      corrections: nearPath(join(contentDir, CORRECTIONS_PATH)),
      release: nearPath(releasePath(contentDir, date)),
      sources: nearPath(sourcesPath(contentDir)),
      backup:
        backup === null ? null : { release: nearPath(backup.release), sources: nearPath(backup.sources) },
    },
    commands: {
      tryDecisions: here(importCommand(options, { corrections: candidates, isDryRun: true })),
      accept: here(importCommand(options, { isDryRun: false, isReplacing: exists })),
      acceptDecisions: here(importCommand(options, { corrections: candidates, isReplacing: true })),
      check: here('npm run check'),
      start: here('npm start'),
    },
  };
}
