import {
  type AreaCode,
  ancestorCodes,
  areaCode,
  isWithin,
  kindOf,
  levelOf,
  parentCode,
} from './area-code.ts';
import type { BpsCode } from './bps-codes.ts';
import type { CodeChange } from './code-changes.ts';
import type { AreaKind } from './levels.ts';
import type { Area } from './register.ts';
import { type Classification, CLASSIFICATIONS, type IsoDate, type Status, STATUSES } from './release.ts';
import type { SiteData, VillageRecord } from './site-data.ts';

/** Goes up whenever an older reader could misread the file. */
export const LOOKUP_INDEX_VERSION = 2;

/** One district: its villages in the order of their codes, and one character for the status and class of each. */
export type IndexedDistrict = readonly [
  code: string,
  name: string,
  villages: readonly string[],
  statuses: string,
];

/**
 * `/api/v1/indeks.json`: every area and village of the site, small enough for a phone on a bad link.
 *
 * - `versi`: 2. A reader refuses a number that it does not know.
 * - `situs`: code of the region that the site is about. Areas outside it are listed only to complete the paths.
 * - `rilis`: date of the newest release, or null. A village may have its status from an older one: ask its own file.
 * - `wilayah`: [code, name] of the country, provinces and regencies. Names are bare; the kind follows from the code
 *   (third digit 7 or 8: kota).
 * - `kecamatan`: [code, name, villages, statuses]. The code of a village is the code of its kecamatan and four
 *   digits. "2001 Sumberjaya" gives the digits; "Kertajaya" without digits has those of the village before it plus
 *   one. A first digit of 1 means kelurahan, any other desa. `statuses` has one character a village in the same order:
 *   t = tanpa data, b = belum (which is not the same), s = sudah, and for sudah with a known class its step instead:
 *   1 = dasar, 2 = berkembang, 3 = mandiri, 4 = berkelanjutan.
 * - `kode_lama`: [old code, code of today] of villages whose code was replaced.
 * - `kode_bps`: [code of BPS, code] of villages of which a source gives it; absent where there is none.
 */
export interface LookupIndex {
  readonly versi: number;
  readonly situs: string;
  readonly rilis: IsoDate | null;
  readonly wilayah: readonly (readonly [code: string, name: string])[];
  readonly kecamatan: readonly IndexedDistrict[];
  readonly kode_lama: readonly (readonly [from: string, to: string])[];
  readonly kode_bps?: readonly (readonly [bps: string, code: string])[];
}

/** A place that can be looked up: an area, or a village with its status. */
export interface LookupPlace {
  readonly code: AreaCode;
  readonly name: string;
  readonly kind: AreaKind;
  /** Null for an area. */
  readonly status: Status | null;
  /** Null for an area, and where it is not known. */
  readonly classification: Classification | null;
  /** Codes that it had before or has at BPS, which people may have on paper. */
  readonly otherCodes: readonly string[];
  /** The areas above it that the index knows, nearest first. */
  readonly above: readonly LookupPlace[];
}

/** A village as the index knows it. */
type IndexedVillage = Pick<VillageRecord, 'code' | 'name' | 'status' | 'classification'>;

/** What an index is made from. */
export interface LookupSource {
  readonly region: AreaCode;
  /** Null before the first release. */
  readonly newestRelease: IsoDate | null;
  /** The areas above the region, the region, and all in it down to the district. */
  readonly areas: readonly Pick<Area, 'code' | 'name'>[];
  readonly villages: readonly IndexedVillage[];
  readonly codeChanges: readonly Pick<CodeChange, 'from' | 'to'>[];
  /** Without them the index has none. */
  readonly bpsCodes?: readonly Pick<BpsCode, 'village' | 'code'>[];
}

const LETTERS: Readonly<Record<Status, string>> = { sudah: 's', belum: 'b', tanpa_data: 't' };
const NUMBERED = /^(\d{4}) (.+)$/s;

