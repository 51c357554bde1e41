import uFuzzy from '@leeoniya/ufuzzy';
import { spellings } from './lookup-query.ts';

/** Where in a name a word was found: it is the whole name, at its start, at the start of a word in it, inside one. */
export const WHOLE = 0;
export const START = 1;
export const WORD_START = 2;
export const INSIDE = 3;

/** A word found in a spelling of a name. */
export interface NameMatch {
  /** Letters from the start of the name, spaces not counted. */
  readonly start: number;
  readonly length: number;
  readonly bound: typeof WHOLE | typeof START | typeof WORD_START | typeof INSIDE;
  /** 0 as typed; 1 with a letter left out; 2 with a letter added, changed or swapped with its neighbour. */
  readonly errors: number;
}

/** Where a word is, by number of the spelling. */
export type WordMatches = ReadonlyMap<number, NameMatch>;

/** The names of an index. They are compared without spaces, so "rangkas bitung" is in "Rangkasbitung". */
export interface NameTable {
  /** The numbers of the one or two spellings of a name, the one as it stands first. */
  spellingsOf(name: string): readonly number[];
  /** The letters and digits of a spelling. */
  textOf(spelling: number): string;
  /** True if a spelling is just this word. */
  has(word: string): boolean;
  /** Where the word is; with `tolerant` also where one letter differs. */
  find(word: string, tolerant: boolean): WordMatches;
}

/** Words shorter than this must be right: with one letter changed they would be another word. */
const SHORTEST_TOLERANT = 4;
const ONE_ERROR = {
  intraSlice: [0, Infinity] as [number, number],
  intraIns: 1 as const,
  intraSub: 1 as const,
  intraTrn: 1 as const,
  intraDel: 1 as const,
};
/** People type a letter at a time, so the words before the last one come again and again. */
const REMEMBERED_WORDS = 60;

const NOWHERE: WordMatches = new Map();

/** Makes the table of names. */
export function createNameTable(names: Iterable<string>): NameTable {
  const texts: string[] = [];
  const wordStarts: number[][] = [];
  const numbers = new Map<string, number[]>();
  const byText = new Map<string, number>();
  for (const name of names) {
    if (numbers.has(name)) continue;
    const own = spellings(name).map((words) => {
      const key = words.join(' ');
      if (!byText.has(key)) {
        byText.set(key, texts.length);
        texts.push(words.join(''));
        wordStarts.push(startsOf(words));
      }
      return byText.get(key)!;
    });
    numbers.set(name, own);
  }
  const whole = new Set(texts);
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  const exact = remember((word) => findExact(word, texts, wordStarts));
  const tolerant = remember((word) => findTolerant(word, texts, wordStarts, exact(word)));
  return {
    spellingsOf: (name) => numbers.get(name)!,
    textOf: (spelling) => texts[spelling]!,
    has: (word) => whole.has(word),
    find: (word, isTolerant) =>
      word.length > longest + 1 ? NOWHERE : isTolerant ? tolerant(word) : exact(word),
  };
}

function findExact(word: string, texts: readonly string[], wordStarts: readonly number[][]): WordMatches {
  const found = new Map<number, NameMatch>();
  texts.forEach((text, spelling) => {
    const first = text.indexOf(word);
    if (first === -1) return;
    const starts = wordStarts[spelling]!;
    const start = starts.find((offset) => text.startsWith(word, offset)) ?? first;
    const bound = boundOf(start, word.length, text, starts);
    found.set(spelling, { start, length: word.length, bound, errors: 0 });
  });
  return found;
}

const matcher = new uFuzzy({ intraMode: 1, intraRules: () => ONE_ERROR });

function findTolerant(
  word: string,
  texts: string[],
  wordStarts: readonly number[][],
  exact: WordMatches,
): WordMatches {
  const found = new Map(exact);
  const hits = word.length < SHORTEST_TOLERANT ? [] : (matcher.filter(texts, word) ?? []);
  const others = hits.filter((spelling) => !exact.has(spelling));
  if (others.length === 0) return found;
  const { idx, ranges } = matcher.info(others, texts, word);
  idx.forEach((spelling, row) => {
    const start = ranges[row]![0]!;
    const length = ranges[row]!.at(-1)! - start;
    const bound = boundOf(start, length, texts[spelling]!, wordStarts[spelling]!);
    found.set(spelling, { start, length, bound, errors: length > word.length ? 1 : 2 });
  });
  return found;
}

function boundOf(start: number, length: number, text: string, starts: readonly number[]): NameMatch['bound'] {
  if (start === 0) return length === text.length ? WHOLE : START;
  return starts.includes(start) ? WORD_START : INSIDE;
}

function startsOf(words: readonly string[]): number[] {
  let offset = 0;
  return words.map((word) => (offset += word.length) - word.length);
}

function remember<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      if (known.size >= REMEMBERED_WORDS) known.clear();
      known.set(word, (value = compute(word)));
    }
    return value;
  };
}
