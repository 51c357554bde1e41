import type { SetLine, SetText, TextStyle } from './set-text.ts';

/** Room for a text, and the sizes to try, largest first; a line takes `leading` times the size. */
export interface TextRoom {
  readonly width: number;
  readonly height: number;
  readonly leading: number;
  readonly sizes: readonly number[];
}

/** A text broken into lines, and how it stands: size, distance from line to line, height of all lines. */
export interface FittedText {
  readonly lines: readonly SetText[];
  readonly size: number;
  readonly step: number;
  readonly height: number;
}

/**
 * A text at the largest of the sizes at which it fits its room, with lines about equally long. A text that is too long
 * even for the smallest size is cut and ends in three dots.
 */
export function fitText(
  setLine: SetLine,
  text: string,
  { width, height, leading, sizes, ...style }: TextRoom & Omit<TextStyle, 'size'>,
): FittedText {
  const fitAt = (size: number, words: string): FittedText | null => {
    const step = size * leading;
    const set = (line: string): SetText => setLine(line, { size, ...style });
    const lines = breakLines(words, (line) => set(line).width <= width);
    if (lines === null || lines.length * step > height) return null;
    return { lines: balanceLines(words, lines, set), size, step, height: lines.length * step };
  };
  for (const size of sizes) {
    const fitted = fitAt(size, text);
    if (fitted !== null) return fitted;
  }
  const letters = [...text];
  const cut = (length: number) => fitAt(sizes.at(-1)!, `${letters.slice(0, length).join('').trimEnd()}…`);
  // So many letters surely fit, and so many surely do not.
  let [least, most] = [0, letters.length];
  while (most - least > 1) {
    const middle = (least + most) >> 1;
    if (cut(middle) === null) most = middle;
    else least = middle;
  }
  const fitted = least === 0 ? null : cut(least);
  if (fitted !== null) return fitted;
  throw new Error(`No room for even one letter of "${text}".`);
}

/** Lines as long as they fit; null where a single word does not. */
function breakLines(text: string, fits: (line: string) => boolean): string[] | null {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`;
    if (fits(longer)) lines.splice(-1, 1, longer);
    else if (lines.length > 0 && fits(word)) lines.push(word);
    else return null;
  }
  return lines;
}

/** As many lines as before, but none much longer than the others. */
function balanceLines(text: string, lines: readonly string[], set: (line: string) => SetText): SetText[] {
  let best = lines.map(set);
  for (;;) {
    const longest = Math.max(...best.map(({ width }) => width));
    const narrower = breakLines(text, (line) => set(line).width < longest);
    if (narrower === null || narrower.length > lines.length) return best;
    best = narrower.map(set);
  }
}
