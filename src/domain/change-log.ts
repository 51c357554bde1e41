import type { AreaCode } from './area-code.ts';
import type { Content } from './content.ts';
import type { Corrections, DecidedRow } from './intake/import-corrections.ts';
import type { Register } from './register.ts';
import { type ReleaseChanges, releaseChanges } from './release-changes.ts';
import type { PartialDate, Release } from './release.ts';

/** So many corrections a page shows; more would make it too heavy. */
export const MOST_CORRECTIONS = 100;

/** A decision of staff on a row of a source that the importer could not place, as readers see it. */
export interface ShownCorrection {
  /** The day of the decision, as precise as it is written; null where it is not. */
  readonly decidedOn: PartialDate | null;
  /** The village that the row was taken to mean; null where the row was left out. */
  readonly village: AreaCode | null;
  /** The place as the source writes it, the smallest first: "RANGA RENGAS", "KOSAMBI", "TANGERANG". */
  readonly written: readonly string[];
  readonly reason: string | null;
}

/** `data/changes.json` of the generated folder: what changed, and what was corrected, newest first. */
export interface ChangeLog {
  readonly releases: readonly ReleaseChanges[];
  readonly corrections: readonly ShownCorrection[];
}

/** Everything that the pages of changes are made from. */
export function changeLog({
  content,
  register,
  corrections,
}: {
  readonly content: Content;
  readonly register: Register;
  readonly corrections: Corrections;
}): ChangeLog {
  return {
    releases: releaseChanges(register, content.site.region, content.releases).reverse(),
    corrections: shownCorrections(corrections.rows, content.releases),
  };
}

/**
 * The decisions that show: rows that were left out, and villages that were given to a row and that a release names. A
 * decision on a village of which no release speaks has changed nothing yet.
 */
export function shownCorrections(
  rows: readonly DecidedRow[],
  releases: readonly Release[],
): ShownCorrection[] {
  const named = new Set(releases.flatMap(({ kampung }) => kampung.map(({ village }) => village)));
  const once = new Map(rows.map((row) => [row.key, row]));
  return [...once.values()]
    .filter(({ village }) => village === null || named.has(village))
    .map(({ village, cells, decidedOn }) => ({
      decidedOn,
      village,
      written: [cells.kampung, cells.desa, cells.kecamatan, cells.kabupaten].filter((name) => name !== ''),
      reason: cells.alasan === '' ? null : cells.alasan,
    }))
    .sort((a, b) => ((a.decidedOn ?? '') < (b.decidedOn ?? '') ? 1 : -1));
}
