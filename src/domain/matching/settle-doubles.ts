import type { AreaCode } from '../area-code.ts';
import { compactKey } from '../place-name.ts';
import { isExact, type PlaceMatch, type PlaceQuery } from './place-query.ts';

/** The path of a row as it is written; rows with the same path mean the same village. */
export function pathKey({
  province,
  regency,
  district,
  village,
}: Omit<PlaceQuery, 'row' | 'code' | 'kampung'>): string {
  return [province, regency, district, village].map(compactKey).join('|');
}

/**
 * Numbers of the matches to withdraw: rows that are written differently and yet led to one village. A row that
 * names it exactly keeps it; among rows that all stray nobody can tell which is right.
 */
export function findDoubles(queries: readonly PlaceQuery[], matches: readonly PlaceMatch[]): Set<number> {
  const byCode = new Map<AreaCode, number[]>();
  matches.forEach((match, index) => {
    if (match.status !== 'cocok') return;
    const own = byCode.get(match.code);
    if (own) own.push(index);
    else byCode.set(match.code, [index]);
  });
  const withdrawn = new Set<number>();
  for (const indexes of byCode.values()) {
    if (new Set(indexes.map((index) => pathKey(queries[index]!))).size === 1) continue;
    for (const index of indexes) {
      const match = matches[index]!;
      if (match.status === 'cocok' && !isExact(match.reasons)) withdrawn.add(index);
    }
  }
  return withdrawn;
}
