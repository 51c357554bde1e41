/**
 * Keys that make two spellings of an Indonesian place name comparable, from strict to generous:
 * `exactKey` ("ba u" is not "bau") > `compactKey` (spaces do not count) > `expandedKey` (numbers and abbreviations do
 * not count) > `bareKey` (nor "Desa", "Kel." and "Kec.") > `soundKey` (nor doubled letters and the old spelling).
 */

const ACCENTS = /\p{Mn}/gu;
/** Glottal stops are written with whatever the keyboard has; people leave them out ("Ba'u", "Bau"). */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/i;
const APOSTROPHES = /['"’‘`´“”ʼ]/g;

/** Lower case, without accents and punctuation, single spaces: "Kp. Melayu-Timur" is "kp melayu timur". */
export function exactKey(name: string): string {
  // Nearly all names are plain.
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `exactKey` without spaces: "Rangkas Bitung" and "Rangkasbitung" are the same. */
export function compactKey(name: string): string {
  return exactKey(name).replaceAll(' ', '');
}

/**
 * Abbreviations that the portal's exports or the register (idn-area-data 4.0.1) use where the other writes the word
 * out, and the short forms of the directions. Left out are those that stand for several words ("lb", "sp", "kr").
 */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  kp: 'kampung',
  kmp: 'kampung',
  dsn: 'dusun',
  sei: 'sungai',
  tj: 'tanjung',
  gn: 'gunung',
  lbk: 'lubuk',
  btg: 'batang',
  bt: 'batu',
  psr: 'pasar',
  pem: 'pematang',
  perk: 'perkebunan',
  mns: 'meunasah',
  kw: 'kuala',
  kwala: 'kuala',
  utr: 'utara',
  sel: 'selatan',
  brt: 'barat',
  tim: 'timur',
  tmr: 'timur',
  tgh: 'tengah',
};

const HAS_NUMBER = /\p{N}/u;
const NEXT_TO_NUMBER = /(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu;
const UNITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
/** As names of Sumatera Barat have them: "2 X 11 ENAM LINGKUANG" is "2 x 11 Anam Lingkuang". */
const MINANG_UNITS: Readonly<Record<string, number>> = { duo: 2, tigo: 3, ampek: 4, limo: 5, anam: 6 };
/** Letters of "xxxviii". */
const LONGEST_ROMAN = 7;
const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/;

/**
 * The words of a name with abbreviations written out and every number as digits: "Sei Lais II" is
 * ["sungai", "lais", "2"], "Dua-puluh-enam Ilir Satu" is ["26", "ilir", "1"].
 */
export function expandedWords(name: string): string[] {
  return expandWords(exactKey(name));
}

/** `expandedWords` of a name of which the `exactKey` is known already. */
export function expandWords(key: string): string[] {
  const words = (HAS_NUMBER.test(key) ? key.replace(NEXT_TO_NUMBER, '$& ') : key)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (Object.hasOwn(ABBREVIATIONS, word) ? ABBREVIATIONS[word]! : word));
  const result: string[] = [];
  for (let index = 0; index < words.length;) {
    const [value, used] = numberAt(words, index);
    result.push(value === null ? words[index]! : String(value));
    index += used;
  }
  return result;
}

/** `expandedWords` without spaces; "#" before each number keeps "3/4 Ulu" apart from "34 Ulu". */
export function expandedKey(name: string): string {
  return joinWords(expandedWords(name));
}

const KIND_WORDS = new Set(['desa', 'ds', 'kelurahan', 'kel', 'kecamatan', 'kec']);

/** `expandedWords` without "Desa", "Kel." or "Kec." before it or "Desa" after the name, as long as something is left. */
export function bareWords(name: string): string[] {
  const words = expandedWords(name);
  if (words.length > 1 && KIND_WORDS.has(words[0]!)) words.shift();
  if (words.length > 1 && words.at(-1) === 'desa') words.pop();
  return words;
}

/** `expandedKey` without "Desa", "Kel." or "Kec." before it or "Desa" after the name. */
export function bareKey(name: string): string {
  return joinWords(bareWords(name));
}

/** `bareKey` as it sounds: doubled letters once, and the spelling from before 1972 (oe, tj, dj) as today's. */
export function soundKey(name: string): string {
  return bareKey(name)
    .replaceAll('oe', 'u')
    .replaceAll('tj', 'c')
    .replaceAll('dj', 'j')
    .replace(/([a-z])\1+/g, '$1');
}

function joinWords(words: readonly string[]): string {
  return words.map((word) => (/^\d/.test(word) ? `#${word}` : word)).join('');
}

/** The number that starts at a word, and how many words it takes; null and one word where there is none. */
function numberAt(words: readonly string[], index: number): [value: number | null, used: number] {
  const word = words[index]!;
  if (/^\d+$/.test(word)) return [Number(word), 1];
  if (word === 'sepuluh') return [10, 1];
  if (word === 'sebelas') return [11, 1];
  const unit = Object.hasOwn(MINANG_UNITS, word) ? MINANG_UNITS[word]! : UNITS.indexOf(word);
  if (unit < 1) return [romanValue(word), 1];
  const next = words[index + 1];
  if (next === 'belas') return [10 + unit, 2];
  if (next !== 'puluh') return [unit, 1];
  const last = UNITS.indexOf(words[index + 2] ?? '');
  return last < 1 ? [unit * 10, 2] : [unit * 10 + last, 3];
}

const ROMAN_ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const ROMANS = ['', 'x', 'xx', 'xxx'].flatMap((tens) => ROMAN_ONES.map((ones) => tens + ones));

/** Every word that `expandWords` may change, besides those with digits in them. */
const EXPANDABLE = new Set([
  ...Object.keys(ABBREVIATIONS),
  ...UNITS,
  ...Object.keys(MINANG_UNITS),
  'sepuluh',
  'sebelas',
  ...ROMANS,
]);

/** False for a name, given by its `exactKey`, that `expandWords` only cuts into its words: nearly all names are. */
export function isExpandable(key: string, words: readonly string[]): boolean {
  return HAS_NUMBER.test(key) || words.some((word) => EXPANDABLE.has(word));
}

/** "xiv" is 14; null for a word that is no Roman numeral below 40. */
function romanValue(word: string): number | null {
  if (word.length > LONGEST_ROMAN) return null;
  const parts = ROMAN.exec(word);
  return parts === null || word === '' ? null : parts[1]!.length * 10 + ROMAN_ONES.indexOf(parts[2]!);
}