/** The index of a site; the same site gives the same bytes. */
export function encodeLookupIndex(data: SiteData): LookupIndex {
  return encodePlaces({
    region: data.site.region,
    newestRelease: data.releases[0]?.release ?? null,
    areas: [...data.above, ...data.areas],
    villages: data.villages,
    codeChanges: data.codeChanges,
    bpsCodes: data.bpsCodes,
  });
}

/** Makes an index from places. */
export function encodePlaces(source: LookupSource): LookupIndex {
  const { region, newestRelease, areas, villages, codeChanges, bpsCodes = [] } = source;
  const villagesOf = Map.groupBy(villages, (village) => parentCode(village.code)!);
  return {
    versi: LOOKUP_INDEX_VERSION,
    situs: region,
    rilis: newestRelease,
    wilayah: areas.filter(({ code }) => levelOf(code) !== 'district').map(({ code, name }) => [code, name]),
    kecamatan: areas
      .filter(({ code }) => levelOf(code) === 'district')
      .map(({ code, name }) => encodeDistrict(code, name, villagesOf.get(code) ?? [])),
    kode_lama: codeChanges.map(({ from, to }) => [from, to]),
    ...(bpsCodes.length > 0
      ? { kode_bps: bpsCodes.map(({ code, village }) => [code, village] as const) }
      : {}),
  };
}

/** The places of an index that have a page on the site, areas first. Throws on a version it does not know. */
export function decodeLookupIndex(index: LookupIndex): LookupPlace[] {
  if (index.versi !== LOOKUP_INDEX_VERSION) throw new Error(`Unknown index version ${String(index.versi)}`);
  const known = new Map<AreaCode, LookupPlace>();
  const others = Map.groupBy([...index.kode_lama, ...(index.kode_bps ?? [])], ([, code]) => code);
  const add = (code: AreaCode, name: string, state: PlaceState): void => {
    const above = ancestorCodes(code).flatMap((ancestor) => known.get(ancestor) ?? []);
    const otherCodes = (others.get(code) ?? []).map(([other]) => other);
    known.set(code, { code, name, kind: kindOf(code), ...state, otherCodes, above });
  };
  for (const [code, name] of [...index.wilayah, ...index.kecamatan]) add(areaCode(code), name, AREA_STATE);
  for (const district of index.kecamatan) {
    for (const { code, name, state } of decodeVillages(district)) add(code, name, state);
  }
  return [...known.values()].filter(({ code }) => isWithin(code, areaCode(index.situs)));
}

function encodeDistrict(code: AreaCode, name: string, villages: LookupSource['villages']): IndexedDistrict {
  let expected = -1;
  const names = villages.map((village) => {
    const digits = village.code.slice(code.length);
    const follows = Number(digits) === expected && !NUMBERED.test(village.name);
    expected = Number(digits) + 1;
    return follows ? village.name : `${digits} ${village.name}`;
  });
  return [code, name, names, villages.map(letterOf).join('')];
}

function decodeVillages([district, , names, statuses]: IndexedDistrict) {
  let number = 0;
  return names.map((text, position) => {
    const numbered = NUMBERED.exec(text);
    number = numbered ? Number(numbered[1]) : number + 1;
    return {
      code: areaCode(district + String(number).padStart(4, '0')),
      name: numbered ? numbered[2]! : text,
      state: stateOf(statuses[position]),
    };
  });
}

type PlaceState = Pick<LookupPlace, 'status' | 'classification'>;
const AREA_STATE: PlaceState = { status: null, classification: null };

function letterOf({ status, classification }: IndexedVillage): string {
  return classification === null ? LETTERS[status] : String(CLASSIFICATIONS.indexOf(classification) + 1);
}

/** A letter that is not in the format is refused: a status is never guessed. */
function stateOf(letter = ''): PlaceState {
  const status = STATUSES.find((candidate) => LETTERS[candidate] === letter);
  if (status !== undefined) return { status, classification: null };
  const classification = CLASSIFICATIONS[Number(letter) - 1];
  if (classification !== undefined) return { status: 'sudah', classification };
  throw new Error(`Unknown status letter ${letter}`);
}
