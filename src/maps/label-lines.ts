/** A long name of several words goes on two lines that are as even as can be. */
export function breakEvenly(text: string): string[] {
  const words = text.split(' ');
  if (words.length === 1 || text.length < 10) return [text];
  const breaks = words.slice(1).map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)]);
  const lines = breaks.map((halves) => halves.map((half) => half.join(' ')));
  return lines.reduce((best, next) => (longest(next) < longest(best) ? next : best));
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length));
}

/** Breaks a name between words so that lines stay within a number of letters where the words allow it. */
export function breakToWidth(text: string, letters: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
