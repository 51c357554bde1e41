import { breakLines, drawLines, LINE_HEIGHT, measureLines } from './chart-text.ts';

/** A sign and what it stands for. */
export interface KeyEntry {
  /** Draws the sign in a box from `left` on, around a height; '' where the words are the sign. */
  sign(left: number, middle: number): string;
  readonly text: string;
}

/** Height of a row of the key, in font sizes. */
const ROW = 1.5;

/**
 * The key to a chart, in rows as broad as the drawing, and the height that it takes. Every sign has a box as broad as
 * `mark`.
 */
export function drawKey(
  entries: readonly KeyEntry[],
  { width, letters, mark }: { readonly width: number; readonly letters: number; readonly mark: number },
): { svg: string; height: number } {
  const indent = mark + 6;
  let [x, y] = [0, 0];
  const parts = entries.map(({ sign, text }) => {
    const lines = breakLines(text, width - indent, { letters, kind: 'chart-ink' });
    const size = measureLines(lines, letters);
    if (x > 0 && x + indent + size.width > width) [x, y] = [0, y + ROW * letters];
    const middle = y + (ROW * letters) / 2;
    const top = middle - (LINE_HEIGHT * letters) / 2;
    const place = { left: x + indent, right: x + indent + size.width, top };
    const drawn = sign(x, middle) + drawLines(lines, place, 'start', letters);
    x = place.right + letters;
    y += size.height - LINE_HEIGHT * letters;
    return drawn;
  });
  return { svg: parts.join(''), height: entries.length === 0 ? 0 : y + ROW * letters };
}
