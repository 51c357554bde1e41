import type { WeighedCorrection } from './announced/announced.ts';
import { type AreaCode, isWithin } from './area-code.ts';
import { pinnedReleases } from './pinned-releases.ts';
import type { IsoDate } from './release.ts';
import type { AreaRecord, ReleaseRecord, VillageRecord } from './site-data.ts';

/** The release that last changed what the site says of a place, by itself or by a correction of it, and when. */
export interface LastChange {
  readonly release: IsoDate;
  /** The day; null where it is not known of every release that speaks of the place: any of these may have come last. */
  readonly published: IsoDate | null;
}

type Dated = Pick<ReleaseRecord, 'release' | 'published'>;
type Correction = Pick<WeighedCorrection, 'announcedOn' | 'release' | 'village' | 'column'>;
type VillageFacts = Pick<VillageRecord, 'code' | 'status' | 'history' | 'doubt'>;
type AreaFacts = Pick<AreaRecord, 'code' | 'history' | 'timeline'>;

/** What can change an answer: the releases of the site, newest first, and what was corrected in them. */
export interface Changing {
  readonly releases: readonly Dated[];
  readonly announced: readonly Correction[];
}

/**
 * What last changed the answer that the site gives of a village or an area; null while there is no release. Every release
 * that speaks of it changes the answer, also one that says what was said before: "per" another date is another answer. Of
 * a village without data, and of an area of which none speaks, the answer is that none up to the newest does, so the newest
 * changed it. Neighbours on the page, news and published figures do not count. A release of an older date that is added
 * later came last: it counts when it was first shown. So does an announced correction: of a village each, of an area those
 * of a status or a class.
 */
export function lastChange(
  place: VillageFacts | AreaFacts,
  { releases, announced }: Changing,
): LastChange | null {
  const changing = 'timeline' in place ? changingArea(place) : changingVillage(place);
  const own = releases.filter(({ release }) => changing.has(release));
  const isUnknown = own.length === 0 || ('status' in place && place.status === 'tanpa_data');
  return latestOf({
    releases: isUnknown ? [...new Set([...releases.slice(0, 1), ...own])] : own,
    announced: correctionsOf(place, announced),
  });
}

/** What last changed a page that speaks of all these releases and corrections of them; null where there are none. */
export function latestOf({ releases, announced }: Changing): LastChange | null {
  const [newest] = releases;
  if (newest === undefined) return null;
  if (releases.some(({ published }) => published === undefined)) {
    return { release: newest.release, published: null };
  }
  const shown = new Set(releases.map(({ release }) => release));
  const changes = [
    ...releases.map(({ release, published }) => ({ release, published: published! })),
    ...announced
      .filter(({ release }) => shown.has(release))
      .map(({ release, announcedOn }) => ({ release, published: announcedOn })),
  ];
  return changes.reduce((most, one) => (one.published > most.published ? one : most));
}

function correctionsOf(
  place: (VillageFacts | AreaFacts) & { code: AreaCode },
  announced: readonly Correction[],
): Correction[] {
  const counts = ({ column }: Correction) =>
    !('timeline' in place) || column === 'status' || column === 'klasifikasi';
  return announced.filter((one) => counts(one) && isWithin(one.village, place.code));
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
