import type { IsoDate } from './release.ts';
import type { AreaRecord } from './site-data.ts';

/**
 * The releases to which an area can be pinned, newest first: those that speak of one of its villages or change what is
 * known of one. A later release never takes one away, so an address made of one stays good. Empty while no release
 * speaks of the area.
 */
export function pinnedReleases({ history, timeline }: Pick<AreaRecord, 'history' | 'timeline'>): IsoDate[] {
  const speaking = new Set(history.map(({ release }) => release));
  return timeline
    .filter(
      ({ release, change }) =>
        speaking.has(release) || (change !== null && Object.values(change).some((villages) => villages > 0)),
    )
    .map(({ release }) => release)
    .sort()
    .reverse();
}
