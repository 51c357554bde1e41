import type { AreaCode } from '../area-code.ts';
import type { DistrictMoves } from './district-moves.ts';
import { type DistrictMatch, isCutFrom, matchDistrict } from './match-district.ts';
import { matchName, matchSlip } from './match-name.ts';
import {
  type NamedArea,
  type NameForms,
  nameForms,
  type PlaceIndex,
  type RegencyIndex,
} from './place-index.ts';
import type { DoubtReason, MatchReason, PlaceQuery } from './place-query.ts';

/** A row whose regency is known, with everything that placing it needs. */
export interface LocatedRow {
  readonly query: PlaceQuery;
  readonly regency: AreaCode;
  readonly places: RegencyIndex;
  readonly district: DistrictMatch;
  readonly village: NameForms;
}

/** What placing one row came to; suggestions are somebody else's work. */
export type Placing =
  { readonly placed: AreaCode; readonly reasons: readonly MatchReason[] } | { readonly doubt: DoubtReason };

/** What the file as a whole tells about a row. */
export interface Evidence {
  readonly index: PlaceIndex;
  readonly moves: DistrictMoves;
  /** Villages that another row names exactly; a row that strays cannot mean them. */
  readonly taken: ReadonlySet<AreaCode>;
}

/** Prepares a row for placing in a regency. */
export function locateRow(index: PlaceIndex, query: PlaceQuery, regency: AreaCode): LocatedRow {
  const places = index.regency(regency);
  return {
    query,
    regency,
    places,
    district: matchDistrict(nameForms(query.district), places.districts),
    village: nameForms(query.village),
  };
}

/** The village that the row names without straying in district or village; null if there is none or more than one. */
export function exactVillage(row: LocatedRow): AreaCode | null {
  if (row.district.kind !== 'known' || row.district.reasons.length > 0) return null;
  const match = matchName(row.village, row.places.villagesOf(row.district.district.area.code));
  return match !== null && 'found' in match && match.reason === 'persis' ? match.found.area.code : null;
}

/** Places a row carefully: within its district first, then where its district may have gone. */
export function placeRow(row: LocatedRow, evidence: Evidence): Placing {
  if (row.village.compact === '') return { doubt: 'tidak-ada-yang-mirip' };
  if (row.query.district === '') return placeWithoutDistrict(row);
  switch (row.district.kind) {
    case 'known':
      return placeInDistrict(row, row.district, evidence);
    case 'spelled':
      return placeInSpelledDistrict(row, row.district.district, evidence);
    case 'unknown':
      return placeInLostDistrict(row, evidence);
  }
}

/** Villages of the regency with the same name. */
export function namesakes(row: LocatedRow): readonly NamedArea[] {
  return row.places.villages.filter(({ bare }) => bare === row.village.bare);
}

function placeWithoutDistrict(row: LocatedRow): Placing {
  const same = namesakes(row);
  if (same.length !== 1) return { doubt: same.length === 0 ? 'mirip-saja' : 'nama-kembar' };
  return { placed: same[0]!.area.code, reasons: ['tanpa-kecamatan'] };
}

function placeInDistrict(
  row: LocatedRow,
  { district, reasons }: Extract<DistrictMatch, { kind: 'known' }>,
  evidence: Evidence,
): Placing {
  const villages = row.places.villagesOf(district.area.code);
  const match = matchName(row.village, villages);
  if (match !== null && 'twins' in match) return { doubt: 'nama-kembar' };
  if (match !== null) return { placed: match.found.area.code, reasons: joinReasons(reasons, match.reason) };

  const elsewhere = namesakes(row);
  const slip = matchSlip(row.village, villages);
  if (slip !== null) {
    // A name that some village does bear is hardly a misspelling of another name.
    const isRealName = evidence.index.countOf(row.village.compact) > 0;
    return isRealName
      ? { doubt: 'mirip-saja' }
      : { placed: slip.area.code, reasons: [...reasons, 'salah-ketik'] };
  }
  if (elsewhere.length === 0) return { doubt: 'mirip-saja' };
  return placeMoved(row, elsewhere, evidence, (target) => isCutFrom(target, district));
}

function placeInSpelledDistrict(row: LocatedRow, district: NamedArea, evidence: Evidence): Placing {
  const villages = row.places.villagesOf(district.area.code);
  const match = matchName(row.village, villages);
  if (match !== null && 'twins' in match) return { doubt: 'nama-kembar' };
  if (match !== null) {
    return { placed: match.found.area.code, reasons: joinReasons(['kecamatan-ejaan'], match.reason) };
  }
  const slip = matchSlip(row.village, villages);
  const isSupported = evidence.moves.count(row.regency, row.query.district, district.area.code) > 1;
  if (slip !== null && isSupported && evidence.index.countOf(row.village.compact) === 0) {
    return { placed: slip.area.code, reasons: ['kecamatan-ejaan', 'salah-ketik'] };
  }
  return placeMoved(row, namesakes(row), evidence, () => false);
}

function placeInLostDistrict(row: LocatedRow, evidence: Evidence): Placing {
  const isOnly = evidence.index.countOf(row.village.compact) === 1;
  return placeMoved(row, namesakes(row), evidence, () => isOnly);
}

/** Places a row in another district than it names, if the file shows the move or `isLikely` vouches for the target. */
function placeMoved(
  row: LocatedRow,
  targets: readonly NamedArea[],
  { index, moves, taken }: Evidence,
  isLikely: (district: NamedArea) => boolean,
): Placing {
  const free = targets.filter(({ area }) => !taken.has(area.code));
  const shown = free.filter((village) => {
    const to = districtOf(row, village).area.code;
    return isLater(row, village) && moves.isShown(row.regency, row.query.district, to);
  });
  if (shown.length === 1) return { placed: shown[0]!.area.code, reasons: ['kecamatan-pecah'] };
  const isRare = index.countOf(row.village.compact) === 1;
  const [only] = free;
  if (isRare && only !== undefined && isLater(row, only) && isLikely(districtOf(row, only))) {
    return { placed: only.area.code, reasons: ['kecamatan-pecah'] };
  }
  return { doubt: targets.length === 0 ? 'mirip-saja' : 'kecamatan-berbeda' };
}

/** A district that was cut out of one that still exists has a later number. */
function isLater({ district }: LocatedRow, village: NamedArea): boolean {
  return district.kind === 'unknown' || village.area.code > district.district.area.code;
}

function districtOf(row: LocatedRow, village: NamedArea): NamedArea {
  return row.places.districts.find(({ area }) => village.area.code.startsWith(area.code))!;
}

function joinReasons(wide: readonly MatchReason[], reason: MatchReason): readonly MatchReason[] {
  if (reason !== 'persis') return [...wide, reason];
  return wide.length === 0 ? ['persis'] : wide;
}
