import type { ReleaseComparison, VillageChange } from './compare-releases.ts';

/** What can happen to a village from one release to the next, the most telling first. A village may do two at most. */
export const CHANGE_KINDS = [
  /** From `belum` to `sudah`. */
  'becameSudah',
  /** From no data to `sudah`: perhaps long so, and known only now. */
  'foundSudah',
  /** `sudah` before, and not any more. */
  'gone',
  /** Still `sudah`, in another class. */
  'reclassified',
  /** Still `sudah`, and its class is known only now. */
  'foundClass',
  /** From no data to `belum`. */
  'foundBelum',
  /** From `belum` to no data, because a row may mean the village and is not settled. */
  'doubted',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A village that changed, with how. */
export interface KnownChange extends VillageChange {
  readonly kind: ChangeKind;
}

/** What happened to each village between two states, by kind; villages of one kind in the order in which they came. */
export function changesByKind(comparison: ReleaseComparison): KnownChange[] {
  const { added, gone, reclassified, otherwise } = comparison;
  return [
    ...added.map((change) =>
      withKind(change, change.before.status === 'belum' ? 'becameSudah' : 'foundSudah'),
    ),
    ...gone.map((change) => withKind(change, 'gone')),
    ...reclassified.map((change) => withKind(change, change.steps === null ? 'foundClass' : 'reclassified')),
    ...otherwise.map((change) =>
      withKind(change, change.after.status === 'belum' ? 'foundBelum' : 'doubted'),
    ),
  ];
}

function withKind({ code, before, after }: VillageChange, kind: ChangeKind): KnownChange {
  return { code, before, after, kind };
}
