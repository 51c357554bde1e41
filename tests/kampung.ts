import { areaCode } from '#domain/area-code.ts';
import type { Completeness, KampungKb, Release } from '#domain/release.ts';
import type { VillageRecord } from '#domain/site-data.ts';

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

/** The invented village Awan, of which nothing is known but what `facts` says. */
export function villageRecord(facts: Partial<VillageRecord>): VillageRecord {
  return {
    code: areaCode('9901012001'),
    name: 'Awan',
    level: 'village',
    kind: 'desa',
    status: 'tanpa_data',
    release: null,
    classification: null,
    classifiedOn: null,
    kampung: [],
    statement: null,
    doubt: null,
    history: [],
    ...facts,
  };
}
