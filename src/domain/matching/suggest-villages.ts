import type { AreaCode } from '../area-code.ts';
import type { DistrictMoves } from './district-moves.ts';
import { isShortened } from './match-name.ts';
import { type NamedArea, type NameForms, nameForms } from './place-index.ts';
import { hintLikeness, readHint, withoutKind } from './kampung-hint.ts';
import type { LocatedRow } from './place-row.ts';
import type { Suggestion } from './place-query.ts';
import { digitsOf, isSlip, likeness } from './spelling.ts';

/** How many villages a person is offered for one row. */
const MOST_SUGGESTIONS = 3;
const VILLAGE_WEIGHT = 0.7;
const TAKEN_COST = 0.3;
/** A name in the right district may be further off than one elsewhere in the regency. */
const NEAR = 0.8;
const LEAST_LIKE_NEAR = 0.5;
const LEAST_LIKE_FAR = 0.8;

/** Villages of the regency that a row may mean, best first: by name, by district, and by whether they are still free. */
export function suggestVillages(
  row: LocatedRow,
  moves: DistrictMoves,
  taken: ReadonlySet<AreaCode>,
): Suggestion[] {
  const parts = nameParts(row.query.village);
  const hint = readHint(row.query);
  const districts = new Map<string, number>(
    row.places.districts.map((district) => [district.area.code, districtLikeness(row, district, moves)]),
  );
  const suggestions: Suggestion[] = [];
  for (const village of row.places.villages) {
    const name = Math.max(...parts.map((part) => nameLikeness(part, village)));
    const district = districts.get(village.area.code.slice(0, 6))!;
    const isSure = name === 1 || (district === 1 && isSlip(row.village.words, village.words));
    const help = hintLikeness(hint, village, isSure);
    if (name + help < (district >= NEAR ? LEAST_LIKE_NEAR : LEAST_LIKE_FAR)) continue;
    const cost = taken.has(village.area.code) ? TAKEN_COST : 0;
    const score = VILLAGE_WEIGHT * name + (1 - VILLAGE_WEIGHT) * district + help - cost;
    suggestions.push({ code: village.area.code, score: Math.round(Math.max(0, score) * 1000) / 1000 });
  }
  return suggestions
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS);
}

/** The name, its parts where a slash or brackets make it two names, and the name without "Kampung" and the like. */
function nameParts(name: string): NameForms[] {
  const parts = name.split(/[/()]/).filter((part) => /\p{L}{3}/u.test(part));
  const others = [...(parts.length > 1 ? parts : []), withoutKind(name)].filter((part) => part !== '');
  return [name, ...others].map(nameForms);
}

function nameLikeness(written: NameForms, village: NamedArea): number {
  const base = Math.max(
    likeness(written.bare, village.bare),
    likeness(written.sound, village.sound),
    isShortened(written.words, village.words) ? 0.95 : 0,
    containment(written.words, village.words),
  );
  const own = digitsOf(written.bare);
  const other = digitsOf(village.bare);
  if (own === other) return base;
  return base - (own === '' || other === '' ? 0.05 : 0.15);
}

/** "Tua Tunu" is contained in "Tua Tunu Indah": the more of the longer name it fills, the likelier. */
function containment(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isPart = short.every((word) => long.includes(word));
  if (!isPart || !short.some((word) => word.length > 3)) return 0;
  return 0.7 + (0.25 * short.join('').length) / long.join('').length;
}

function districtLikeness(row: LocatedRow, district: NamedArea, moves: DistrictMoves): number {
  const { regency, query } = row;
  if (row.district.kind !== 'unknown' && row.district.district === district) return 1;
  const isFresh = moves.isFresh(district.area.code);
  const strays = isFresh ? moves.count(regency, query.district, district.area.code) : 0;
  if (strays > 0) return strays > 1 ? 0.9 : 0.6;
  const name = nameForms(query.district);
  if (row.district.kind === 'unknown') return likeness(name.bare, district.bare);
  return name.words[0] === district.words[0] ? 0.4 : 0;
}
