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
import type { VillageRecord } from './site-data.ts';

/** Goes up whenever an older reader could misread the file. */
export const LOOKUP_INDEX_VERSION = 2;
/** The version of an index that leaves its kecamatan and villages to shards. */
export const SHARDED_INDEX_VERSION = 3;

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
  readonly pecahan?: LookupShards;
}

/**
 * The shards of a large site's index by their names, in order: those of one kind hold everything once, and some of it more
 * often. The shard "nama-suka" of an index is the file `/api/v1/indeks/nama-suka.json`.
 *
 * - `kode`: an index of each regency by its code, and of what once had or has at BPS a code that begins so.
 * - `nama`: indexes of the kecamatan and villages whose names, or their later words, begin with this text or with what
 *   comes before the next one; without `wilayah`.
 * - `ejaan`: lists of the words of all names by their first five letters less one, in the same way.
 */
export interface LookupShards {
  readonly kode: readonly string[];
  readonly nama: readonly string[];
  readonly ejaan: readonly string[];
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

/** The areas that an index names down to the regencies, those above its region included, by their codes. */
export function decodeAreas(index: LookupIndex): Map<AreaCode, LookupPlace> {
  const areas = new Map<AreaCode, LookupPlace>();
  const others = otherCodes(index);
  for (const [text, name] of index.wilayah) {
    const code = areaCode(text);
    areas.set(code, makePlace({ code, name, state: AREA_STATE, above: aboveIn(areas, code) }, others));
  }
  return areas;
}

/**
 * The places of an index that have a page on the site, areas first. `areas` are those that another index told already;
 * they are not among the results. Throws on a version it does not know.
 */
export function decodeLookupIndex(
  index: LookupIndex,
  areas?: ReadonlyMap<AreaCode, LookupPlace>,
): LookupPlace[] {
  if (index.versi !== LOOKUP_INDEX_VERSION) throw new Error(`Unknown index version ${String(index.versi)}`);
  const others = otherCodes(index);
  const own = areas === undefined ? decodeAreas(index) : new Map<AreaCode, LookupPlace>();
  const known = areas ?? own;
  const districts = index.kecamatan.map(([text, name]) => {
    const code = areaCode(text);
    return makePlace({ code, name, state: AREA_STATE, above: aboveIn(known, code) }, others);
  });
  const villages = index.kecamatan.flatMap((district, position) => {
    const parent = districts[position]!;
    const above = [parent, ...parent.above];
    return decodeVillages(district).map((village) => makePlace({ ...village, above }, others));
  });
  const region = areaCode(index.situs);
  return [...own.values(), ...districts, ...villages].filter(({ code }) => isWithin(code, region));
}

type OtherCodes = ReadonlyMap<string, readonly string[]>;

function otherCodes({ kode_lama, kode_bps = [] }: LookupIndex): OtherCodes {
  const codes = new Map<string, string[]>();
  for (const [other, code] of [...kode_lama, ...kode_bps])
    codes.set(code, [...(codes.get(code) ?? []), other]);
  return codes;
}

const NO_CODES: readonly string[] = [];

function makePlace(
  { code, name, state, above }: Pick<LookupPlace, 'code' | 'name' | 'above'> & { state: PlaceState },
  others: OtherCodes,
): LookupPlace {
  const { status, classification } = state;
  return {
    code,
    name,
    kind: kindOf(code),
    status,
    classification,
    otherCodes: others.get(code) ?? NO_CODES,
    above,
  };
}

function aboveIn(areas: ReadonlyMap<AreaCode, LookupPlace>, code: AreaCode): LookupPlace[] {
  return ancestorCodes(code).flatMap((ancestor) => areas.get(ancestor) ?? []);
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

const STATES = new Map<string, PlaceState>([
  ...STATUSES.map((status) => [LETTERS[status], { status, classification: null }] as const),
  ...CLASSIFICATIONS.map(
    (one, step) => [String(step + 1), { status: 'sudah', classification: one }] as const,
  ),
]);

/** A letter that is not in the format is refused: a status is never guessed. */
function stateOf(letter = ''): PlaceState {
  const state = STATES.get(letter);
  if (state === undefined) throw new Error(`Unknown status letter ${letter}`);
  return state;
}
