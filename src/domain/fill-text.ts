/** What stands for the names in braces of a text. */
export type Fills = Readonly<Record<string, string | number>>;

/** "{n}", or the two forms of a word that go with it: "{n|village|villages}". */
const PLACEHOLDER = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** A name in braces with its two forms, and the text after it. */
interface Piece {
  readonly whole: string;
  readonly name: string;
  readonly one: string | undefined;
  readonly many: string | undefined;
  readonly after: string;
}

/** A text cut at its names in braces. There are as many as the interface has texts. */
const known = new Map<string, { readonly start: string; readonly pieces: readonly Piece[] }>();

function cut(text: string): { readonly start: string; readonly pieces: readonly Piece[] } {
  const found = [...text.matchAll(PLACEHOLDER)];
  const pieces = found.map(({ 0: whole, 1: name, 2: one, 3: many, index }, at) => {
    const after = text.slice(index + whole.length, found[at + 1]?.index);
    return { whole, name: name!, one, many, after };
  });
  return { start: text.slice(0, found[0]?.index), pieces };
}

/**
 * A text with its names in braces replaced. "{n|village|villages}" becomes the first word where n is 1, else the second:
 * English needs no more, and Indonesian none. A name that is not given stays as it is.
 */
export function fillText(text: string, fills: Fills): string {
  if (!text.includes('{')) return text;
  let read = known.get(text);
  if (read === undefined) known.set(text, (read = cut(text)));
  let filled = read.start;
  for (const { whole, name, one, many, after } of read.pieces) {
    const value = fills[name];
    if (value === undefined) filled += whole;
    else if (one === undefined) filled += String(value);
    else filled += String(value) === '1' ? one : many!;
    filled += after;
  }
  return filled;
}

/** The names in braces of a text, sorted, each once. */
export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1]!))].sort();
}
