import { escapeText, type Point } from '#maps/svg-text.ts';
import { rectangle } from './bar-rows.ts';
import { drawKey, type KeyEntry } from './chart-key.ts';
import { drawHatched, drawPath, drawRoot, hatchId, hatchPattern } from './chart-root.ts';
import { CHART_SIZE_NAMES, type ChartSize, coordinates, drawLinesAt, type TextLine } from './chart-text.ts';
import { type TimeFrame, timeFrame } from './coverage-time-frame.ts';
import type { CoverageTime, TimeState, TimeWords } from './coverage-time-data.ts';
import { drawFlags, planFlags } from './coverage-time-flags.ts';
import { drawMark } from './growth-marks.ts';

const DAY = 86_400_000;
/** A longer time than this without a release is hatched, as in the chart of growth. */
const LONGEST_QUIET = 366 * DAY;
/** Height of the strip that marks such a time, and breadth of the column of villages without data. */
const STRIP = 8;
const COLUMN = 11;

/**
 * The villages of an area that are `sudah`, after each release, on a true axis of time and from none to all, as two
 * `<svg>`. Above a mark, villages without data are a hatched column: the count may lie anywhere in it. A dashed line says
 * what was known until the next release; nothing is drawn as if it had been known in between.
 */
export function drawCoverageTime(chart: CoverageTime): string {
  return CHART_SIZE_NAMES.map((size) => drawAt(chart, size)).join('');
}

function drawAt(chart: CoverageTime, size: ChartSize): string {
  const { id, states, words } = chart;
  const measure = timeFrame(chart, size, 0);
  const hatch = hatchId(id, size);
  const { width, letters, radius } = measure;
  const key = drawKey(keyEntries(chart, measure, hatch), { width, letters, mark: 2.5 * radius });
  const flags = planFlags(chart, measure);
  const frame = timeFrame(chart, size, key.height + letters / 2 + flags.height);
  const inside =
    key.svg +
    drawFrame(frame, words) +
    drawQuiet(states, frame, hatch) +
    drawCarried(states, frame) +
    drawFlags(flags, frame) +
    drawColumns(states, frame, hatch) +
    states.map((state) => drawState(state, frame, words)).join('');
  const { title, description } = words;
  const patterns = hatchPattern(hatch);
  return drawRoot({ id, size, height: frame.height, title, description, patterns, inside });
}

/** Thin lines with their numbers, the line of all villages, the line of none, and the years below it. */
function drawFrame(
  { ticks, left, width, bottom, bounds, years, letters, y }: TimeFrame,
  words: TimeWords,
): string {
  const level = (tick: number) => `M${coordinates([left, y(tick)])}H${width}`;
  const total = ticks.at(-1)!;
  const numbers = ticks.map((tick) =>
    drawLinesAt([plain(words.count(tick), tick === total)], [left - 6, y(tick)], 'end', letters),
  );
  const labels = years.map(({ year, x }) =>
    drawLinesAt([plain(String(year), false)], [x, bottom + 8 + letters / 2], 'middle', letters),
  );
  const marks = bounds.map((at) => `M${coordinates([at, bottom])}v7`).join('');
  return (
    drawPath('chart-grid', ticks.slice(0, -1).map(level).join('')) +
    drawPath('chart-total', level(total)) +
    drawPath('chart-axis', `M${coordinates([left, bottom])}H${width}${marks}`) +
    numbers.join('') +
    labels.join('')
  );
}

/** Strips along the axis where no release speaks of the area for long. */
function drawQuiet(states: readonly TimeState[], frame: TimeFrame, hatch: string): string {
  const rects = quietTimes(states).map(([before, after]) =>
    rectangle(frame.x(before), frame.bottom - STRIP, frame.x(after) - frame.x(before), STRIP),
  );
  return drawHatched(rects.join(''), hatch);
}

function quietTimes(states: readonly TimeState[]): [before: TimeState, after: TimeState][] {
  return pairs(states).filter(
    ([before, after]) => Date.parse(after.release) - Date.parse(before.release) > LONGEST_QUIET,
  );
}

/** What was known until the next release. */
function drawCarried(states: readonly TimeState[], { x, y }: TimeFrame): string {
  const lines = pairs(states).map(
    ([before, after]) => `M${coordinates([x(before), y(before.sudah)])}H${coordinates([x(after)])}`,
  );
  return drawPath('chart-carried', lines.join(''));
}

function drawColumns(states: readonly TimeState[], { x, y }: TimeFrame, hatch: string): string {
  const rects = states
    .filter(({ tanpa_data }) => tanpa_data > 0)
    .map((state) => {
      const [low, high] = [y(state.sudah), y(state.sudah + state.tanpa_data)];
      return rectangle(x(state) - COLUMN / 2, high, COLUMN, low - high);
    });
  return drawHatched(rects.join(''), hatch);
}

/** A stem up to the count, and its mark: a tile with a tick, hollow where the count is a lower bound. */
function drawState(state: TimeState, frame: TimeFrame, words: TimeWords): string {
  const at: Point = [frame.x(state), frame.y(state.sudah)];
  const stem = drawPath('chart-stem', `M${coordinates([at[0], frame.bottom])}V${coordinates([at[1]])}`);
  const title = [words.value(state), words.date(state.release), ...(state.isPartial ? [words.partial] : [])];
  const mark = drawMark(markOf(state), at, frame.radius);
  return `${stem}<g><title>${escapeText(title.join(', '))}</title>${mark}</g>`;
}

function markOf({ atLeast }: TimeState): 'villages' | 'unclear-villages' {
  return atLeast ? 'unclear-villages' : 'villages';
}

function keyEntries(
  { states, words: { key } }: CoverageTime,
  { radius }: TimeFrame,
  hatch: string,
): KeyEntry[] {
  const mark = (kind: 'villages' | 'unclear-villages', text: string): KeyEntry => {
    return { text, sign: (left, middle) => drawMark(kind, [left + 1.25 * radius, middle], radius) };
  };
  const hatched = (text: string, width: number, height: number): KeyEntry => {
    return {
      text,
      sign: (left, middle) =>
        drawHatched(rectangle(left + 1.25 * radius - width / 2, middle - height / 2, width, height), hatch),
    };
  };
  const carried: KeyEntry = {
    text: key.carried,
    sign: (left, middle) => drawPath('chart-carried', `M${coordinates([left, middle])}h${2.5 * radius}`),
  };
  return [
    ...(states.some(({ atLeast }) => !atLeast) ? [mark('villages', key.known)] : []),
    ...(states.some(({ atLeast }) => atLeast) ? [mark('unclear-villages', key.atLeast)] : []),
    ...(states.some(({ tanpa_data }) => tanpa_data > 0) ? [hatched(key.missing, COLUMN, 2 * radius)] : []),
    carried,
    ...(quietTimes(states).length > 0 ? [hatched(key.gap, 2.5 * radius, STRIP)] : []),
  ];
}

function pairs(states: readonly TimeState[]): [before: TimeState, after: TimeState][] {
  return states.slice(1).map((after, index) => [states[index]!, after]);
}

function plain(text: string, bold: boolean): TextLine {
  return { text, bold, kind: bold ? 'chart-ink' : 'chart-soft' };
}
