/** Entries of a list that start with the same letter; "0–9" for digits. */
export interface LetterGroup<Entry> {
  readonly letter: string;
  /** For the address of the group: "huruf-b". */
  readonly id: string;
  readonly entries: readonly Entry[];
}

const DIGITS = '0\u20139';

/** The addresses that groups of Latin letters can have: "huruf-0", "huruf-a" to "huruf-z". */
export const LETTER_IDS: readonly string[] = [...'0abcdefghijklmnopqrstuvwxyz'].map(letterId);

/** Sorts a list by its labels, in the order of a language, and parts it by first letters; accents and marks do not part. */
export function groupByLetter<Entry>(
  entries: readonly Entry[],
  labelOf: (entry: Entry) => string,
  language: string,
): LetterGroup<Entry>[] {
  const { compare } = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  const sorted = entries.toSorted((a, b) => compare(labelOf(a), labelOf(b)));
  return [...Map.groupBy(sorted, (entry) => letterOf(labelOf(entry)))].map(([letter, own]) => ({
    letter,
    id: letterId(letter === DIGITS ? '0' : letter.toLowerCase()),
    entries: own,
  }));
}

function letterId(letter: string): string {
  return `huruf-${letter}`;
}

function letterOf(label: string): string {
  const letter = /[\p{L}\d]/u.exec(label.normalize('NFD'))?.[0] ?? '0';
  return /\d/.test(letter) ? DIGITS : letter.toUpperCase();
}
