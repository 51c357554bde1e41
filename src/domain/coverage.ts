import { type AreaCode, ancestorCodes, isWithin } from './area-code.ts';
import { roundHalfUp } from './format.ts';
import type { VillageStatus } from './join-register.ts';
import type { Classification, IsoDate } from './release.ts';

/** Villages with a Kampung KB by class, one number for each class and one for those whose class is not known. */
export type ClassCounts = Readonly<Record<Classification | 'tanpa_klasifikasi', number>>;

/** A release behind the numbers of an area. */
export interface ReleaseShare {
  readonly release: IsoDate;
  /** How many villages have their status from it. */
  readonly villages: number;
  /** How many villages a row of it may mean that is not settled, and of which nothing certain is known since. */
  readonly doubtful: number;
}

/** The villages of one area counted by what is known of them; `sudah + belum + tanpa_data = total`. */
export interface AreaCoverage {
  readonly code: AreaCode;
  readonly total: number;
  readonly sudah: number;
  readonly belum: number;
  readonly tanpa_data: number;
  /** `sudah` of `total` in percent, half up to two decimals; null while nothing is known of any village. */
  readonly percent: number | null;
  /**
   * True where more villages may be `sudah` than are counted: some have no data, or the `belum` of some is older than
   * the newest release of the region.
   */
  readonly atLeast: boolean;
  /** The villages with `sudah` by class; the five numbers add up to `sudah`. */
  readonly classes: ClassCounts;
  /** The releases behind the numbers, oldest first; empty while nothing is known. */
  readonly releases: readonly ReleaseShare[];
  /** Dates of the releases behind `belum`, oldest first. */
  readonly belumDates: readonly IsoDate[];
  /** Dates of the releases behind `classes`, oldest first. */
  readonly classDates: readonly IsoDate[];
}

interface Tally {
  sudah: number;
  belum: number;
  tanpa_data: number;
  classes: Record<Classification | 'tanpa_klasifikasi', number>;
  releases: Map<IsoDate, { villages: number; doubtful: number }>;
  belumDates: Set<IsoDate>;
  classDates: Set<IsoDate>;
}

/**
 * Counts the villages of the region and of every area in it, down to the district; `newest` is the date of the newest
 * release of the region, or null while there is none.
 */
export function countCoverage(
  region: AreaCode,
  villages: readonly VillageStatus[],
  newest: IsoDate | null,
): Map<AreaCode, AreaCoverage> {
  const tallies = new Map<AreaCode, Tally>([[region, emptyTally()]]);
  for (const village of villages) {
    for (const code of ancestorCodes(village.code)) {
      if (!isWithin(code, region)) continue;
      let tally = tallies.get(code);
      if (!tally) tallies.set(code, (tally = emptyTally()));
      addVillage(tally, village);
    }
  }
  return new Map([...tallies].map(([code, tally]) => [code, finish(code, tally, newest)]));
}

/** The numbers of an area among counted ones; an area without villages has none to count. */
export function coverageOf(counted: ReadonlyMap<AreaCode, AreaCoverage>, area: AreaCode): AreaCoverage {
  return counted.get(area) ?? finish(area, emptyTally(), null);
}

/** How many villages of an area are `sudah` and have a class that is known. */
export function knownClasses({ sudah, classes }: Pick<AreaCoverage, 'sudah' | 'classes'>): number {
  return sudah - classes.tanpa_klasifikasi;
}

/** Share of `part` in `whole` in percent, half up to two decimals: 979 of 1,552 is 63.08. Null for an empty whole. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : roundHalfUp((part * 100) / whole, 2);
}

function emptyTally(): Tally {
  return {
    sudah: 0,
    belum: 0,
    tanpa_data: 0,
    classes: noClasses(),
    releases: new Map(),
    belumDates: new Set(),
    classDates: new Set(),
  };
}

/** A count of classes with nothing in it yet. */
export function noClasses(): Record<Classification | 'tanpa_klasifikasi', number> {
  return { dasar: 0, berkembang: 0, mandiri: 0, berkelanjutan: 0, tanpa_klasifikasi: 0 };
}

function addVillage(tally: Tally, village: VillageStatus): void {
  tally[village.status] += 1;
  if (village.status === 'sudah') tally.classes[village.classification ?? 'tanpa_klasifikasi'] += 1;
  if (village.status === 'sudah' && village.classifiedOn !== null) tally.classDates.add(village.classifiedOn);
  if (village.status === 'belum') tally.belumDates.add(village.release!);
  if (village.release !== null) shareOf(tally, village.release).villages += 1;
  else if (village.doubt !== null) shareOf(tally, village.doubt).doubtful += 1;
}

function shareOf({ releases }: Tally, date: IsoDate): { villages: number; doubtful: number } {
  const share = releases.get(date) ?? { villages: 0, doubtful: 0 };
  releases.set(date, share);
  return share;
}

function finish(code: AreaCode, tally: Tally, newest: IsoDate | null): AreaCoverage {
  const total = tally.sudah + tally.belum + tally.tanpa_data;
  const known = tally.sudah + tally.belum;
  const releases = [...tally.releases]
    .map(([release, share]) => ({ release, ...share }))
    .filter(({ villages }) => villages > 0)
    .sort((a, b) => (a.release < b.release ? -1 : 1));
  const belumDates = [...tally.belumDates].sort();
  const isAged = belumDates.length > 0 && newest !== null && belumDates[0]! < newest;
  return {
    code,
    total,
    sudah: tally.sudah,
    belum: tally.belum,
    tanpa_data: tally.tanpa_data,
    percent: known === 0 ? null : percentOf(tally.sudah, total),
    atLeast: tally.tanpa_data > 0 || isAged,
    classes: tally.classes,
    releases,
    belumDates,
    classDates: [...tally.classDates].sort(),
  };
}
