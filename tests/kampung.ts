import { areaCode } from '#domain/area-code.ts';
import type { Completeness, KampungKb, Release } from '#domain/release.ts';

/** A Kampung KB of which only the village and what `facts` says is known; `sudah` unless they say otherwise. */
export function kampung(village: string, facts: Partial<KampungKb> = {}): KampungKb {
  return {
    village: areaCode(village),
    name: null,
    status: 'sudah',
    declaredOn: null,
    classification: null,
    coverage: null,
    source: null,
    link: null,
    note: null,
    row: 2,
    ...facts,
  };
}

/** A release with these rows. */
export function release(date: string, completeness: Completeness, ...rows: KampungKb[]): Release {
  return { date, completeness, kampung: rows };
}
