import { expandedWords } from '../place-name.ts';

/** Short forms of provinces and regencies: those of the portal's exports, and the ones on every letterhead. */
const AREA_WORDS: Readonly<Record<string, readonly string[]>> = {
  kab: ['kabupaten'],
  prov: ['provinsi'],
  prop: ['provinsi'],
  propinsi: ['provinsi'],
  kotamadya: ['kota'],
  kodya: ['kota'],
  adm: ['administrasi'],
  kep: ['kepulauan'],
  dki: ['daerah', 'khusus', 'ibukota'],
  di: ['daerah', 'istimewa'],
  diy: ['daerah', 'istimewa', 'yogyakarta'],
  ntb: ['nusa', 'tenggara', 'barat'],
  ntt: ['nusa', 'tenggara', 'timur'],
  dan: [],
};

/** Words of a province or regency with short forms written out and without "Kabupaten", "Provinsi" and "dan". */
export function areaWords(name: string): readonly string[] {
  const words = expandedWords(name).flatMap((word) =>
    Object.hasOwn(AREA_WORDS, word) ? AREA_WORDS[word]! : word,
  );
  return words.length > 1 && /^(kabupaten|provinsi)$/.test(words[0]!) ? words.slice(1) : words;
}

/** "KAB. X" is "x", "KOTA ADM. X" is "kotaadministrasix", "X dan Y" is "xy". */
export function areaKey(name: string): string {
  return areaWords(name).join('');
}
