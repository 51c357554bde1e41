import { type CorrectedCount, countCorrected, type WeighedCorrection } from '#domain/announced/announced.ts';
import { type AreaCode, isWithin } from '#domain/area-code.ts';
import type { ChangeLog, ShownCorrection } from '#domain/change-log.ts';
import {
  type ChangedArea,
  changesIn,
  countTold,
  isListedApart,
  type LatestStep,
  type ReleaseChanges,
  tellingChanges,
} from '#domain/release-changes.ts';
import type { Area } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import type { AreaRecord, ReleaseRecord, VillageRecord } from '#domain/site-data.ts';
import { readGenerated, siteData } from './generated.ts';
import { allAreas, ancestorsOf, getVillage, partsOf, region } from './places.ts';
import { getRelease } from './releases.ts';

const log = JSON.parse(readGenerated('data/changes.json')) as ChangeLog;

/** A release with what it made of the region. */
export interface ChangedRelease extends ReleaseChanges {
  readonly record: ReleaseRecord;
  /** True for the first release, before which nothing was known. */
  readonly isFirst: boolean;
}

/** What each release made of the region, newest first. */
export const changedReleases: readonly ChangedRelease[] = log.releases.map((one, at) => ({
  ...one,
  record: getRelease(one.release),
  isFirst: at === log.releases.length - 1,
}));

/** What a release made of the region; throws for a date that the site has no release of. */
export function changesAt(release: IsoDate): ChangedRelease {
  const found = changedReleases.find((one) => one.release === release);
  if (!found) throw new Error(`No such release: ${release}`);
  return found;
}

/**
 * The most telling of what the newest release changed, at most `limit` villages of `total`; null while there is only one
 * release, because then nothing has changed yet.
 */
export function latestChanges(
  limit: number,
): { readonly total: number; readonly steps: readonly LatestStep[] } | null {
  const [newest, previous] = changedReleases;
  if (newest === undefined || previous === undefined) return null;
  const changes = tellingChanges(newest.changes);
  const steps = changes.slice(0, limit).map(({ code, kind }) => ({
    village: getVillage(code),
    kind,
    ancestors: ancestorsOf(code),
  }));
  return { total: changes.length, steps };
}

/** The decisions of staff that show, newest first. */
export const corrections: readonly ShownCorrection[] = log.corrections;

/** What was corrected in published releases, newest first. */
export const announced: readonly WeighedCorrection[] = siteData.announced;

/** What was corrected in a release after it was published, newest first; in one area of it where one is given. */
export function correctionsOf(release: IsoDate, area: AreaCode = region.code): WeighedCorrection[] {
  return announced.filter((one) => one.release === release && isWithin(one.village, area));
}

/** What was corrected of a village, newest first. */
export function correctionsOfVillage(code: AreaCode): WeighedCorrection[] {
  return announced.filter(({ village }) => village === code);
}

/** A part of the region with what a release changed in it and what was corrected in that release. */
export interface ChangedPart<
  Place extends AreaRecord | VillageRecord = AreaRecord | VillageRecord,
> extends ChangedArea<Place> {
  /** How many villages were `sudah` before and after; null for a part that is a village. */
  readonly sudah: ReleaseChanges['sudah'] | null;
  readonly corrected: CorrectedCount;
}

/** What a release changed in each part of the region in which it changed anything, or was corrected. */
export function changedParts(changed: ReleaseChanges): ChangedPart[] {
  return partsChanged(changed, partsOf(region));
}

/** What a release changed in each regency, where its villages are listed apart; empty where one page lists them all. */
export function changedRegencies(changed: ReleaseChanges): ChangedPart<AreaRecord>[] {
  const regencies = allAreas().filter(({ level }) => level === 'regency');
  return isApart(changed) ? partsChanged(changed, regencies) : [];
}

/** True where the villages that a release changed stand on a page for each regency. */
export function isApart({ changes }: ReleaseChanges): boolean {
  return isListedApart(region, countTold(changes));
}

/** True where a part in which something changed has a page of its own for a release. */
export function hasOwnPage({ level }: Pick<Area, 'level'>, changed: ReleaseChanges): boolean {
  return level === 'regency' && isApart(changed);
}

function partsChanged<Place extends AreaRecord | VillageRecord>(
  changed: ReleaseChanges,
  places: readonly Place[],
): ChangedPart<Place>[] {
  const parts = new Map(changesIn(changed.changes, places).map(({ area, changes }) => [area.code, changes]));
  return places.flatMap((area) => {
    const changes = parts.get(area.code) ?? [];
    const corrections = correctionsOf(changed.release, area.code);
    if (changes.length === 0 && corrections.length === 0) return [];
    const sudah = 'timeline' in area ? sudahIn(changed, area) : null;
    return [{ area, changes, sudah, corrected: countCorrected(corrections) }];
  });
}

/** How many villages of an area were `sudah` before and after a release, each counted of its own. */
export function sudahIn(
  { release }: Pick<ReleaseChanges, 'release'>,
  area: AreaRecord,
): ReleaseChanges['sudah'] {
  const at = area.timeline.findIndex((state) => state.release === release);
  const previous = area.timeline[at - 1];
  const isKnown = previous !== undefined && previous.percent !== null;
  return { before: isKnown ? previous.sudah : null, after: area.timeline[at]!.sudah };
}
