import type { AnnouncedCorrection, CorrectedColumn } from './announced.ts';

/** The columns that a change of a village has a pair of cells for, in the order of the table of changes. */
const PAIRED: readonly CorrectedColumn[] = ['status', 'klasifikasi', 'nama_kampung'];

/** A correction in the pairs of cells before and after of the table of changes; all but its own column are empty. */
export function cellsOfCorrection({ column, from, to }: AnnouncedCorrection): string[] {
  return PAIRED.flatMap((paired) => (paired === column ? [from ?? '', to ?? ''] : ['', '']));
}
