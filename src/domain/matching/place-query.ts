import type { AreaCode } from '../area-code.ts';

/** What one row of a foreign file says about where it is; "" where the file has no such column. */
export interface PlaceQuery {
  /** Row as the spreadsheet shows it; the result carries it on. */
  readonly row: number;
  /** The code as written, or "". */
  readonly code: string;
  readonly province: string;
  readonly regency: string;
  readonly district: string;
  readonly village: string;
  /** Name of the Kampung KB, which often repeats the village's; it only helps to order suggestions. */
  readonly kampung: string;
}

/**
 * Why a row was placed. A row carries one reason for each level at which it strays from the register; `persis` alone
 * means that all names agree when case, spaces and punctuation do not count.
 */
export const MATCH_REASONS = [
  'koreksi',
  'kode',
  'persis',
  'kode-lama',
  'provinsi-lain',
  'tanpa-kabupaten',
  'kabupaten-ejaan',
  'kota-kabupaten',
  'angka',
  'singkatan',
  'sebutan',
  'ejaan',
  'tanpa-kecamatan',
  'kecamatan-ejaan',
  'kecamatan-pecah',
  'salah-ketik',
] as const;

export type MatchReason = (typeof MATCH_REASONS)[number];

/** Why a row was not placed. */
export const DOUBT_REASONS = [
  'kode-nama-beda',
  'kode-tidak-ada',
  'kabupaten-tidak-dikenal',
  'nama-kembar',
  'kecamatan-berbeda',
  'mirip-saja',
  'dipakai-baris-lain',
  'tidak-ada-yang-mirip',
] as const;

export type DoubtReason = (typeof DOUBT_REASONS)[number];

/** A village that a row may mean; never used unless staff confirm it. */
export interface Suggestion {
  readonly code: AreaCode;
  /** For the order only: the higher, the likelier. */
  readonly score: number;
}

/** Where a row belongs. */
export type PlaceMatch =
  | { readonly status: 'cocok'; readonly code: AreaCode; readonly reasons: readonly MatchReason[] }
  | { readonly status: 'saran'; readonly doubt: DoubtReason; readonly suggestions: readonly Suggestion[] }
  | { readonly status: 'tidak-ditemukan'; readonly doubt: DoubtReason }
  | { readonly status: 'abaikan' }
  | { readonly status: 'luar-wilayah'; readonly area: AreaCode };

/** True if every name of the row agrees with the register, or a code or a person says where it is. */
export function isExact(reasons: readonly MatchReason[]): boolean {
  return reasons.every((reason) => EXACT.has(reason));
}

const EXACT: ReadonlySet<MatchReason> = new Set(['koreksi', 'kode', 'persis', 'provinsi-lain']);

/** The reason that strays furthest: the last of `MATCH_REASONS` that the row carries. */
export function weakestReason(reasons: readonly MatchReason[]): MatchReason {
  return MATCH_REASONS.findLast((reason) => reasons.includes(reason)) ?? 'persis';
}
