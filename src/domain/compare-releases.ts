import type { AreaCode } from './area-code.ts';
import type { VillageStatus } from './join-register.ts';
import { exactKey } from './place-name.ts';
import { CLASSIFICATIONS } from './release.ts';

/** A village whose state is not what it was. */
export interface VillageChange {
  readonly code: AreaCode;
  readonly before: VillageStatus;
  readonly after: VillageStatus;
}

/** A village that stayed `sudah` and whose class is another. */
export interface ClassChange extends VillageChange {
  /** Classes gained; negative for a drop; null where one of the two is not known. */
  readonly steps: number | null;
}

/** What changed between two states of the same villages. A village is in at most one of the first four lists. */
export interface ReleaseComparison {
  /** Became `sudah`. */
  readonly added: readonly VillageChange[];
  /** Was `sudah` and is not any more. */
  readonly gone: readonly VillageChange[];
  /** Stayed `sudah` in another class. */
  readonly reclassified: readonly ClassChange[];
  /** Went between `belum` and `tanpa_data`. */
  readonly otherwise: readonly VillageChange[];
  /** Stayed `sudah`, and its Kampung KB bear other names; it may be among the reclassified, too. */
  readonly renamed: readonly VillageChange[];
}

/** Compares two states of a region, such as those before and after a release. Both must have the same villages. */
export function compareStates(
  before: readonly VillageStatus[],
  after: readonly VillageStatus[],
): ReleaseComparison {
  const earlier = new Map(before.map((village) => [village.code, village]));
  const pairs = after.map((village): VillageChange => {
    const old = earlier.get(village.code);
    if (old === undefined) throw new Error(`No earlier state of ${village.code}`);
    return { code: village.code, before: old, after: village };
  });
  const stayed = pairs.filter((pair) => pair.before.status === 'sudah' && pair.after.status === 'sudah');
  const moved = pairs.filter((pair) => pair.before.status !== pair.after.status);
  return {
    added: moved.filter((pair) => pair.after.status === 'sudah'),
    gone: moved.filter((pair) => pair.before.status === 'sudah'),
    reclassified: stayed.filter(hasOtherClass).map((pair) => ({ ...pair, steps: stepsBetween(pair) })),
    otherwise: moved.filter((pair) => pair.before.status !== 'sudah' && pair.after.status !== 'sudah'),
    renamed: stayed.filter(hasOtherName),
  };
}

function hasOtherClass({ before, after }: VillageChange): boolean {
  return before.classification !== after.classification;
}

/** A release that is silent about the name has not changed it, and a first name is no other one. */
function hasOtherName({ before, after }: VillageChange): boolean {
  const [old, now] = [namesOf(before), namesOf(after)];
  return old !== '' && now !== '' && old !== now;
}

function stepsBetween({ before, after }: VillageChange): number | null {
  if (before.classification === null || after.classification === null) return null;
  return CLASSIFICATIONS.indexOf(after.classification) - CLASSIFICATIONS.indexOf(before.classification);
}

/** The names of a village's Kampung KB; case and punctuation are not a change, and no name is none. */
function namesOf({ kampung }: VillageStatus): string {
  const names = kampung.flatMap(({ name }) => (name === null ? [] : [exactKey(name)]));
  return names.sort().join('|');
}
