import { type AreaCode, ancestorCodes, isWithin } from './area-code.ts';
import { compareStates, type VillageChange } from './compare-releases.ts';
import { type AreaCoverage, countCoverage, coverageOf } from './coverage.ts';
import { addRelease, inDateOrder, unknownVillages, type VillageStatus } from './join-register.ts';
import type { Register } from './register.ts';
import type { IsoDate, Release } from './release.ts';

/** What can happen to a village from one release to the next, the most telling first. A village may do two at most. */
export const CHANGE_KINDS = [
  /** From `belum` to `sudah`. */
  'becameSudah',
  /** From no data to `sudah`: perhaps long so, and known only now. */
  'foundSudah',
  /** `sudah` before, and not any more. */
  'gone',
  /** Still `sudah`, in another class. */
  'reclassified',
  /** Still `sudah`, and its class is known only now. */
  'foundClass',
  /** From no data to `belum`. */
  'foundBelum',
  /** From `belum` to no data, because a row may mean the village and is not settled. */
  'doubted',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** How many villages of an area changed, by kind. */
export type AreaChange = Readonly<Record<ChangeKind, number>>;

/** The whole area as it was known after a release, that release included. */
export interface AreaState extends Pick<
  AreaCoverage,
  'total' | 'sudah' | 'belum' | 'tanpa_data' | 'percent' | 'atLeast' | 'classes'
> {
  readonly release: IsoDate;
  /** What changed since the state before; null at the first release, before which nothing was known. */
  readonly change: AreaChange | null;
}

/** What one release made of the region: the coverage of its areas, and what changed in those where something did. */
export interface TimelineStep {
  readonly release: IsoDate;
  readonly coverage: ReadonlyMap<AreaCode, AreaCoverage>;
  readonly changes: ReadonlyMap<AreaCode, AreaChange> | null;
}

/** What each release made of the region, oldest first; the last step is the state of today. */
export function timelineSteps(
  register: Register,
  region: AreaCode,
  releases: readonly Release[],
): TimelineStep[] {
  let villages = unknownVillages(register, region);
  return inDateOrder(releases).map((release, index) => {
    const before = villages;
    villages = addRelease(before, release);
    return {
      release: release.date,
      coverage: countCoverage(region, villages, release.date),
      changes: index === 0 ? null : countChanges(region, before, villages),
    };
  });
}

/** The states of one area after each release. */
export function areaTimeline(area: AreaCode, steps: readonly TimelineStep[]): AreaState[] {
  return steps.map(({ release, coverage, changes }) => {
    const { total, sudah, belum, tanpa_data, percent, atLeast, classes } = coverageOf(coverage, area);
    const change = changes === null ? null : (changes.get(area) ?? noChange());
    return { release, total, sudah, belum, tanpa_data, percent, atLeast, classes, change };
  });
}

/** Counts what changed between two states of the region, for every area in it where something did. */
function countChanges(
  region: AreaCode,
  before: readonly VillageStatus[],
  after: readonly VillageStatus[],
): Map<AreaCode, AreaChange> {
  const { added, gone, reclassified, otherwise } = compareStates(before, after);
  const counts = new Map<AreaCode, Record<ChangeKind, number>>();
  const count = (kind: ChangeKind, { code }: VillageChange) => {
    for (const area of ancestorCodes(code)) {
      if (!isWithin(area, region)) continue;
      let change = counts.get(area);
      if (!change) counts.set(area, (change = noChange()));
      change[kind] += 1;
    }
  };
  for (const change of added) count(change.before.status === 'belum' ? 'becameSudah' : 'foundSudah', change);
  for (const change of gone) count('gone', change);
  for (const change of reclassified) count(change.steps === null ? 'foundClass' : 'reclassified', change);
  for (const change of otherwise) count(change.after.status === 'belum' ? 'foundBelum' : 'doubted', change);
  return counts;
}

function noChange(): Record<ChangeKind, number> {
  return Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
}
