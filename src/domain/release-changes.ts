import type { AreaCode } from './area-code.ts';
import { CHANGE_KINDS, changesByKind } from './change-kinds.ts';
import { compareStates, type VillageChange } from './compare-releases.ts';
import { addRelease, inDateOrder, unknownVillages, type VillageStatus } from './join-register.ts';
import type { Area, Register } from './register.ts';
import type { Classification, IsoDate, KampungKb, Release } from './release.ts';
import type { VillageRecord } from './site-data.ts';

/** What a list of changes tells of a village; a village that moved in two ways is in two lists. */
export const TOLD_KINDS = [...CHANGE_KINDS, 'renamed'] as const;

export type ToldKind = (typeof TOLD_KINDS)[number];

/** One thing that a release did to one village. What has not changed, or is not known, is left out. */
export interface ToldChange {
  readonly code: AreaCode;
  readonly kind: ToldKind;
  /** The class before, where the village had one that is known. */
  readonly from?: Classification;
  /** The class after it. */
  readonly to?: Classification;
  /** Names of its Kampung KB before and after, where they are what changed. */
  readonly names?: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** The source of the row itself, where a release that gathers sources names one. */
  readonly source?: { readonly text: string; readonly link: string | null };
}

/** What one release made of the region, compared with the state before it. */
export interface ReleaseChanges {
  readonly release: IsoDate;
  /**
   * Villages that are `sudah` before and after; their difference is what is new less what is gone. Null before the first
   * release that speaks of any of them: nothing was known then, which is not none.
   */
  readonly sudah: { readonly before: number | null; readonly after: number };
  /** By kind, and in the order of the codes. */
  readonly changes: readonly ToldChange[];
}

/**
 * What each release made of the region, oldest first. Before the first one nothing is known, so that all it says is new.
 */
export function releaseChanges(
  register: Register,
  region: AreaCode,
  releases: readonly Release[],
): ReleaseChanges[] {
  return [...releaseSteps(register, region, releases)].map(({ release, before, after }) => ({
    release: release.date,
    sudah: { before: knownSudah(before), after: countSudah(after) },
    changes: compareTold(before, after, release.completeness === 'partial'),
  }));
}

/** A release with the villages of an area before and after it. */
export interface ReleaseStep {
  readonly release: Release;
  readonly before: readonly VillageStatus[];
  readonly after: readonly VillageStatus[];
}

/** The villages of an area before and after each release, oldest first; no more than two states are held. */
export function* releaseSteps(
  register: Register,
  area: AreaCode,
  releases: readonly Release[],
): Generator<ReleaseStep> {
  let villages = unknownVillages(register, area);
  for (const release of inDateOrder(releases)) {
    const before = villages;
    villages = addRelease(before, release);
    yield { release, before, after: villages };
  }
}

/** How many of some villages are `sudah`. */
export function countSudah(villages: readonly VillageStatus[]): number {
  return villages.filter(({ status }) => status === 'sudah').length;
}

/** The same; null where nothing is known of any of them. */
export function knownSudah(villages: readonly VillageStatus[]): number | null {
  return villages.every(({ status }) => status === 'tanpa_data') ? null : countSudah(villages);
}

/** All that differs between two states, by kind; with the sources of rows where the later state `gathers` such. */
export function compareTold(
  before: readonly VillageStatus[],
  after: readonly VillageStatus[],
  gathers = false,
): ToldChange[] {
  return compareAll(before, after).map((change) => ({
    ...toldChange(change),
    ...sourceOf(change, gathers),
  }));
}

/** One thing that happened to a village, with all that is known of it before and after. */
export interface SeenChange extends VillageChange {
  readonly kind: ToldKind;
}

/** All that differs between two states, by kind, and in the order of the villages. */
export function compareAll(before: readonly VillageStatus[], after: readonly VillageStatus[]): SeenChange[] {
  const comparison = compareStates(before, after);
  return [
    ...changesByKind(comparison),
    ...comparison.renamed.map((change) => ({ ...change, kind: 'renamed' as const })),
  ];
}

