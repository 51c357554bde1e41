import { textWidth } from '#maps/letter-widths.ts';
import { barColumns, linesHeight, NAME_SHARE, rectangle, ROW_ROOM } from './bar-rows.ts';
import { drawKey, type KeyEntry } from './chart-key.ts';
import { drawHatched, drawPath, drawRoot, hatchId, hatchPattern } from './chart-root.ts';
import {
  breakLines,
  CHART_SIZE_NAMES,
  CHART_SIZES,
  type ChartSize,
  coordinates,
  drawLines,
  drawLinesAt,
  LINE_HEIGHT,
  measureLines,
  type TextLine,
} from './chart-text.ts';
import type { RankedBars, RankedPart } from './ranked-bars-data.ts';

/** Height of a bar, in font sizes, and how far the line of the whole area reaches beyond it. */
const BAR = 0.75;
const BEYOND = 3;

/**
 * The parts of an area by the share of their villages that is `sudah`, the highest first, as two `<svg>`. A bar is full
 * to what is known; hatched on to what it would be if all villages without data were `sudah`.
 */
export function drawRankedBars(chart: RankedBars): string {
  return CHART_SIZE_NAMES.map((size) => drawAt(chart, size)).join('');
}

/** Where everything stands, whatever the row. */
interface RankFrame {
  readonly letters: number;
  readonly width: number;
  /** Where names begin, and where bars begin and end. */
  readonly name: number;
  readonly left: number;
  readonly length: number;
  readonly rows: readonly RankRow[];
  /** Height of all rows. */
  readonly height: number;
}

/** A row: its name, and how far below the first row its words and its bar have their middle. */
interface RankRow {
  readonly part: RankedPart;
  readonly name: readonly TextLine[];
  readonly words: number;
  readonly bar: number;
}

function drawAt(chart: RankedBars, size: ChartSize): string {
  const { id, words } = chart;
  const { width, letters } = CHART_SIZES[size];
  const hatch = hatchId(id, size);
  const frame = rankFrame(chart, size);
  const key = drawKey(keyEntries(chart, letters, hatch), { width, letters, mark: 1.4 * letters });
  const head = key.height + letters / 2;
  const foot = head + frame.height;
  const unknown =
    words.unknown === null ? [] : breakLines(words.unknown, width, { letters, kind: 'chart-ink' });
  const below = foot + (LINE_HEIGHT + 0.5) * letters;
  const inside =
    key.svg +
    drawBars(chart.whole, { head, frame, hatch }) +
    frame.rows.map((row) => drawRow(row, head, { frame, value: words.value(row.part) })).join('') +
    drawScale(words.scale, foot, frame) +
    drawLines(unknown, { left: 0, right: width, top: below }, 'start', letters);
  const height = below + unknown.length * LINE_HEIGHT * letters;
  const { title, description } = words;
  return drawRoot({ id, size, height, title, description, patterns: hatchPattern(hatch), inside });
}

/** On a telephone the bar stands below the name and is as broad as the drawing; else all is on one line. */
function rankFrame({ parts, words }: RankedBars, size: ChartSize): RankFrame {
  const { width, letters } = CHART_SIZES[size];
  const widest = (texts: readonly string[], bold: boolean) =>
    Math.max(...texts.map((text) => textWidth(text, bold))) * letters;
  const ranks = parts.map(rankOf);
  const values = widest(parts.map(words.value), true);
  const isNarrow = size === 'narrow';
  const room = isNarrow ? width - values - ROW_ROOM : NAME_SHARE * width;
  const from = widest(ranks, false) + 0.5 * letters;
  const names = parts.map((part) => breakLines(nameOf(part), room - from, { letters, kind: 'chart-ink' }));
  const broadest = Math.max(...names.map((lines) => measureLines(lines, letters).width));
  const columns = isNarrow ? { left: 1, length: width - 2 } : barColumns(size, from + broadest, values);
  let height = 0;
  const rows = parts.map((part, index): RankRow => {
    const lines = names[index]!;
    const text = linesHeight(lines, letters);
    const bar = isNarrow ? text + (BAR * letters) / 2 + 1 : text / 2;
    const row = { part, name: lines, words: height + text / 2, bar: height + bar };
    height += ROW_ROOM + (isNarrow ? bar + (BAR * letters) / 2 + BEYOND : text);
    return row;
  });
  return { letters, width, name: from, left: columns.left, length: columns.length, rows, height };
}

