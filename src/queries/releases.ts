import { areaSources, classSources } from '#domain/area-sources.ts';
import { type LastChange, lastChange, latestOf } from '#domain/last-change.ts';
import type { IsoDate } from '#domain/release.ts';
import type { AreaRecord, ReleaseRecord, SourceRecord, VillageRecord } from '#domain/site-data.ts';
import { siteData } from './generated.ts';

/** Every release, newest first. */
export const releases: readonly ReleaseRecord[] = siteData.releases;

/** A release by its date; throws for a date that the site has no release of. */
export function getRelease(date: IsoDate): ReleaseRecord {
  const release = releases.find((candidate) => candidate.release === date);
  if (!release) throw new Error(`No such release: ${date}`);
  return release;
}

/** The releases behind the numbers of an area, oldest first, each with its part in them. */
export function sourcesOf(area: Pick<AreaRecord, 'coverage'>): SourceRecord[] {
  return areaSources(siteData, area);
}

/** The releases that give the classes of an area, oldest first. */
export function classSourcesOf(area: Pick<AreaRecord, 'coverage'>): ReleaseRecord[] {
  return classSources(siteData, area);
}

/** Dates of the releases that speak only of the villages in them. */
export const partialReleases: ReadonlySet<IsoDate> = new Set(
  releases.filter(({ completeness }) => completeness === 'partial').map(({ release }) => release),
);

/** An area with its counts as they were after a release; of what else it says only names and codes hold for that time. */
export function countsAfter(area: AreaRecord, release: IsoDate): AreaRecord {
  const state = area.timeline.find((one) => one.release === release);
  if (state === undefined) throw new Error(`No state of ${area.code} after ${release}.`);
  const { total, sudah, belum, tanpa_data, percent, atLeast, classes } = state;
  const counts = { total, sudah, belum, tanpa_data, percent, atLeast, classes };
  return { ...area, coverage: { ...area.coverage, ...counts } };
}

/** What last changed what the site says of a place; null while there is no release. */
export function lastChangeOf(place: AreaRecord | VillageRecord): LastChange | null {
  return lastChange(place, siteData);
}

/** What last changed the pages that speak of all releases; null while there is none. */
export const lastChangeOfAll: LastChange | null = latestOf(siteData);

/** What last changed the pages of a release, which rest on it and on those before it. */
export function lastChangeUpTo(release: IsoDate): LastChange | null {
  return latestOf({ ...siteData, releases: releases.filter((one) => one.release <= release) });
}