function toldChange({ code, kind, before, after }: SeenChange): ToldChange {
  if (kind === 'renamed') return { code, kind, names: { before: namesOf(before), after: namesOf(after) } };
  return {
    code,
    kind,
    ...(before.classification === null ? {} : { from: before.classification }),
    ...(after.classification === null ? {} : { to: after.classification }),
  };
}

/** The names of the Kampung KB of a village, as its newest release writes them. */
export function namesOf({ kampung }: VillageStatus): string[] {
  return kampung.flatMap(({ name }) => (name === null ? [] : [name]));
}

/** The source of the row itself; a complete release is its own source, a partial one may gather rows of many. */
export function sourceOf({ after }: VillageChange, gathers: boolean): Pick<ToldChange, 'source'> {
  const rows: readonly (KampungKb | null)[] = [...after.kampung, after.statement];
  const row = gathers ? rows.find((one) => one !== null && one.source !== null) : undefined;
  return row ? { source: { text: row.source!, link: row.link } } : {};
}

/** A village that the newest release changed, with the areas above it, widest first. */
export interface LatestStep {
  readonly village: VillageRecord;
  readonly kind: ToldKind;
  readonly ancestors: readonly Area[];
}

/** What tells something about a village that is `sudah`, or was: the rest is only that it was found to be `belum`, or its name. */
const TELLING = new Set<ToldKind>(['becameSudah', 'foundSudah', 'gone', 'reclassified', 'foundClass']);

/** Of some changes those that a short list tells: what became `sudah`, is no longer so, or has another class. */
export function tellingChanges(changes: readonly ToldChange[]): ToldChange[] {
  return changes.filter(({ kind }) => TELLING.has(kind));
}

/** How many villages of an area changed in each way, and by how much its `sudah` differ. */
export interface ChangeCount {
  readonly kinds: Readonly<Record<ToldKind, number>>;
  /** How many are new, whether they were `belum` or unknown. */
  readonly added: number;
  /** New less gone. */
  readonly difference: number;
  /** All that changed; a village in two lists counts once. */
  readonly villages: number;
}

/** Counts some changes. */
export function countTold(changes: readonly Pick<ToldChange, 'code' | 'kind'>[]): ChangeCount {
  const kinds = Object.fromEntries(TOLD_KINDS.map((kind) => [kind, 0])) as Record<ToldKind, number>;
  for (const { kind } of changes) kinds[kind] += 1;
  const added = kinds.becameSudah + kinds.foundSudah;
  const villages = new Set(changes.map(({ code }) => code)).size;
  return { kinds, added, difference: added - kinds.gone, villages };
}

/** The counts of areas that have no village in common as one. */
export function sumTold(counts: readonly ChangeCount[]): ChangeCount {
  const add = (numberOf: (count: ChangeCount) => number) =>
    counts.reduce((sum, count) => sum + numberOf(count), 0);
  const kinds = Object.fromEntries(TOLD_KINDS.map((kind) => [kind, add((count) => count.kinds[kind])]));
  return {
    kinds: kinds as Record<ToldKind, number>,
    added: add(({ added }) => added),
    difference: add(({ difference }) => difference),
    villages: add(({ villages }) => villages),
  };
}

/** An area with what a release changed in it. */
export interface ChangedArea<Place> {
  readonly area: Place;
  readonly changes: readonly ToldChange[];
}

/** The areas of one level in which there are changes, in the order in which the areas come. */
export function changesIn<Place extends { readonly code: AreaCode }>(
  changes: readonly ToldChange[],
  areas: readonly Place[],
): ChangedArea<Place>[] {
  const digits = areas[0]?.code.length ?? 0;
  const byArea = Map.groupBy(changes, ({ code }) => code.slice(0, digits));
  return areas.flatMap((area) => {
    const own = byArea.get(area.code);
    return own === undefined ? [] : [{ area, changes: own }];
  });
}

/** With more villages than this one list of them would be too long to read. */
const MOST_IN_ONE_LIST = 60;

/** True where the villages that a release changed are listed regency by regency, each on a page of its own. */
export function isListedApart(
  { level }: Pick<Area, 'level'>,
  { villages }: Pick<ChangeCount, 'villages'>,
): boolean {
  const hasRegencies = level === 'country' || level === 'province';
  return hasRegencies && villages > MOST_IN_ONE_LIST;
}
