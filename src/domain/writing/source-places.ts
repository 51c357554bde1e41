/** A stretch of a text, from its first character to behind its last. */
export type Span = readonly [start: number, end: number];

/** The offset of a line and a column, both counted from 1. */
export function offsetAt(source: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = source.indexOf('\n', start);
    if (end === -1) return source.length;
    start = end + 1;
  }
  return Math.min(start + column - 1, source.length);
}

/** The line of an offset, counted from 1. */
export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}

/** The mark that starts at an offset: to its ">" or, where it has none, to the end of its line or the next "<". */
export function markAt(source: string, start: number): Span {
  const whole = /^<(?:"[^"<>]*"|'[^'<>]*'|(?!\n[ \t]*\n)[^<>"'])*>/.exec(source.slice(start));
  if (whole !== null) return [start, start + whole[0].length];
  const broken = /^<(?:(?!\n[ \t]*\n)[^<>])*>|^<[^<>\n]*/.exec(source.slice(start));
  return [start, start + (broken?.[0].length ?? 1)];
}

/** The next closing mark of a component behind an offset, unless the component is opened again before it; else null. */
export function closingMark(source: string, name: string, from: number): Span | null {
  const marks = new RegExp(`<(/?)${escapePattern(name)}(?=[\\s/>])[^<>]*>`, 'g');
  marks.lastIndex = from;
  const found = marks.exec(source);
  return found === null || found[1] === '' ? null : [found.index, found.index + found[0].length];
}

/** The text with some stretches blanked out, so that everything else stays in its place. */
export function blankOut(source: string, spans: readonly Span[]): string {
  return spans.reduce((text, [start, end]) => {
    const blank = text.slice(start, end).replace(/[^\n]/g, ' ');
    return text.slice(0, start) + blank + text.slice(end);
  }, source);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
