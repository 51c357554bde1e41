import { type AreaCode, isWithin } from './area-code.ts';
import { createDistrictMoves, type DistrictMoves } from './matching/district-moves.ts';
import { matchCode } from './matching/match-code.ts';
import { namesakeOf } from './matching/match-regency.ts';
import type { PlaceIndex } from './matching/place-index.ts';
import {
  type Evidence,
  exactVillage,
  type LocatedRow,
  locateRow,
  namesakes,
  placeRow,
} from './matching/place-row.ts';
import { type DoubtReason, isExact, type PlaceMatch, type PlaceQuery } from './matching/place-query.ts';
import { placeUnnamed } from './matching/place-unnamed.ts';
import { type RegencyGroup, resolveGroup } from './matching/resolve-groups.ts';
import { findDoubles, kampungKey, pathKey } from './matching/settle-doubles.ts';
import { suggestVillages } from './matching/suggest-villages.ts';

/**
 * What staff decided of a place as it is written: the village it means, or null to leave it out. The key is
 * `pathKey`, or `kampungKey` where two villages are written alike and only the Kampung KB tells them apart.
 */
export type Decisions = ReadonlyMap<string, AreaCode | null>;

export interface MatchOptions {
  /** Rows outside it are told apart and left out. */
  readonly region: AreaCode;
  /** They win over everything. */
  readonly decisions?: Decisions;
  /** Old codes and those of today. */
  readonly codeChanges?: ReadonlyMap<AreaCode, AreaCode>;
  /** Called now and then with the number of rows done. */
  readonly onProgress?: (done: number, total: number) => void;
}

interface Work extends MatchOptions {
  readonly index: PlaceIndex;
  readonly queries: readonly PlaceQuery[];
  readonly matches: (PlaceMatch | null)[];
  readonly located: (LocatedRow | null)[];
  readonly groups: RegencyGroup[];
  readonly taken: Set<AreaCode>;
  readonly moves: DistrictMoves;
}

/**
 * Finds the village of every row: one answer for each query, in the same order. What is not certain is never
 * `cocok`; it comes back with suggestions. The rows are judged together: several rows that stray the same way are
 * evidence, and two rows that lead to one village are a warning. Same queries, same answers, in any order.
 */
export function matchPlaces(
  index: PlaceIndex,
  queries: readonly PlaceQuery[],
  options: MatchOptions,
): PlaceMatch[] {
  const work: Work = {
    ...options,
    index,
    queries,
    matches: queries.map(() => null),
    located: queries.map(() => null),
    groups: [],
    taken: new Set(),
    moves: createDistrictMoves(),
  };
  applyDecisionsAndCodes(work);
  locateRows(work);
  collectMoves(work);
  placeCarefully(work);
  withdrawDoubles(work);
  return work.matches.map((match, at) => match ?? doubtful(work, at, 'mirip-saja'));
}

function applyDecisionsAndCodes(work: Work): void {
  const decisions = work.decisions ?? new Map<string, AreaCode | null>();
  const changes = work.codeChanges ?? new Map<AreaCode, AreaCode>();
  work.queries.forEach((query, at) => {
    const key = decisions.has(kampungKey(query)) ? kampungKey(query) : pathKey(query);
    const decision = decisions.get(key);
    if (decision === null) work.matches[at] = { status: 'abaikan' };
    else if (decision !== undefined)
      settle(work, at, { status: 'cocok', code: decision, reasons: ['koreksi'] });
    else if (query.code !== '')
      settle(work, at, matchCode(work.index, query, { changes, region: work.region }));
  });
}

/** Finds the regency of every row and places those whose names all agree. */
function locateRows(work: Work): void {
  const open = [...work.queries.keys()].filter((at) => work.matches[at] === null);
  const byGroup = Map.groupBy(open, (at) => `${work.queries[at]!.province}|${work.queries[at]!.regency}`);
  for (const members of byGroup.values()) {
    const rows = members.map((at) => work.queries[at]!);
    const group = resolveGroup(work.index, rows, work.region);
    for (const at of members) {
      work.groups[at] = group;
      locateOne(work, at, group);
    }
  }
}

