import type { KampungKb } from './release.ts';
import type { AreaRecord, ReleaseRecord, VillageRecord } from './site-data.ts';
import { ownSource } from './village-words.ts';

/** A source that most villages of an area with a Kampung KB rest on. */
export interface MainSource {
  /** One of its rows, with the note that most of them bear. */
  readonly row: KampungKb;
  /** How many villages it is the source of. */
  readonly villages: number;
}

/** A part of an area that is `sudah` as a whole, mostly by the word of one source. */
export interface PartOfOneSource {
  readonly area: AreaRecord;
  readonly main: MainSource;
}

/**
 * The one source that more than half of the villages with `sudah` rest on, and at least two; null where there is none.
 * Only the rows of a release that gathers many sources have sources of their own, and a village that another release
 * lists as `sudah`, too, does not rest on that source alone.
 */
export function mainSource(
  villages: readonly VillageRecord[],
  releaseOf: (village: VillageRecord) => ReleaseRecord | null,
): MainSource | null {
  const sudah = villages.filter(({ status }) => status === 'sudah');
  const rows = sudah
    .filter((village) => !isConfirmed(village))
    .flatMap((village) => ownSource({ village, release: releaseOf(village), newest: null }) ?? []);
  const most = largestGroup(rows, ({ source }) => source!);
  if (most.length < 2 || most.length * 2 <= sudah.length) return null;
  return { row: largestGroup(most, ({ note }) => note ?? '')[0]!, villages: most.length };
}

/** True where another release than the deciding one has a village as `sudah`. */
function isConfirmed({ release: deciding, history }: VillageRecord): boolean {
  return history.some(({ release, status }) => status === 'sudah' && release !== deciding);
}

function largestGroup<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  const groups = [...Map.groupBy(items, key).values()];
  return groups.reduce((most, group) => (group.length > most.length ? group : most), []);
}
