import { type AreaCode, COUNTRY_CODE } from '../area-code.ts';
import { bareKey, bareWords, compactKey, exactKey, expandedKey, soundKey } from '../place-name.ts';
import type { Area, Register } from '../register.ts';
import { areaKey, areaWords } from './area-name.ts';

/** A name in all the forms that are compared. */
export interface NameForms {
  readonly exact: string;
  readonly compact: string;
  readonly expanded: string;
  /** Words without "Desa" and "Kelurahan". */
  readonly words: readonly string[];
  readonly bare: string;
  readonly sound: string;
}

/** A district or village with the forms of its name. */
export interface NamedArea extends NameForms {
  readonly area: Area;
}

/** A province or regency with its key; that of a city starts with "kota". */
export interface KeyedArea {
  readonly area: Area;
  readonly key: string;
  readonly words: readonly string[];
}

/** The districts and villages of one regency, ready for comparing. */
export interface RegencyIndex {
  readonly districts: readonly NamedArea[];
  readonly villages: readonly NamedArea[];
  villagesOf(district: AreaCode): readonly NamedArea[];
}

/** The register as the matcher asks it. Regencies are prepared when first asked for. */
export interface PlaceIndex {
  readonly register: Register;
  readonly provinces: readonly KeyedArea[];
  readonly regencies: readonly KeyedArea[];
  regency(code: AreaCode): RegencyIndex;
  /** How many villages of the country are written so (`compactKey`). */
  countOf(compact: string): number;
}

/** Prepares a register for `matchPlaces`. */
export function createPlaceIndex(register: Register): PlaceIndex {
  const prepared = new Map<AreaCode, RegencyIndex>();
  let counts: Map<string, number> | null = null;
  return {
    register,
    provinces: register.areasIn(COUNTRY_CODE, 'province').map((area) => keyArea(area, area.name)),
    regencies: register.areasIn(COUNTRY_CODE, 'regency').map((area) => keyArea(area, fullName(area))),
    regency: (code) => {
      let index = prepared.get(code);
      if (!index) prepared.set(code, (index = indexRegency(register, code)));
      return index;
    },
    countOf: (compact) => (counts ??= countNames(register)).get(compact) ?? 0,
  };
}

/** All forms of a name. */
export function nameForms(name: string): NameForms {
  return {
    exact: exactKey(name),
    compact: compactKey(name),
    expanded: expandedKey(name),
    words: bareWords(name),
    bare: bareKey(name),
    sound: soundKey(name),
  };
}

function fullName(area: Area): string {
  return area.kind === 'kota' ? `Kota ${area.name}` : area.name;
}

function keyArea(area: Area, name: string): KeyedArea {
  return { area, key: areaKey(name), words: areaWords(area.name) };
}

function indexRegency(register: Register, code: AreaCode): RegencyIndex {
  const named = (area: Area): NamedArea => ({ area, ...nameForms(area.name) });
  const districts = register.children(code).map(named);
  const villages = register.villagesIn(code).map(named);
  const byDistrict = Map.groupBy(villages, ({ area }) => area.code.slice(0, 6));
  return { districts, villages, villagesOf: (district) => byDistrict.get(district) ?? [] };
}

function countNames(register: Register): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of register.villagesIn(COUNTRY_CODE)) {
    const key = compactKey(name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
