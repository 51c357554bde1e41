import {
  breakLines,
  type ChartSize,
  CHART_SIZES,
  coordinates,
  LINE_HEIGHT,
  measureLines,
  type TextLine,
} from './chart-text.ts';

/** Columns of a chart of bars, one bar a row: names, bars, and words behind them. */
export interface BarColumns {
  readonly letters: number;
  /** Where the bars begin and how long the longest is. */
  readonly left: number;
  readonly length: number;
  readonly right: number;
}

/** The most that names may take of the drawing; longer ones go on a second line. */
export const NAME_SHARE = 0.41;
/** Room between a name, a bar and the words behind it. */
const ROOM = 8;

/** A chart's rows need so much more than what stands in them. */
export const ROW_ROOM = 7;

/** Names broken to the breadth that a column of them may have, and the breadth that they take. */
export function breakNames(
  names: readonly string[],
  size: ChartSize,
  bold = false,
): { readonly lines: readonly (readonly TextLine[])[]; readonly width: number } {
  const { width, letters } = CHART_SIZES[size];
  const lines = names.map((name) =>
    breakLines(name, NAME_SHARE * width, { letters, kind: 'chart-ink', bold }),
  );
  return { lines, width: Math.max(0, ...lines.map((one) => measureLines(one, letters).width)) };
}

/** Where bars stand between names and words of so much breadth. */
export function barColumns(size: ChartSize, names: number, words: number): BarColumns {
  const { width, letters } = CHART_SIZES[size];
  const left = names === 0 ? 1 : names + ROOM;
  return { letters, left, length: width - left - (words === 0 ? 1 : words + ROOM), right: width };
}

/** Height of some lines. */
export function linesHeight(lines: readonly TextLine[], letters: number): number {
  return lines.length * LINE_HEIGHT * letters;
}

/** Path of a rectangle. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${coordinates([x, y])}h${coordinates([width])}v${coordinates([height])}h${coordinates([-width])}z`;
}
