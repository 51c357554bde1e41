/** What stands for the names in braces of a text. */
export type Fills = Readonly<Record<string, string | number>>;

/** "{n}", or the two forms of a word that go with it: "{n|village|villages}". */
const PLACEHOLDER = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/**
 * A text with its names in braces replaced. "{n|village|villages}" becomes the first word where n is 1, else the second:
 * English needs no more, and Indonesian none. A name that is not given stays as it is.
 */
export function fillText(text: string, fills: Fills): string {
  return text.replace(PLACEHOLDER, (whole, name: string, one?: string, many?: string) => {
    const value = fills[name];
    if (value === undefined) return whole;
    return one === undefined ? String(value) : String(value) === '1' ? one : many!;
  });
}

/** The names in braces of a text, sorted, each once. */
export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1]!))].sort();
}
