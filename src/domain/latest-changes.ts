import type { StatusEntry } from './join-register.ts';
import type { Classification, IsoDate } from './release.ts';
import type { SiteData, VillageRecord } from './site-data.ts';

/** What the newest release did to one village, in the order in which a list shows it. */
const STEP_KINDS = ['added', 'gone', 'reclassified', 'foundClass'] as const;

/** A village that the newest release changed. */
export interface VillageStep {
  readonly village: VillageRecord;
  /** `added` is `sudah` now and was not recorded so before, whether it was `belum` or nothing was known. */
  readonly kind: (typeof STEP_KINDS)[number];
  /** The class known before; null where none was, or the village was not `sudah`. */
  readonly from: Classification | null;
  readonly to: Classification | null;
}

/** What the newest release changed. */
export interface LatestChanges {
  readonly release: IsoDate;
  /** The release before, with which it is compared. */
  readonly since: IsoDate;
  /** How many villages changed; `steps` may have fewer. */
  readonly total: number;
  readonly steps: readonly VillageStep[];
}

/**
 * The villages that became `sudah`, are `sudah` no longer or have another class since the newest release, at most
 * `limit` of them. Null while there are fewer than two releases, because then nothing has changed yet.
 */
export function findLatestChanges(
  { releases, villages }: Pick<SiteData, 'releases' | 'villages'>,
  limit: number,
): LatestChanges | null {
  const [newest, previous] = releases;
  if (newest === undefined || previous === undefined) return null;
  const steps = villages
    .map((village) => stepAt(newest.release, village))
    .filter((step) => step !== null)
    .sort((a, b) => STEP_KINDS.indexOf(a.kind) - STEP_KINDS.indexOf(b.kind));
  return {
    release: newest.release,
    since: previous.release,
    total: steps.length,
    steps: steps.slice(0, limit),
  };
}

function stepAt(newest: IsoDate, village: VillageRecord): VillageStep | null {
  const before = village.history.slice(0, -1);
  const now = village.history.at(-1);
  if (now?.release !== newest) return null;
  const wasSudah = before.at(-1)?.status === 'sudah';
  const from = lastClass(before);
  const to = village.classification;
  if (now.status === 'belum') return wasSudah ? { village, kind: 'gone', from, to } : null;
  if (!wasSudah) return { village, kind: 'added', from, to };
  if (from === to) return null;
  return { village, kind: from === null ? 'foundClass' : 'reclassified', from, to };
}

/** The class that was known after these releases: one lasts while later releases name none, and ends with `sudah`. */
function lastClass(history: readonly StatusEntry[]): Classification | null {
  const end = history.findLastIndex(({ status }) => status === 'belum');
  return (
    history.slice(end + 1).findLast(({ classification }) => classification !== null)?.classification ?? null
  );
}
