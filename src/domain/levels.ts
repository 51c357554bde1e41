/**
 * The five levels of Indonesian administration, from the whole country down to the village.
 * `digits` is the length of a Kemendagri code without dots; the country has no code and is written "ID".
 * Everything that depends on a level asks here.
 */
export const LEVELS = [
  { level: 'country', digits: 0 },
  { level: 'province', digits: 2 },
  { level: 'regency', digits: 4 },
  { level: 'district', digits: 6 },
  { level: 'village', digits: 10 },
] as const;

export type Level = (typeof LEVELS)[number]['level'];

/** What the law calls an area of a level; the words for people are in the strings file under `kind.*`. */
export type AreaKind = 'negara' | 'provinsi' | 'kabupaten' | 'kota' | 'kecamatan' | 'desa' | 'kelurahan';

/** The level below, or null for a village. */
export function levelBelow(level: Level): Level | null {
  const index = LEVELS.findIndex((entry) => entry.level === level);
  return LEVELS[index + 1]?.level ?? null;
}

/** True for a name that says itself what it is: nobody says "Provinsi Daerah Istimewa Yogyakarta". */
export function namesItsKind({ kind, name }: { readonly kind: AreaKind; readonly name: string }): boolean {
  return kind === 'provinsi' && /^Daerah /.test(name);
}
