import type { AreaCode } from '../area-code.ts';
import { exactKey } from '../place-name.ts';
import type { Register } from '../register.ts';
import type { MatchReason, PlaceMatch, PlaceQuery } from './place-query.ts';

/** The path of a row as it is written; spaces count, case does not. */
export function pathKey({
  province,
  regency,
  district,
  village,
}: Omit<PlaceQuery, 'row' | 'code' | 'kampung'>): string {
  return [province, regency, district, village].map(exactKey).join('|');
}

/** The path of a row with the name of its Kampung KB, for villages whose names are the same down to the last letter. */
export function kampungKey(query: Omit<PlaceQuery, 'row' | 'code'>): string {
  return `${pathKey(query)}|${exactKey(query.kampung)}`;
}

/**
 * Numbers of the matches to withdraw: rows that are written differently and yet led to one village. A file that has
 * "Mekarjaya" and "Mekar Jaya" in one district most likely means two villages. The rows that write the village just
 * as the register does keep it; of the others nobody can tell which is right.
 */
export function findDoubles(
  register: Register,
  queries: readonly PlaceQuery[],
  matches: readonly PlaceMatch[],
): Set<number> {
  const withdrawn = new Set<number>();
  for (const [code, indexes] of indexesByVillage(matches)) {
    const byName = Map.groupBy(indexes, (at) => writtenName(queries[at]!));
    const official = officialName(register, code);
    if (byName.size === 1) continue;
    for (const [name, rows] of byName) {
      if (name === official) continue;
      rows.filter((at) => !isCertain(matches[at]!)).forEach((at) => withdrawn.add(at));
    }
  }
  return withdrawn;
}

function indexesByVillage(matches: readonly PlaceMatch[]): Map<AreaCode, number[]> {
  const byCode = new Map<AreaCode, number[]>();
  matches.forEach((match, at) => {
    if (match.status !== 'cocok') return;
    const own = byCode.get(match.code);
    if (own) own.push(at);
    else byCode.set(match.code, [at]);
  });
  return byCode;
}

/** A code or a decision needs no name. */
function isCertain(match: PlaceMatch): boolean {
  return match.status === 'cocok' && match.reasons.some((reason) => NAMELESS.has(reason));
}

const NAMELESS: ReadonlySet<MatchReason> = new Set(['koreksi', 'kode', 'kode-lama']);

function writtenName({ district, village }: PlaceQuery): string {
  return `${exactKey(district)}|${exactKey(village)}`;
}

function officialName(register: Register, code: AreaCode): string {
  const [, , district, village] = register.path(code);
  return `${exactKey(district!.name)}|${exactKey(village!.name)}`;
}