/** Rank, name, and count of a part. */
function drawRow(
  { part, name, words }: RankRow,
  head: number,
  { frame, value }: { readonly frame: RankFrame; readonly value: string },
): string {
  const { letters, width } = frame;
  const y = head + words;
  const line = (text: string, kind: string, bold: boolean): TextLine[] => [{ text, bold, kind }];
  const before = frame.name - 0.5 * letters;
  return (
    drawLinesAt(line(rankOf(part), 'chart-soft', false), [before, y], 'end', letters) +
    drawLinesAt(name, [frame.name, y], 'start', letters) +
    drawLinesAt(line(value, 'chart-ink', true), [width, y], 'end', letters)
  );
}

/** The rank, or from the best to the worst one where villages without data leave it open. */
function rankOf({ rank, best, worst }: RankedPart): string {
  return best === worst ? String(rank) : `${best}–${worst}`;
}

function nameOf({ name, isSmall }: RankedPart): string {
  return isSmall ? `${name}*` : name;
}

/** All bars as a few paths: their whole length, what is known, what may be more, and the line of the whole area. */
function drawBars(
  whole: number,
  { head, frame, hatch }: { readonly head: number; readonly frame: RankFrame; readonly hatch: string },
): string {
  const { left, length, letters, rows } = frame;
  const height = BAR * letters;
  const spans = (endsOf: (part: RankedPart) => readonly [from: number, to: number]) =>
    rows
      .map(({ part, bar }) => {
        const [from, to] = endsOf(part);
        const top = head + bar - height / 2;
        return to > from ? rectangle(left + from * length, top, (to - from) * length, height) : '';
      })
      .join('');
  const at = left + whole * length;
  const line = rows
    .map(({ bar }) => {
      const from = head + bar - height / 2 - BEYOND;
      return `M${coordinates([at, from])}v${coordinates([height + 2 * BEYOND])}`;
    })
    .join('');
  const all = spans(() => [0, 1]);
  const open = spans(({ share, most }) => [share, most]);
  const known = spans(({ share }) => [0, share]);
  return (
    drawPath('chart-track', all) +
    drawHatched(open, hatch) +
    drawPath('chart-sudah', known) +
    drawPath('chart-whole-under', line) +
    drawPath('chart-whole', line)
  );
}

/** The ends of the scale below the bars. */
function drawScale([none, all]: readonly [string, string], top: number, frame: RankFrame): string {
  const { left, length, letters } = frame;
  const line = (text: string): TextLine[] => [{ text, bold: false, kind: 'chart-soft' }];
  return (
    drawLines(line(none), { left, right: left, top }, 'start', letters) +
    drawLines(line(all), { left, right: left + length, top }, 'end', letters)
  );
}

function keyEntries({ parts, words }: RankedBars, letters: number, hatch: string): KeyEntry[] {
  const { key, whole } = words;
  const height = BAR * letters;
  const box = (left: number, middle: number) =>
    rectangle(left + 1, middle - height / 2, 1.3 * letters, height);
  const star: TextLine = { text: '*', bold: false, kind: 'chart-ink' };
  return [
    { text: key.sudah, sign: (left, middle) => drawPath('chart-sudah', box(left, middle)) },
    ...(parts.some(({ share, most }) => most > share)
      ? [{ text: key.missing, sign: (left: number, middle: number) => drawHatched(box(left, middle), hatch) }]
      : []),
    {
      text: whole,
      sign: (left, middle) => {
        const d = `M${coordinates([left + 0.7 * letters, middle - height / 2 - BEYOND])}v${coordinates([height + 2 * BEYOND])}`;
        return drawPath('chart-whole', d);
      },
    },
    ...(parts.some(({ isSmall }) => isSmall)
      ? [
          {
            text: key.small,
            sign: (left: number, middle: number) =>
              drawLinesAt([star], [left + 0.7 * letters, middle], 'middle', letters),
          },
        ]
      : []),
  ];
}
