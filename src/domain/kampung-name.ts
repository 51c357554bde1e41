/** Groups of a Kampung KB whose abbreviations can be read as words. Others, such as KB and RW, have no vowel. */
const ABBREVIATIONS = new Set(['DASHAT', 'UPPKA']);
/** The one word without a vowel that is not an abbreviation in capitals: "Kp.", kampung. */
const KAMPUNG = 'KP';
const NUMERAL = /^[IVX]+$/;
const VOWEL = /[AEIOU]/;

/**
 * The name of a Kampung KB for a page: "KAMPUNG KB MEKAR II" is "Kampung KB Mekar II", because capitals are hard to read.
 * A name that has a small letter stays as its source writes it; so do all names in the data and in downloads.
 */
export function readableName(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{L}+/gu, (word) => (staysInCapitals(word) ? word : capitalize(word)));
}

function staysInCapitals(word: string): boolean {
  return ABBREVIATIONS.has(word) || NUMERAL.test(word) || (word !== KAMPUNG && !VOWEL.test(word));
}

function capitalize(word: string): string {
  return word[0]! + word.slice(1).toLocaleLowerCase('id');
}
