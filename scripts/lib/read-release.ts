import { READ_RELEASE_COLUMNS } from '#domain/release.ts';
import { addTally, EMPTY_TALLY, verifyTally } from '#domain/tally.ts';
import { type CheckedRelease, type ReleaseContext, validateRelease } from '#domain/validate-release.ts';
import { readCsv } from './read-csv.ts';

/** Reads and checks the bytes of one release; every row of the file is used or named by a problem. */
export function readRelease(file: string, bytes: Uint8Array, context: ReleaseContext): CheckedRelease {
  const { table, problems, rowsRead, brokenRows } = readCsv(file, bytes, READ_RELEASE_COLUMNS);
  const broken = { ...EMPTY_TALLY, read: brokenRows, rejected: brokenRows };
  if (table === null) return { kampung: [], problems, tally: EMPTY_TALLY };
  const checked = validateRelease(table, context);
  const tally = addTally(broken, checked.tally);
  verifyTally({ ...tally, read: rowsRead });
  return { kampung: checked.kampung, problems: [...problems, ...checked.problems], tally };
}
