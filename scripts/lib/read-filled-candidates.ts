import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CANDIDATE_COLUMNS, readCandidates } from '#domain/intake/candidates.ts';
import {
  checkCorrections,
  type CorrectionContext,
  type Corrections,
  NO_CORRECTIONS,
} from '#domain/intake/import-corrections.ts';
import type { Problem } from '#domain/problem.ts';
import { importFileSize } from './import-file.ts';
import { readFilledTable } from './read-filled-table.ts';

/** Reads and checks the decisions in a file of candidates that staff have filled in; CSV or XLSX. */
export async function readFilledCandidates(path: string, context: CorrectionContext): Promise<Corrections> {
  const file = basename(path);
  const size = importFileSize(path);
  if (typeof size !== 'number') return refuse([size]);
  const { table, problems } = await readFilledTable(file, readFileSync(path), CANDIDATE_COLUMNS);
  if (table === null) return refuse(problems);
  if (readCandidates(table) === null) {
    const found = table.header.filter((cell) => cell !== '').join(', ');
    return refuse([...problems, { code: 'corrections-not-candidates', file, details: { found } }]);
  }
  const checked = checkCorrections(table, context);
  return { ...checked, problems: [...problems, ...checked.problems] };
}

function refuse(problems: readonly Problem[]): Corrections {
  return { ...NO_CORRECTIONS, problems };
}
