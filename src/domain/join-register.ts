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
  return inDateOrder(releases).reduce(addRelease, unknownVillages(register, region));
}

/** The releases, oldest first. */
export function inDateOrder(releases: readonly Release[]): Release[] {
  return [...releases].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Every village of the region before the first release, in the order of the codes. */
export function unknownVillages(register: Register, region: AreaCode): VillageStatus[] {
  return register.villagesIn(region).map(({ code }) => ({ code, ...UNKNOWN, history: [] }));
}

/** What is known of the villages after one more release, which must be newer than all before it. */
export function addRelease(villages: readonly VillageStatus[], release: Release): VillageStatus[] {
  const rows = Map.groupBy(release.kampung, (row) => row.village);
  return villages.map((village) => {
    const own = rows.get(village.code);
    if (own === undefined && release.unsettled?.has(village.code)) {
      return { ...village, ...(village.status === 'belum' ? UNKNOWN : {}), doubt: release.date };
    }
    if (own === undefined && release.completeness !== 'complete') return village;
    const state = nextState(village, release.date, own ?? []);
    const classification = highestClass(state.kampung);
    const entry = { release: release.date, status: state.status, classification };
    return { code: village.code, ...state, history: [...village.history, entry] };
  });
}

/** What a release that speaks of a village makes of it. */
function nextState(
  before: VillageState,
  release: IsoDate,
  rows: readonly KampungKb[],
): VillageState & { readonly status: ReportedStatus } {
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
