import { type AreaCode, isWithin } from '../area-code.ts';
import { matchRegency } from './match-regency.ts';
import type { PlaceIndex } from './place-index.ts';
import { exactVillage, locateRow } from './place-row.ts';
import type { MatchReason, PlaceQuery } from './place-query.ts';

/** What the rows that name one province and regency have in common. */
export type RegencyGroup =
  | {
      readonly kind: 'regency';
      readonly regency: AreaCode;
      /** Why the names of province and regency may be taken for it; empty where they simply agree. */
      readonly reasons: readonly MatchReason[];
      /** Rows of the group whose district and village are in that regency, exactly as written. */
      readonly exactRows: number;
    }
  | { readonly kind: 'outside'; readonly area: AreaCode }
  /** No regency is named: district and village must do. */
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'unknown'; readonly similar: readonly AreaCode[] };

/** Finds out which regency the rows mean that are written alike. */
export function resolveGroup(index: PlaceIndex, rows: readonly PlaceQuery[], region: AreaCode): RegencyGroup {
  const { province, regency } = rows[0]!;
  if (regency.trim() === '') return resolveUnnamed(index, province, region);
  const match = matchRegency(index, province, regency);
  if (match.regency !== null) {
    if (!overlaps(match.regency, region)) return { kind: 'outside', area: match.regency };
    const agrees = province.trim() === '' || match.regency.startsWith(match.province ?? '-');
    return {
      kind: 'regency',
      regency: match.regency,
      reasons: agrees ? [] : ['provinsi-lain'],
      exactRows: agrees ? rows.length : countExact(index, rows, match.regency),
    };
  }
  const inside = match.similar.filter((code) => overlaps(code, region));
  if (inside.length === 0 && match.province !== null && !overlaps(match.province, region)) {
    return { kind: 'outside', area: match.province };
  }
  return resolveByContent(index, rows, match.similar, region);
}

function resolveUnnamed(index: PlaceIndex, province: string, region: AreaCode): RegencyGroup {
  const { province: code } = matchRegency(index, province, '');
  if (code !== null && !overlaps(code, region)) return { kind: 'outside', area: code };
  if (region.length < REGENCY_DIGITS || !/^\d+$/.test(region)) return { kind: 'unnamed' };
  const regency = region.slice(0, REGENCY_DIGITS) as AreaCode;
  return { kind: 'regency', regency, reasons: [], exactRows: 0 };
}

const REGENCY_DIGITS = 4;

/** Among regencies with a similar name, the only one in which districts and villages of the rows are found. */
function resolveByContent(
  index: PlaceIndex,
  rows: readonly PlaceQuery[],
  similar: readonly AreaCode[],
  region: AreaCode,
): RegencyGroup {
  const found = similar
    .map((regency) => ({ regency, exactRows: countExact(index, rows, regency) }))
    .filter(({ exactRows }) => exactRows > 0);
  if (found.length !== 1) return { kind: 'unknown', similar };
  const { regency, exactRows } = found[0]!;
  if (!overlaps(regency, region)) return { kind: 'outside', area: regency };
  return { kind: 'regency', regency, reasons: ['kabupaten-ejaan'], exactRows };
}

function countExact(index: PlaceIndex, rows: readonly PlaceQuery[], regency: AreaCode): number {
  return rows.filter((query) => exactVillage(locateRow(index, query, regency)) !== null).length;
}

function overlaps(area: AreaCode, region: AreaCode): boolean {
  return isWithin(area, region) || isWithin(region, area);
}
