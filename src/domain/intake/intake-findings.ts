import { type AreaCode, regencyCode } from '../area-code.ts';
import { percentOf } from '../coverage.ts';
import type { ReleaseComparison, VillageChange } from '../compare-releases.ts';
import type { VillageStatus } from '../join-register.ts';
import type { Register } from '../register.ts';
import { CLASSIFICATIONS, type Classification } from '../release.ts';
import type { Intake, PlacedRow, UnplacedRow } from './place-intake.ts';

/** The rows of one regency by class. */
export interface RegencyCount {
  readonly regency: AreaCode;
  readonly rows: number;
  readonly villages: number;
  readonly classes: Readonly<Record<Classification | 'tanpa_klasifikasi', number>>;
}

/** A regency from which an unlikely share of villages is gone. */
export interface RegencyLoss {
  readonly regency: AreaCode;
  readonly gone: number;
  readonly before: number;
}

/** What looks wrong about a release, for people to judge; every one of these may be true. */
export interface IntakeFindings {
  readonly gone: readonly VillageChange[];
  /** Of the villages that are gone, those that a row without a place may mean. */
  readonly goneButSuggested: number;
  readonly bigDrops: readonly VillageChange[];
  /** Villages `sudah` before and after, where the total falls; else null. */
  readonly totalFalls: { readonly before: number; readonly after: number } | null;
  readonly losses: readonly RegencyLoss[];
  /** Rows of class Dasar, and those of them with every score at 1; null where the file has no scores. */
  readonly silent: { readonly dasar: number; readonly allOnes: number } | null;
  /** Share of the region's rows that could not be placed, in percent, if it is more than two. */
  readonly unplacedShare: number | null;
}

/** Counts the placed rows of each regency, in the order of the codes. */
export function countByRegency(intake: Intake): RegencyCount[] {
  const byRegency = Map.groupBy(intake.placed, ({ village }) => regencyCode(village));
  return [...byRegency]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([regency, rows]) => ({
      regency,
      rows: rows.length,
      villages: new Set(rows.map(({ village }) => village)).size,
      classes: countClasses(rows),
    }));
}

/** Counts rows by class. */
export function countClasses(rows: readonly PlacedRow[]): RegencyCount['classes'] {
  const counts = { dasar: 0, berkembang: 0, mandiri: 0, berkelanjutan: 0, tanpa_klasifikasi: 0 };
  for (const { fields } of rows) {
    const known = CLASSIFICATIONS.find((name) => name === fields.klasifikasi.toLowerCase());
    counts[known ?? 'tanpa_klasifikasi'] += 1;
  }
  return counts;
}

/** A drop of this many classes or more is rare, and often a mistake. */
const BIG_DROP = -2;
/** A regency loses at least this many villages and this share of them before it is worth a word. */
const LOSS = { villages: 5, percent: 10 };
const MUCH_UNPLACED_PERCENT = 2;

/** Looks for what is probably wrong with a release, compared with the state before it. */
export function findOddities(
  intake: Intake,
  comparison: ReleaseComparison,
  before: readonly VillageStatus[],
): IntakeFindings {
  const total = before.filter(({ status }) => status === 'sudah').length;
  const after = total + comparison.added.length - comparison.gone.length;
  const ours = intake.read - intake.blank - intake.dropped - intake.outside;
  const suggested = new Set(intake.unplaced.map(firstSuggestion));
  const share = percentOf(intake.unplaced.length, ours);
  return {
    gone: comparison.gone,
    goneButSuggested: comparison.gone.filter(({ code }) => suggested.has(code)).length,
    bigDrops: comparison.reclassified.filter(({ steps }) => steps !== null && steps <= BIG_DROP),
    totalFalls: after < total ? { before: total, after } : null,
    losses: findLosses(comparison, before),
    silent: countSilent(intake.placed),
    unplacedShare: share !== null && share > MUCH_UNPLACED_PERCENT ? share : null,
  };
}

function firstSuggestion({ match }: UnplacedRow): AreaCode | null {
  return match.status === 'saran' ? match.suggestions[0]!.code : null;
}

function findLosses({ gone }: ReleaseComparison, before: readonly VillageStatus[]): RegencyLoss[] {
  const regencyOf = ({ code }: { code: AreaCode }) => regencyCode(code);
  const had = Map.groupBy(
    before.filter(({ status }) => status === 'sudah'),
    regencyOf,
  );
  return [...Map.groupBy(gone, regencyOf)]
    .map(([regency, lost]) => ({ regency, gone: lost.length, before: had.get(regency)!.length }))
    .filter((loss) => loss.gone >= LOSS.villages && percentOf(loss.gone, loss.before)! >= LOSS.percent);
}

function countSilent(placed: readonly PlacedRow[]): IntakeFindings['silent'] {
  if (placed.every(({ allOnes }) => allOnes === null)) return null;
  const dasar = placed.filter(({ fields }) => fields.klasifikasi.toLowerCase() === 'dasar');
  return { dasar: dasar.length, allOnes: dasar.filter(({ allOnes }) => allOnes === true).length };
}

/** "Kabupaten Pandeglang", "Kota Serang". */
export function regencyName(register: Register, code: AreaCode): string {
  const area = register.get(code)!;
  return `${area.kind === 'kota' ? 'Kota' : 'Kabupaten'} ${area.name}`;
}
