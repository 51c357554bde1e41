import { keepTogether } from '#domain/keep-together.ts';
import { breakToWidth } from '#maps/label-lines.ts';
import { textWidth } from '#maps/letter-widths.ts';
import type { Box } from '#maps/labels.ts';
import { attributes, escapeText, type Point, shortNumber } from '#maps/svg-text.ts';

/**
 * The two drawings of every chart: one for a telephone, one for anything wider. A drawing is not stretched much, so that
 * its letters stay the size of text: charts.css shows the first from 288 to 416 pixels, the second from 576 to 720.
 */
export const CHART_SIZES = {
  narrow: { width: 328, letters: 16 },
  broad: { width: 720, letters: 18 },
} as const;
export type ChartSize = keyof typeof CHART_SIZES;
export const CHART_SIZE_NAMES = ['narrow', 'broad'] as const satisfies readonly ChartSize[];

/** Height of a line of text, in font sizes. */
export const LINE_HEIGHT = 1.2;
/** How far the foot of the letters lies below the middle of their line, in font sizes. */
const BASE = 0.35;

/** One line of a text. */
export interface TextLine {
  readonly text: string;
  readonly bold: boolean;
  /** Class that gives it a colour. */
  readonly kind: string;
}

/** Which end of its lines stays where it is. */
export type Align = 'start' | 'middle' | 'end';

/** How broad and high some lines are in a size of letters. */
export function measureLines(lines: readonly TextLine[], letters: number): { width: number; height: number } {
  const widths = lines.map(({ text, bold }) => lineWidth(text, bold) * letters);
  return { width: Math.max(...widths), height: lines.length * LINE_HEIGHT * letters };
}

/**
 * A text broken into as few lines as a width allows, and these as even as can be; what must be read together stays on
 * one line.
 */
export function breakLines(
  text: string,
  width: number,
  {
    letters,
    kind,
    bold = false,
  }: { readonly letters: number; readonly kind: string; readonly bold?: boolean },
): TextLine[] {
  const breakTo = (share: number) =>
    breakToWidth(keepTogether(text), (share * width) / letters, (line) => lineWidth(line, bold));
  const whole = breakTo(1);
  const even = [0.5, 0.6, 0.7, 0.8, 0.9].map(breakTo).find(({ length }) => length === whole.length);
  return (even ?? whole).map((line) => ({ text: line, bold, kind }));
}

/** A space that may not end a line is as broad as any other. */
function lineWidth(text: string, bold: boolean): number {
  return textWidth(text.replaceAll('\u00a0', ' '), bold);
}

/** Lines of text between two sides, from a top on. */
export function drawLines(
  lines: readonly TextLine[],
  { left, right, top }: Pick<Box, 'left' | 'right' | 'top'>,
  align: Align,
  letters: number,
): string {
  const x = { start: left, middle: (left + right) / 2, end: right }[align];
  return lines
    .map(({ text, bold, kind }, index) => {
      const y = top + ((index + 0.5) * LINE_HEIGHT + BASE) * letters;
      const place = { class: `${kind}${bold ? ' chart-bold' : ''}`, x, y };
      return `<text${attributes({ ...place, 'text-anchor': align === 'start' ? null : align })}>${escapeText(text)}</text>`;
    })
    .join('');
}

/** Lines of text that begin, end or have their middle at a point, as many above its height as below. */
export function drawLinesAt(
  lines: readonly TextLine[],
  [x, y]: Point,
  align: Align,
  letters: number,
): string {
  const top = y - measureLines(lines, letters).height / 2;
  return drawLines(lines, { left: x, right: x, top }, align, letters);
}

/** Numbers of a path, rounded to one decimal. */
export function coordinates(numbers: readonly number[]): string {
  return numbers.map(shortNumber).join(' ');
}
