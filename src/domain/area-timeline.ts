import { type AreaCode, ancestorCodes, isWithin } from './area-code.ts';
import { CHANGE_KINDS, changesByKind, type ChangeKind } from './change-kinds.ts';
import { compareStates } from './compare-releases.ts';
import { type AreaCoverage, countCoverage, coverageOf } from './coverage.ts';
import { addRelease, inDateOrder, unknownVillages, type VillageStatus } from './join-register.ts';
import type { Register } from './register.ts';
import type { IsoDate, Release } from './release.ts';

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
  const counts = new Map<AreaCode, Record<ChangeKind, number>>();
  for (const { kind, code } of changesByKind(compareStates(before, after))) {
    for (const area of ancestorCodes(code)) {
      if (!isWithin(area, region)) continue;
      let change = counts.get(area);
      if (!change) counts.set(area, (change = noChange()));
      change[kind] += 1;
    }
  }
  return counts;
}

function noChange(): Record<ChangeKind, number> {
  return Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
}
