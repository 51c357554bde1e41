import type { AreaCode } from '#domain/area-code.ts';
import { type MainSource, mainSource, type PartOfOneSource } from '#domain/main-source.ts';
import type { AreaRecord, VillageRecord } from '#domain/site-data.ts';
import { partsOf } from './places.ts';
import { getRelease } from './releases.ts';

const known = new Map<AreaCode, MainSource | null>();

/** The one source that most villages of an area with a Kampung KB rest on, or null. */
export function mainSourceOf(area: AreaRecord): MainSource | null {
  const before = known.get(area.code);
  if (before !== undefined) return before;
  const found = mainSource(villagesOf(area), ({ release }) =>
    release === null ? null : getRelease(release),
  );
  known.set(area.code, found);
  return found;
}

/**
 * The parts of an area that are `sudah` as a whole mostly by the word of one source; none where that is true of the area
 * itself, whose answer says so of all its parts.
 */
export function partsOfOneSource(area: AreaRecord): PartOfOneSource[] {
  const parts = partsOf(area).filter((part) => 'coverage' in part);
  return ofOneSource(area) === null
    ? parts.flatMap((part) => {
        const main = ofOneSource(part);
        return main === null ? [] : [{ area: part, main }];
      })
    : [];
}

function ofOneSource(area: AreaRecord): MainSource | null {
  return area.coverage.sudah === area.coverage.total ? mainSourceOf(area) : null;
}

function villagesOf(area: AreaRecord): VillageRecord[] {
  return partsOf(area).flatMap((part) => ('coverage' in part ? villagesOf(part) : part));
}
