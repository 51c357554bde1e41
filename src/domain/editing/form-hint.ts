import type { PartKind } from './schema-part.ts';

/** What a hint for those who write a file says, and what one for those who fill in a form is told instead. */
const FORM_WORDS: readonly (readonly [file: RegExp, form: string])[] = [
  [/hapus barisnya/g, 'kosongkan'],
  [/tulis \[\] bila/g, 'kosongkan bila'],
  [/, seperti \[36\.71\]/g, ', seperti 36.71'],
  [/, atau null(?=[.;])/g, ', atau kosong'],
  [/dengan null/g, 'bila kosong'],
  [/: file, alt, dan credit, [^;]*; hapus semuanya bila/, '; kosongkan bila'],
];

const SWITCH_WORDS: readonly (readonly [file: RegExp, form: string])[] = [
  [/^true (?=bila|selama)/, 'Nyalakan '],
  [/hapus barisnya(?:, atau tulis false,)?/g, 'matikan'],
];

/** The hint of a field in the words of a form, where nobody deletes lines or writes brackets. */
export function formHint(hint: string | undefined, kind: PartKind): string | undefined {
  const words = kind === 'yesNo' ? SWITCH_WORDS : FORM_WORDS;
  const text = words.reduce((text, [file, form]) => text?.replace(file, form), hint);
  return kind === 'texts' && text !== undefined ? `${text} Satu baris untuk tiap isi.` : text;
}
