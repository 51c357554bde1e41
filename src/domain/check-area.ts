import { type AreaCode, levelOf, parseAreaCode } from './area-code.ts';
import { type Level, LEVELS } from './levels.ts';
import type { Problem } from './problem.ts';
import type { Register } from './register.ts';

const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  country: 'seluruh negeri',
  province: 'provinsi',
  regency: 'kabupaten atau kota',
  district: 'kecamatan',
  village: 'desa atau kelurahan',
};

/** Where a code was found. */
export interface AreaCell {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

/** The area of the register that a code names, of `level` where one is asked for; else the problem. */
export function checkArea(
  { text, ...place }: AreaCell,
  register: Register,
  level?: Level,
): { code: AreaCode; problem: null } | { code: null; problem: Problem } {
  const at = { ...place, value: text };
  const code = parseAreaCode(text);
  if (code === null) return { code: null, problem: { ...at, code: 'area-code-wrong' } };
  if (level !== undefined && levelOf(code) !== level) {
    const { digits } = LEVELS.find((entry) => entry.level === level)!;
    const details = { expected: LEVEL_NAMES[level], digits };
    return { code: null, problem: { ...at, code: 'area-level', details } };
  }
  if (register.get(code) === undefined) return { code: null, problem: { ...at, code: 'area-unknown' } };
  return { code, problem: null };
}
