import type { NamedArea, NameForms } from './place-index.ts';
import type { MatchReason } from './place-query.ts';
import { digitsOf, editDistance, isSlip } from './spelling.ts';

/** How a name was found among some areas: one area with the reason, or several that answer equally well. */
export type NameMatch =
  | { readonly found: NamedArea; readonly reason: MatchReason }
  | { readonly twins: readonly NamedArea[] }
  | null;

const LAYERS: readonly {
  readonly form: 'compact' | 'expanded' | 'bare' | 'sound';
  readonly reason: (key: string) => MatchReason;
}[] = [
  { form: 'compact', reason: () => 'persis' },
  { form: 'expanded', reason: (key) => (key.includes('#') ? 'angka' : 'singkatan') },
  { form: 'bare', reason: () => 'sebutan' },
  { form: 'sound', reason: () => 'ejaan' },
];

/**
 * Looks a name up among areas, from exact to another way of writing the same: spaces, numbers, abbreviations, "Desa",
 * doubled letters. Twins stop the search: what is ambiguous does not get clearer by being generous.
 */
export function matchName(name: NameForms, areas: readonly NamedArea[]): NameMatch {
  for (const { form, reason } of LAYERS) {
    const equal = areas.filter((area) => area[form] === name[form] && haveSameNumbers(name, area));
    if (equal.length === 1) return { found: equal[0]!, reason: reason(name[form]) };
    if (equal.length > 1) return amongTwins(name, equal);
  }
  const short = areas.filter((area) => isShortened(name.words, area.words));
  return short.length === 1 ? { found: short[0]!, reason: 'singkatan' } : null;
}

const CLEAR_OF_RIVALS = 2;

/** The one area whose name differs by a single slip, with no other name nearly as close; null otherwise. */
export function matchSlip(name: NameForms, areas: readonly NamedArea[]): NamedArea | null {
  const near = areas.filter((area) => editDistance(name.bare, area.bare) <= CLEAR_OF_RIVALS);
  return near.length === 1 && isSlip(name.words, near[0]!.words) ? near[0]! : null;
}

/** "Lubuk Pakam III" and "Lubuk Pakam I,II" are the same without their spaces, and yet two villages. */
function haveSameNumbers(name: NameForms, area: NamedArea): boolean {
  const own = digitsOf(name.expanded);
  const other = digitsOf(area.expanded);
  return own === other || own === '' || other === '';
}

function amongTwins(name: NameForms, twins: readonly NamedArea[]): NameMatch {
  const same = twins.filter((area) => area.exact === name.exact);
  return same.length === 1 ? { found: same[0]!, reason: 'persis' } : { twins };
}

/** True if words of one name stand without their vowels for those of the other ("Kayu Rmg" and "Kayu Ramang"). */
export function isShortened(written: readonly string[], official: readonly string[]): boolean {
  if (written.length !== official.length) return false;
  const pairs = written.map((word, index) => [word, official[index]!] as const);
  return (
    pairs.some(([a, b]) => a === b && a.length > 3) &&
    pairs.every(([a, b]) => a === b || isConsonantsOf(a, b) || isConsonantsOf(b, a))
  );
}

function isConsonantsOf(short: string, long: string): boolean {
  if (!/^[b-df-hj-np-tv-z]{2,4}$/.test(short) || long.length < short.length + 2) return false;
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
