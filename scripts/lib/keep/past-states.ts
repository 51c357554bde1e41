import type { AreaCode } from '#domain/area-code.ts';
import { pinnedReleases } from '#domain/pinned-releases.ts';
import type { IsoDate, Status } from '#domain/release.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';

/** What the embeds of one older release need: little, because all releases are held at the same time. */
export interface PastState {
  /** The areas that can be pinned to the release, as they were known after it. */
  readonly areas: ReadonlyMap<AreaCode, AreaRecord>;
  readonly statuses: ReadonlyMap<AreaCode, Status>;
}

/** The state after one release, taken from the site as it was then; `today` says which areas can be pinned to it. */
export function pastState(today: SiteData, then: SiteData, release: IsoDate): PastState {
  const pinned = new Set(
    today.areas.filter((area) => pinnedReleases(area).includes(release)).map(({ code }) => code),
  );
  return {
    areas: new Map(then.areas.filter(({ code }) => pinned.has(code)).map((area) => [area.code, area])),
    statuses: new Map(then.villages.map(({ code, status }) => [code, status])),
  };
}

/**
 * An area with its parts as they were known after a release, as the page of an embed pinned to it reads them. Of villages
 * it holds only what such a page says of them.
 */
export function* pastAreaFiles(
  { areas }: PastState,
  then: SiteData,
  release: IsoDate,
): Generator<readonly [path: string, text: string]> {
  const places = new Map([...then.areas, ...then.villages].map((place) => [place.code, place]));
  for (const area of areas.values()) {
    const parts = area.parts.map((code) => places.get(code)!);
    yield [`data/past/${release}/${area.code}.json`, JSON.stringify({ area, parts })];
  }
}
