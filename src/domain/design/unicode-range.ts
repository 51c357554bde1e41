/** Every character of the first `unicode-range` of a style sheet, in the order it is written. Throws where there is none. */
export function readUnicodeRange(css: string): string[] {
  const list = /unicode-range:([^;]+);/.exec(css)?.[1];
  if (list === undefined) throw new Error('The style sheet has no unicode-range.');
  return list.split(',').flatMap((part) => {
    const range = /^U\+([\da-f]{1,6})(?:-([\da-f]{1,6}))?$/i.exec(part.trim());
    if (range === null) throw new Error(`Not a range of characters: ${part.trim()}`);
    const first = parseInt(range[1]!, 16);
    const last = parseInt(range[2] ?? range[1]!, 16);
    return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step));
  });
}
