import { LEVELS, type AreaKind, type Level } from './levels.ts';

/**
 * A Kemendagri area code with digits only ("36", "3601", "360101", "3601012001"), or "ID" for the country.
 * It is text, never a number, and is made only by the functions of this file.
 */
export type AreaCode = string & { readonly __brand: 'AreaCode' };

/** The whole country, which has no Kemendagri code. */
export const COUNTRY_CODE = 'ID' as AreaCode;

const DIGIT_GROUPS = /^(\d{2})(?:(\d{2})(?:(\d{2})(\d{4})?)?)?$/;
const DOTTED = /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/;

/** Reads a code written with digits only or with dots in the right places; null for anything else. */
export function parseAreaCode(text: string): AreaCode | null {
  const trimmed = text.trim();
  if (trimmed === COUNTRY_CODE) return COUNTRY_CODE;
  const digits = DOTTED.test(trimmed) ? trimmed.replaceAll('.', '') : trimmed;
  return DIGIT_GROUPS.test(digits) ? (digits as AreaCode) : null;
}

/** Reads a code that is known to be sound; throws on a bad one, which is then a mistake in the code. */
export function areaCode(text: string): AreaCode {
  const code = parseAreaCode(text);
  if (code === null) throw new Error(`Not an area code: ${JSON.stringify(text)}`);
  return code;
}

/** The code as people read it: "36.01.01.2001". The country stays "ID". */
export function formatAreaCode(code: AreaCode): string {
  if (code === COUNTRY_CODE) return code;
  const groups = DIGIT_GROUPS.exec(code);
  return groups!
    .slice(1)
    .filter((group) => group !== undefined)
    .join('.');
}

/** The level a code belongs to, by its length. */
export function levelOf(code: AreaCode): Level {
  if (code === COUNTRY_CODE) return 'country';
  return LEVELS.find((entry) => entry.digits === code.length)!.level;
}

/** The code of the area directly above; null for the country. */
export function parentCode(code: AreaCode): AreaCode | null {
  if (code === COUNTRY_CODE) return null;
  const index = LEVELS.findIndex((entry) => entry.digits === code.length);
  const above = LEVELS[index - 1]!;
  return above.level === 'country' ? COUNTRY_CODE : (code.slice(0, above.digits) as AreaCode);
}

/** The codes above, nearest first, up to and including the country. */
export function ancestorCodes(code: AreaCode): AreaCode[] {
  const parent = parentCode(code);
  return parent === null ? [] : [parent, ...ancestorCodes(parent)];
}

/** The code of the province of a place inside one. */
export function provinceCode(code: AreaCode): AreaCode {
  return code.slice(0, 2) as AreaCode;
}

/** The code of the regency of a place inside one. */
export function regencyCode(code: AreaCode): AreaCode {
  return code.slice(0, 4) as AreaCode;
}

/** True if `code` is `area` itself or lies inside it. */
export function isWithin(code: AreaCode, area: AreaCode): boolean {
  return area === COUNTRY_CODE || (code !== COUNTRY_CODE && code.startsWith(area));
}

/**
 * What the law calls the area. Regencies and cities differ in the third digit (7 and 8 are cities), villages in the
 * seventh (1 is a kelurahan; 2, and the 3 of the 14 desa adat, are desa). Source: the code book of Permendagri 72/2019.
 */
export function kindOf(code: AreaCode): AreaKind {
  switch (levelOf(code)) {
    case 'country':
      return 'negara';
    case 'province':
      return 'provinsi';
    case 'regency':
      return code[2] === '7' || code[2] === '8' ? 'kota' : 'kabupaten';
    case 'district':
      return 'kecamatan';
    case 'village':
      return code[6] === '1' ? 'kelurahan' : 'desa';
  }
}
