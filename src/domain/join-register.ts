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

/** What is known of one village at one time. */
interface VillageState {
  readonly status: Status;
  /** Date of the release that speaks; null exactly when the status is `tanpa_data`. */
  readonly release: IsoDate | null;
  /** The class that the newest release that gives one gives; null where none does, or the village is not `sudah`. */
  readonly classification: Classification | null;
  /** Date of the release that gives the class. */
  readonly classifiedOn: IsoDate | null;
  /** The Kampung KB in the village, as that release has them; empty unless the status is `sudah`. */
  readonly kampung: readonly KampungKb[];
  /** The row that says `belum`, for its source; null where the status follows from silence. */
  readonly statement: KampungKb | null;
  /** Date of a release with a row that may mean the village, if nothing certain is known since. */
  readonly doubt: IsoDate | null;
}

/** What is known of one village after all releases. */
export interface VillageStatus extends VillageState {
  readonly code: AreaCode;
  /** What each release said, oldest first. */
  readonly history: readonly StatusEntry[];
}

const UNKNOWN: VillageState = {
  status: 'tanpa_data',
  release: null,
  classification: null,
  classifiedOn: null,
  kampung: [],
  statement: null,
  doubt: null,
};

/**
 * Gives every village of the region its status: what the newest release that speaks of it says. A complete release
 * speaks of every village, and one that it does not name is `belum`; a village of which no release speaks is
 * `tanpa_data`. A village that an unplaced row may mean is not spoken of, and an earlier `belum` no longer holds. A
 * class stays known while later releases are silent about it. The result has exactly the villages of the register, in
 * the order of their codes.
 */
export function joinRegister(
  register: Register,
  region: AreaCode,
  releases: readonly Release[],
): VillageStatus[] {
  const ordered = [...releases].sort((a, b) => (a.date < b.date ? -1 : 1));
  const rowsByRelease = ordered.map((release) => ({ release, rows: groupByVillage(release.kampung) }));

  return register.villagesIn(region).map(({ code }) => {
    let state = UNKNOWN;
    const history: StatusEntry[] = [];
    for (const { release, rows } of rowsByRelease) {
      const own = rows.get(code);
      if (own === undefined && release.unsettled?.has(code)) {
        state = { ...(state.status === 'belum' ? UNKNOWN : state), doubt: release.date };
      } else if (own !== undefined || release.completeness === 'complete') {
        state = nextState(state, release.date, own ?? []);
        const classification = highestClass(state.kampung);
        history.push({ release: release.date, status: state.status as ReportedStatus, classification });
      }
    }
    return { code, ...state, history };
  });
}

function nextState(before: VillageState, release: IsoDate, rows: readonly KampungKb[]): VillageState {
  const kampung = rows.filter(({ status }) => status === 'sudah');
  if (kampung.length === 0) return { ...UNKNOWN, status: 'belum', release, statement: rows[0] ?? null };
  const classification = highestClass(kampung);
  const known =
    classification === null
      ? { classification: before.classification, classifiedOn: before.classifiedOn }
      : { classification, classifiedOn: release };
  return { ...UNKNOWN, ...known, status: 'sudah', release, kampung };
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
