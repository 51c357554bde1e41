import { parentCode } from '../area-code.ts';
import { matchName } from '../matching/match-name.ts';
import { nameForms } from '../matching/place-index.ts';
import { digitsOf, likeness } from '../matching/spelling.ts';
import { nameSome } from '../name-some.ts';
import { soundKey } from '../place-name.ts';
import type { Problem } from '../problem.ts';
import type { Area, Register } from '../register.ts';
import { quoteColumns, villageLabel } from './check-intake.ts';
import type { CodedFeature } from './code-columns.ts';

/** Names as much alike as this may be one name. Of villages that follow each other in the register 4 in 100 are so. */
const ALIKE = 0.6;

/**
 * Compares the names that a file writes with those that its codes have in the register. Most of them wrong is an
 * error, for then the codes have slipped; a few are a warning. Without a property of names there is nothing to say.
 */
export function checkNames(file: string, coded: readonly CodedFeature[], register: Register): Problem[] {
  const property = findNameProperty(coded, register);
  if (property === null) return [];
  const named = coded.flatMap(({ feature, code }) => {
    const written = feature.properties[property];
    return typeof written === 'string' && written.trim() !== ''
      ? [{ written: written.trim(), area: register.get(code)! }]
      : [];
  });
  const wrong = named.filter(({ written, area }) => !isNameOf(written, area, register));
  if (wrong.length === 0) return [];
  const names = nameSome(
    wrong.map(({ written, area }) => {
      return `"${written.slice(0, 40)}" untuk ${villageLabel(area.code, register)}`;
    }),
  );
  const code = wrong.length * 2 > named.length ? 'shapes-names-wrong' : 'shapes-names-differ';
  return [
    {
      code,
      file,
      details: { count: wrong.length, total: named.length, property: quoteColumns([property]), names },
    },
  ];
}

/**
 * The property with most of the names that the codes lead to expect, whichever shape they stand at. Names of kecamatan
 * are those of villages here and there: half of all expected names must be found.
 */
function findNameProperty(coded: readonly CodedFeature[], register: Register): string | null {
  const expected = new Set(coded.map(({ code }) => soundKey(register.get(code)!.name)));
  const found = new Map<string, Set<string>>();
  for (const { feature } of coded) {
    for (const [property, value] of Object.entries(feature.properties)) {
      if (typeof value !== 'string') continue;
      const key = soundKey(value);
      if (!expected.has(key)) continue;
      found.set(property, (found.get(property) ?? new Set()).add(key));
    }
  }
  const best = [...found].sort(([, a], [, b]) => b.size - a.size)[0];
  return best === undefined || best[1].size * 2 < expected.size ? null : best[0];
}

/** Spellings may differ; the very name of a neighbour in the kecamatan is no spelling, however alike it is. */
function isNameOf(written: string, area: Area, register: Register): boolean {
  const key = soundKey(written);
  if (key === soundKey(area.name)) return true;
  const siblings = register.children(parentCode(area.code)!);
  if (siblings.some(({ name }) => soundKey(name) === key)) return false;
  const [own, official] = [nameForms(written), nameForms(area.name)];
  if (matchName(own, [{ area, ...official }]) !== null) return true;
  return digitsOf(own.expanded) === digitsOf(official.expanded) && likeness(own.bare, official.bare) >= ALIKE;
}
