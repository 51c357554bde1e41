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
import type { IsoDate } from '#domain/release.ts';
import type { AreaRecord, ReleaseRecord, VillageRecord } from '#domain/site-data.ts';
import { readGenerated } from './generated.ts';
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

/** What a release changed in each part of the region in which it changed anything. */
export function changedParts({ changes }: ReleaseChanges): ChangedArea<AreaRecord | VillageRecord>[] {
  return changesIn(changes, partsOf(region));
}

/** What a release changed in each regency, where its villages are listed apart; empty where one page lists them all. */
export function changedRegencies({ changes }: ReleaseChanges): ChangedArea<AreaRecord>[] {
  const regencies = allAreas().filter(({ level }) => level === 'regency');
  return isListedApart(region, changes) ? changesIn(changes, regencies) : [];
}

/** How many villages of an area were `sudah` before and after a release. */
export function sudahIn({ release, changes }: ReleaseChanges, area: AreaRecord): ReleaseChanges['sudah'] {
  const after = area.timeline.find((state) => state.release === release)!.sudah;
  const { difference } = countTold(changes.filter(({ code }) => code.startsWith(area.code)));
  return { before: after - difference, after };
}
