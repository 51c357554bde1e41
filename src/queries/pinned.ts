import type { AreaCode } from '#domain/area-code.ts';
import type { Language } from '#domain/language.ts';
import { pinnedReleases } from '#domain/pinned-releases.ts';
import type { IsoDate } from '#domain/release.ts';
import type { AreaRecord, VillageRecord } from '#domain/site-data.ts';
import { readGenerated, readGeneratedIfThere } from './generated.ts';
import { areaMap } from './maps.ts';
import { getArea, partsOf } from './places.ts';
import { releases } from './releases.ts';

/** An area with its parts as the newest data have it, or as it was known after one release. */
export interface AreaView {
  readonly area: AreaRecord;
  readonly parts: readonly (AreaRecord | VillageRecord)[];
  /** The map of that state; null for an area too large for one. */
  readonly map: string | null;
  /** The release to which it is pinned; null where it follows the newest data. */
  readonly pinned: IsoDate | null;
  /** The newest release that speaks of the area, where that is later than what is shown. */
  readonly newer: IsoDate | null;
}

/** An area as the newest data have it. */
export function areaNow(area: AreaRecord, language: Language): AreaView {
  return { area, parts: partsOf(area), map: areaMap(area, language), pinned: null, newer: null };
}

/** An area as it was known after a release to which it can be pinned; the newest release is the data of today. */
export function areaAfter(code: AreaCode, release: IsoDate, language: Language): AreaView {
  const now = areaNow(getArea(code), language);
  const last = pinnedReleases(now.area)[0]!;
  const newer = last === release ? null : last;
  if (release === releases[0]!.release) return { ...now, pinned: release, newer };
  const past = JSON.parse(readGenerated(`data/past/${release}/${code}.json`)) as Pick<
    AreaView,
    'area' | 'parts'
  >;
  const map = readGeneratedIfThere(`maps/${language}/sematan/${release}/${code}.svg`) ?? now.map;
  return { ...past, map, pinned: release, newer };
}
