import { matchName } from './match-name.ts';
import type { NamedArea, NameForms } from './place-index.ts';
import type { MatchReason } from './place-query.ts';
import { digitsOf, editDistance } from './spelling.ts';

/** What the name of a district leads to. */
export type DistrictMatch =
  /** The register has a district of that name. */
  | { readonly kind: 'known'; readonly district: NamedArea; readonly reasons: readonly MatchReason[] }
  /** One district has nearly that name; it counts only if the village is there. */
  | { readonly kind: 'spelled'; readonly district: NamedArea }
  | { readonly kind: 'unknown' };

/** Looks a district up among those of one regency. */
export function matchDistrict(name: NameForms, districts: readonly NamedArea[]): DistrictMatch {
  const match = matchName(name, districts);
  if (match !== null && 'twins' in match) return { kind: 'unknown' };
  if (match === null) {
    const nearest = nearestDistrict(name, districts);
    return nearest === null ? { kind: 'unknown' } : { kind: 'spelled', district: nearest };
  }
  if (match.reason === 'ejaan') return { kind: 'spelled', district: match.found };
  return { kind: 'known', district: match.found, reasons: match.reason === 'persis' ? [] : [match.reason] };
}

/** Letters that may differ: one in four, and the next name must be as much further away. */
const LETTERS_PER_SLIP = 4;

function nearestDistrict(name: NameForms, districts: readonly NamedArea[]): NamedArea | null {
  const digits = digitsOf(name.bare);
  const ranked = districts
    .map((district) => ({ district, apart: editDistance(name.bare, district.bare) }))
    .sort((a, b) => a.apart - b.apart);
  const [first, second] = ranked;
  if (first === undefined || digitsOf(first.district.bare) !== digits) return null;
  const allowed = Math.floor(name.bare.length / LETTERS_PER_SLIP);
  if (first.apart > allowed) return null;
  return second === undefined || second.apart >= first.apart * 2 ? first.district : null;
}

/** True if a district was likely cut out of another: its name is the other's and more ("Masni Utara" of "Masni"). */
export function isCutFrom(part: NamedArea, whole: NamedArea): boolean {
  return (
    part.words.length > whole.words.length && whole.words.every((word, index) => word === part.words[index])
  );
}
