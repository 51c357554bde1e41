/** How broad a line of text is, in any unit. */
export type Measure = (line: string) => number;

/** A long name of several words goes on two lines that are as even as can be. */
export function breakEvenly(text: string): string[] {
  const words = text.split(' ');
  if (words.length === 1 || text.length < 10) return [text];
  const breaks = words.slice(1).map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)]);
  const lines = breaks.map((halves) => halves.map((half) => half.join(' ')));
  return lines.reduce((best, next) => (longest(next) < longest(best) ? next : best));
}

/** One word of as many letters may be parted between two syllables. */
const LONG_WORD = 10;

/**
 * The ways to write a name: on one line; several words on two even ones, and with each word on its own; one long word in
 * two halves.
 */
export function waysToBreak(text: string): string[][] {
  const isLongWord = text.length >= LONG_WORD && !text.includes(' ');
  const halves = isLongWord ? breakWord(text, (line) => line.length) : [text];
  const ways = [breakEvenly(text), [text], text.split(' '), halves];
  return ways.filter((way, index) => ways.findIndex((one) => one.join('|') === way.join('|')) === index);
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length));
}

/** Breaks a name between words so that lines stay within a width where the words allow it. */
export function breakToWidth(text: string, width: number, measure: Measure): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || measure(`${last} ${word}`) > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** As `breakToWidth`, but a word that is too broad alone is broken once more, at its hyphen or between two syllables. */
export function hyphenateToWidth(text: string, width: number, measure: Measure): string[] {
  return breakToWidth(text, width, measure).flatMap((line) =>
    measure(line) > width && !line.includes(' ') ? breakWord(line, measure) : [line],
  );
}

/**
 * Syllables end before a consonant and its vowel, and between vowels that are spoken apart; two letters that are one
 * sound stay together. Names like Warung-banten are two words, so the most even break is most often the right one.
 */
const SYLLABLE =
  /(?<=[aiueo](?:ng|ny|[^aiueo])?)(?=(?:n[gy]|s[yh]|k[hr]|[bcdfghjklmnpqrstvwyz])[aiueo])|(?<=a)(?=a)|(?<=[iu])(?=a)/giu;
const LEAST_PART = 3;
/** What no line may end in, because alone it says something else: "Maling-ping" would call thieves. */
const UNFIT = /^(?:maling)$/i;

function breakWord(word: string, measure: Measure): string[] {
  if (word.includes('-')) return word.split(/(?<=-)/);
  const breaks = [...word.matchAll(SYLLABLE)]
    .map(({ index }) => index)
    .filter((index) => index >= LEAST_PART && index <= word.length - LEAST_PART)
    .map((index) => [word.slice(0, index), word.slice(index)] as const)
    .filter(([first]) => !UNFIT.test(first))
    .map(([first, rest]) => ({ first, rest, width: Math.max(measure(first), measure(rest)) }));
  if (breaks.length === 0) return [word];
  const { first, rest } = breaks.reduce((best, next) => (next.width < best.width ? next : best));
  return [`${first}-`, rest];
}