function locateOne(work: Work, at: number, group: RegencyGroup): void {
  const query = work.queries[at]!;
  if (group.kind === 'outside') work.matches[at] = { status: 'luar-wilayah', area: group.area };
  if (group.kind === 'unnamed') settle(work, at, placeUnnamed(work.index, query, work.region));
  if (group.kind !== 'regency') return;
  const row = locateRow(work.index, query, group.regency);
  work.located[at] = row;
  const code = exactVillage(row);
  if (code === null) return;
  settle(work, at, { status: 'cocok', code, reasons: group.reasons.length > 0 ? group.reasons : ['persis'] });
}

/** Villages that lie elsewhere than their rows say point to where a district went. */
function collectMoves({ index, located, matches, taken, moves }: Work): void {
  located.forEach((row, at) => {
    if (row === null) return;
    if (row.district.kind !== 'unknown') moves.hear(row.district.district.area.code);
    if (matches[at] !== null) return;
    const own = row.district.kind === 'spelled' ? row.district.district.area.code : null;
    const targets = namesakes(row).filter(({ area }) => !taken.has(area.code));
    const inOwn = targets.filter(({ area }) => own !== null && area.code.startsWith(own));
    const [village, second] = inOwn.length > 0 ? inOwn : targets;
    if (village === undefined || second !== undefined) return;
    const isRare = index.countOf(village.compact) === 1;
    moves.add({ regency: row.regency, district: row.query.district, village: village.area.code, isRare });
  });
}

/** Rows of a group whose regency itself is uncertain need company before they may stray any further. */
const ENOUGH_EXACT_ROWS = 3;

function placeCarefully(work: Work): void {
  const evidence: Evidence = work;
  const total = work.queries.length;
  work.queries.forEach((query, at) => {
    if (at % 1000 === 0) work.onProgress?.(at, total);
    const row = work.located[at] ?? null;
    if (row === null || work.matches[at] !== null) return;
    const group = work.groups[at] as Extract<RegencyGroup, { kind: 'regency' }>;
    const placing = placeRow(row, evidence);
    const isTrusted = group.reasons.length === 0 || group.exactRows >= ENOUGH_EXACT_ROWS;
    if ('placed' in placing && query.code === '' && isTrusted) {
      const reasons = [...group.reasons, ...placing.reasons];
      settle(work, at, { status: 'cocok', code: placing.placed, reasons });
    } else if (row.district.kind === 'unknown' && placeInNamesake(work, at)) {
      return;
    } else {
      work.matches[at] = doubtful(work, at, 'doubt' in placing ? placing.doubt : 'kabupaten-tidak-dikenal');
    }
  });
  work.onProgress?.(total, total);
}

/** A file may leave out "Kota": the district and the village are then in the city of the same name. */
function placeInNamesake(work: Work, at: number): boolean {
  const row = work.located[at]!;
  const other = namesakeOf(work.index, row.regency);
  if (other === null || row.query.code !== '') return false;
  const code = exactVillage(locateRow(work.index, row.query, other));
  if (code === null) return false;
  settle(work, at, { status: 'cocok', code, reasons: ['kota-kabupaten'] });
  return true;
}

function withdrawDoubles(work: Work): void {
  const placed = work.matches.map((match, at) => match ?? doubtful(work, at, 'mirip-saja'));
  for (const at of findDoubles(work.index.register, work.queries, placed)) {
    placed[at] = doubtful(work, at, 'dipakai-baris-lain');
  }
  work.matches.splice(0, placed.length, ...placed);
}

function settle(work: Work, at: number, match: PlaceMatch | null): void {
  if (match === null) return;
  const isOutside = match.status === 'cocok' && !isWithin(match.code, work.region);
  work.matches[at] = isOutside ? { status: 'luar-wilayah', area: match.code } : match;
  if (match.status === 'cocok' && isExact(match.reasons)) work.taken.add(match.code);
}

function doubtful(work: Work, at: number, doubt: DoubtReason): PlaceMatch {
  const row = work.located[at] ?? null;
  const reason = work.queries[at]!.code !== '' ? 'kode-tidak-ada' : doubt;
  const suggestions = row === null ? [] : suggestVillages(row, work.moves, work.taken);
  const usable = suggestions.filter(({ code }) => isWithin(code, work.region));
  if (usable.length > 0) return { status: 'saran', doubt: reason, suggestions: usable };
  const isLost = row === null && reason !== 'kode-tidak-ada';
  return { status: 'tidak-ditemukan', doubt: isLost ? 'kabupaten-tidak-dikenal' : reason };
}
