import { pinnedReleases } from './pinned-releases.ts';
import type { IsoDate } from './release.ts';
import type { AreaRecord, ReleaseRecord, VillageRecord } from './site-data.ts';

/** The release that last changed what the site says of a place, and since when the site shows it. */
export interface LastChange {
  readonly release: IsoDate;
  /** Null where it is not known of every release that speaks of the place: any of these may have come last. */
  readonly published: IsoDate | null;
}

type Dated = Pick<ReleaseRecord, 'release' | 'published'>;
type VillageFacts = Pick<VillageRecord, 'status' | 'history' | 'doubt'>;
type AreaFacts = Pick<AreaRecord, 'history' | 'timeline'>;

/**
 * What last changed the answer that the site gives of a village or an area; null while there is no release. Every release
 * that speaks of it changes the answer, also one that says what was said before: "per" another date is another answer. Of
 * a village without data, and of an area of which none speaks, the answer is that none up to the newest does, so the newest
 * changed it. Neighbours on the page, news and published figures do not count. A release of an older date that is added
 * later came last: it counts when it was first shown. `releases` are those of the site, newest first.
 */
export function lastChange(place: VillageFacts | AreaFacts, releases: readonly Dated[]): LastChange | null {
  const changing = 'timeline' in place ? changingArea(place) : changingVillage(place);
  const own = releases.filter(({ release }) => changing.has(release));
  const isUnknown = own.length === 0 || ('status' in place && place.status === 'tanpa_data');
  return latestOf(isUnknown ? [...new Set([...releases.slice(0, 1), ...own])] : own);
}

/** What last changed a page that speaks of all these releases, newest first; null where there are none. */
export function latestOf(releases: readonly Dated[]): LastChange | null {
  const [newest] = releases;
  if (newest === undefined) return null;
  if (releases.some(({ published }) => published === undefined)) {
    return { release: newest.release, published: null };
  }
  const last = releases.reduce((most, one) => (one.published! > most.published! ? one : most));
  return { release: last.release, published: last.published! };
}

function changingVillage({ history, doubt }: VillageFacts): Set<IsoDate> {
  return new Set([...history.map(({ release }) => release), ...(doubt === null ? [] : [doubt])]);
}

/** Those that speak of the area or take back what was known of it, and those that turn its share into a lower bound. */
function changingArea(area: AreaFacts): Set<IsoDate> {
  const { timeline } = area;
  const turning = timeline.filter(({ atLeast }, at) => at > 0 && atLeast !== timeline[at - 1]!.atLeast);
  return new Set([...pinnedReleases(area), ...turning.map(({ release }) => release)]);
}
