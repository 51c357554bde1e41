import type { AreaCode } from './area-code.ts';
import type { Register } from './register.ts';
import {
  type Classification,
  CLASSIFICATIONS,
  type IsoDate,
  type KampungKb,
  type Release,
  type ReportedStatus,
  type Status,
} from './release.ts';

/** What one release said of a village. */
export interface StatusEntry {
  readonly release: IsoDate;
  readonly status: ReportedStatus;
  readonly classification: Classification | null;
}

/** What is known of one village after all releases. */
export interface VillageStatus {
  readonly code: AreaCode;
  readonly status: Status;
  /** Date of the release that speaks; null exactly when the status is `tanpa_data`. */
  readonly release: IsoDate | null;
  readonly classification: Classification | null;
  /** The Kampung KB in the village, as that release has them; empty unless the status is `sudah`. */
  readonly kampung: readonly KampungKb[];
  /** What each release said, oldest first. */
  readonly history: readonly StatusEntry[];
}

/**
 * Gives every village of the region its status: what the newest release that speaks of it says. A complete release
 * speaks of every village but its unsettled ones, and one that it does not name is `belum`; a village of which no release speaks is
 * `tanpa_data`. The result has exactly the villages of the register, in the order of their codes.
 */
export function joinRegister(
  register: Register,
  region: AreaCode,
  releases: readonly Release[],
): VillageStatus[] {
  const ordered = [...releases].sort((a, b) => (a.date < b.date ? -1 : 1));
  const rowsByRelease = ordered.map((release) => ({ release, rows: groupByVillage(release.kampung) }));

  return register.villagesIn(region).map(({ code }) => {
    let latest: readonly KampungKb[] = [];
    const history: StatusEntry[] = [];
    for (const { release, rows } of rowsByRelease) {
      const own = rows.get(code);
      if (own === undefined && !speaksOfAbsent(release, code)) continue;
      latest = (own ?? []).filter((kampung) => kampung.status === 'sudah');
      history.push({
        release: release.date,
        status: latest.length > 0 ? 'sudah' : 'belum',
        classification: highestClass(latest),
      });
    }
    const last = history.at(-1);
    return {
      code,
      status: last?.status ?? 'tanpa_data',
      release: last?.release ?? null,
      classification: last?.classification ?? null,
      kampung: latest,
      history,
    };
  });
}

/** True if a release says something of a village that it has no row for: that there is no Kampung KB. */
function speaksOfAbsent(release: Release, village: AreaCode): boolean {
  return release.completeness === 'complete' && !release.unsettled?.has(village);
}

/** A village with several Kampung KB counts once, under the most advanced of their classes. */
export function highestClass(kampung: readonly KampungKb[]): Classification | null {
  const ranks = kampung.map(({ classification }) =>
    classification === null ? -1 : CLASSIFICATIONS.indexOf(classification),
  );
  return CLASSIFICATIONS[Math.max(-1, ...ranks)] ?? null;
}

function groupByVillage(kampung: readonly KampungKb[]): Map<AreaCode, KampungKb[]> {
  return Map.groupBy(kampung, (row) => row.village);
}
