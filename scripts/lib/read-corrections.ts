import {
  checkCorrections,
  CORRECTION_COLUMNS,
  type CorrectionContext,
  type Corrections,
  NO_CORRECTIONS,
} from '#domain/intake/import-corrections.ts';
import type { ContentFolder } from './content-folder.ts';
import { readCsv } from './read-csv.ts';

/** Where staff keep what they decided of rows that the importer could not place. */
export const CORRECTIONS_PATH = 'data/import-corrections.csv';

/** Reads and checks the corrections of a content folder; none where the file is not there. */
export async function readCorrections(
  folder: ContentFolder,
  context: CorrectionContext,
): Promise<Corrections> {
  const { bytes, problems } = await folder.read(CORRECTIONS_PATH);
  if (bytes === null) return { ...NO_CORRECTIONS, problems };
  const read = readCsv(folder.nameOf(CORRECTIONS_PATH), bytes, CORRECTION_COLUMNS);
  if (read.table === null) return { ...NO_CORRECTIONS, problems: read.problems };
  const checked = checkCorrections(read.table, context);
  return { ...checked, problems: [...read.problems, ...checked.problems] };
}
