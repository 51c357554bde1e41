import type { AreaCode } from '#domain/area-code.ts';
import { datasetRows } from '#domain/dataset.ts';
import type { VillageRecord } from '#domain/site-data.ts';
import { csvLine } from '#lib/csv-text.ts';
import type { AreaFilesInput } from './file-facts.ts';

/** The cells of a village in the dataset, a row for each of its Kampung KB, and the same rows as lines of CSV. */
export interface VillageRows {
  cells(village: VillageRecord): string[][];
  lines(village: VillageRecord): readonly string[];
}

/** Makes the rows of villages; the lines of each are made once, because it stands in the tables of several areas. */
export function villageRows({ register, words }: Pick<AreaFilesInput, 'register' | 'words'>): VillageRows {
  const known = new Map<AreaCode, readonly string[]>();
  const cells = (village: VillageRecord) =>
    datasetRows(village, register.path(village.code), words.placeName);
  return {
    cells,
    lines(village) {
      const lines = known.get(village.code) ?? cells(village).map(csvLine);
      known.set(village.code, lines);
      return lines;
    },
  };
}
