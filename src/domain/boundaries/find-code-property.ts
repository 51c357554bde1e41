import { type AreaCode, isWithin, levelOf, parseAreaCode } from '../area-code.ts';
import type { Register } from '../register.ts';
import type { ForeignFeature } from './read-features.ts';

/** What codes are checked against. `movedTo` has the code of today for codes that were replaced. */
export interface CodeContext {
  readonly region: AreaCode;
  readonly register: Register;
  readonly movedTo: ReadonlyMap<AreaCode, AreaCode>;
}

/** The property that holds the codes of villages, and in how many shapes it names a village of the region. */
export interface CodeProperty {
  readonly name: string;
  readonly hits: number;
}

/** Names that agencies use, in the order in which they are preferred where several fit equally well. */
const USUAL_NAMES = ['code', 'kode', 'kode_desa', 'kdepum', 'kd_desa', 'kodedesa', 'kode_kemendagri'];

/**
 * All properties with codes of the register, best first: the one whose values are most often codes of villages of the
 * region. Its name does not matter, the values do; where no shape is of the region, codes of any area decide.
 */
export function rankCodeProperties(
  features: readonly ForeignFeature[],
  context: CodeContext,
): CodeProperty[] {
  const found = new Map<string, { hits: number; any: number }>();
  for (const { properties } of features) {
    for (const [name, value] of Object.entries(properties)) {
      const code = readCode(value);
      if (code === null) continue;
      const today = codeOfToday(code, context);
      if (context.register.get(today) === undefined) continue;
      const count = found.get(name) ?? { hits: 0, any: 0 };
      // Kecamatan, kabupaten and provinces stand beside the village in every row: they count for less.
      if (levelOf(today) === 'village') count.any += 1000;
      else count.any += 1;
      if (levelOf(today) === 'village' && isWithin(today, context.region)) count.hits += 1;
      found.set(name, count);
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.hits - x.hits || y.any - x.any || rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map(([name, { hits }]) => ({ name, hits }));
}

/** Reads a code of any level as files have it: text or number, with or without dots, "3601012001.0" too. */
export function readCode(value: unknown): AreaCode | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim();
  const whole = /^\d{10}\.0+$/.test(text) ? text.slice(0, 10) : text;
  const code = parseAreaCode(whole.replace(/^(\d{2})[-\s](\d{2})[-\s](\d{2})[-\s](\d{4})$/, '$1$2$3$4'));
  return code === null || code === 'ID' ? null : code;
}

/** The code itself where the register has it, the code that took its place where that is known. */
export function codeOfToday(code: AreaCode, { register, movedTo }: CodeContext): AreaCode {
  return register.get(code) === undefined ? (movedTo.get(code) ?? code) : code;
}

function rankOf(name: string): number {
  const at = USUAL_NAMES.indexOf(name.toLowerCase());
  return at === -1 ? USUAL_NAMES.length : at;
}
