import { isMappedByParts, mapLayer } from '#domain/map-layers.ts';
import { pinnedReleases } from '#domain/pinned-releases.ts';
import type { IsoDate } from '#domain/release.ts';
import type { Words } from '#domain/words.ts';
import { type AreaFrame, layerMap } from '#lib/map-words.ts';
import { drawCoverageMap } from '#maps/draw-map.ts';
import type { PlacedNames } from '#maps/place-names.ts';
import type { PastState } from './past-states.ts';

/**
 * The maps of an area as it was known after its older releases, for embeds pinned to them. After the newest release that
 * speaks of the area its map is that of today. An area that is mapped by its parts, such as the country, has no embeds.
 */
export function* pastMaps(
  words: Words,
  frame: AreaFrame,
  past: ReadonlyMap<IsoDate, PastState>,
  names: PlacedNames,
): Generator<readonly [path: string, svg: string]> {
  const { code } = frame.area;
  if (isMappedByParts(frame.area)) return;
  for (const release of pinnedReleases(frame.area).slice(1)) {
    const state = past.get(release);
    const area = state?.areas.get(code);
    if (state === undefined || area === undefined) throw new Error(`No state of ${code} after ${release}.`);
    const villages = frame.villages.map((village) => ({
      ...village,
      status: state.statuses.get(village.code)!,
    }));
    const then = { ...frame, area, villages };
    const map = layerMap(words, then, mapLayer('status', then), names);
    yield [`maps/${words.language}/sematan/${release}/${code}.svg`, drawCoverageMap(map)];
  }
}
