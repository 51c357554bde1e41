import {
  checkCorrections,
  CORRECTION_COLUMNS,
  type CorrectionContext,
  type Corrections,
  NO_CORRECTIONS,
} from '#domain/intake/import-corrections.ts';
import type { Table } from '#domain/table.ts';
import type { ContentFolder } from './content-folder.ts';
import { readCsv } from './read-csv.ts';

/** Where staff keep what they decided of rows that the importer could not place. */
export const CORRECTIONS_PATH = 'data/import-corrections.csv';

/** The decisions that a content folder keeps, and the table that they stand in; null where there is none to read. */
export interface KeptCorrections extends Corrections {
  readonly table: Table | null;
}

/** Reads and checks the corrections of a content folder; none where the file is not there. */
export async function readCorrections(
  folder: ContentFolder,
  context: CorrectionContext,
): Promise<KeptCorrections> {
  const { bytes, problems } = await folder.read(CORRECTIONS_PATH);
  if (bytes === null) return { ...NO_CORRECTIONS, table: null, problems };
  const { table, problems: faults } = readCsv(folder.nameOf(CORRECTIONS_PATH), bytes, CORRECTION_COLUMNS);
  if (table === null) return { ...NO_CORRECTIONS, table, problems: faults };
  const checked = checkCorrections(table, context);
  return { ...checked, table, problems: [...faults, ...checked.problems] };
}
