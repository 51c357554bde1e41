import type { Box } from '#maps/labels.ts';
import type { Point } from '#maps/svg-text.ts';
import { type Align, breakLines, coordinates, drawLines, measureLines, type TextLine } from './chart-text.ts';
import type { Segment } from './geometry.ts';
import type { Growth, GrowthGap, GrowthPoint } from './growth-data.ts';
import type { GrowthFrame } from './growth-frame.ts';
import type { GrowthWords } from './growth-words.ts';
import { leaderOf, placeLabels } from './place-labels.ts';
import { aboveStrip, alongLine, createPlacer, type PlacedText, placeOf, type Places } from './text-places.ts';

/** All texts of the plot and the lines from labels to their marks. */
export interface GrowthTexts {
  readonly texts: readonly PlacedText[];
  /** Path of the lines; '' for none. */
  readonly leaders: string;
  /** How far the labels are from standing right beside their marks, in units for each. */
  readonly strain: number;
}

/** How much worse it is to write over a line than a unit farther from the mark. */
const OVER = { run: 60, goal: 60, total: 60, whisker: 45, grid: 5 } as const;

/**
 * Finds a place for every text of the plot: first the words on times without figures, then what stands on a line, then
 * the labels of the counts. Null where a text finds no room. A number beside a thin line gives way.
 */
export function placeGrowthTexts(growth: Growth, frame: GrowthFrame, words: GrowthWords): GrowthTexts | null {
  const { points } = growth;
  const fixed = placeFixedTexts(growth, frame, words);
  if (fixed === null) return null;
  const labels = points.map((point) => labelLines(point, words));
  const wishes = points.map((point, index) => {
    return { at: placeOf(point, frame), ...measureLines(labels[index]!, frame.letters) };
  });
  const found = placeLabels(wishes, {
    area: { left: 0, right: frame.width, top: frame.top + 2, bottom: frame.bottom - 2 },
    texts: fixed.texts.map(({ box }) => box),
    marks: wishes.map(({ at }) => at),
    radius: frame.radius,
    lines: linesOf(growth, frame),
  });
  if (found === null) return null;
  const own = found.boxes.map((box, index): PlacedText => {
    return { lines: labels[index]!, box, align: alignTo(box, wishes[index]!.at) };
  });
  const leaders = found.boxes
    .map((box, index) => leaderOf(box, wishes[index]!.at, frame.radius))
    .filter((leader) => leader !== null)
    .map(segmentPath)
    .join('');
  const strain = (fixed.strain + found.cost) / points.length;
  return { texts: [...fixed.texts, ...own], leaders, strain };
}

/** What does not belong to a count: words on times without figures and on lines, numbers beside thin lines. */
function placeFixedTexts(
  growth: Growth,
  frame: GrowthFrame,
  words: GrowthWords,
): Pick<GrowthTexts, 'texts' | 'strain'> | null {
  const { goals, total, gaps } = growth;
  const placer = createPlacer(growth, frame);
  let far = 0;
  for (const gap of gaps) {
    const lines = breakGap(gap, frame, words);
    const put = (reach: number) => placer.add(lines, aboveStrip(gap, frame, reach), 'middle');
    if (put(NEAR)) continue;
    if (!put(frame.bottom)) return null;
    far++;
  }
  const onLines = [
    ...(total === null ? [] : [{ text: words.total(total), y: frame.y(total.nilai), end: frame.width }]),
    ...goals.map(({ figure, until }) => {
      return { text: words.goal(figure), y: frame.y(figure.nilai), end: frame.x(until) };
    }),
  ];
  for (const { text, ...level } of onLines) {
    const ways = WIDTHS.map((share) =>
      breakLines(text, share * frame.width, { letters: frame.letters, kind: 'chart-ink' }),
    );
    const put = (reach: number) =>
      ways.some((lines) => placer.add(lines, alongLine(level, frame, reach), 'start'));
    if (put(NEAR)) continue;
    if (!put(FAR)) return null;
    far++;
  }
  for (const tick of frame.ticks) {
    const place: Places = ({ height }) => [[0, frame.y(tick) - height - 2]];
    placer.add(plain(words.count(tick), 'chart-soft'), place, 'start');
  }
  return { texts: placer.texts, strain: far * FAR };
}

/** The placed texts and the years below the plot as SVG. */
export function drawGrowthTexts({ texts }: GrowthTexts, { years, bottom, letters }: GrowthFrame): string {
  const all = texts.map(({ lines, box, align }) => drawLines(lines, box, align, letters));
  const below = years.map(({ year, x }) => {
    const place = { left: x, right: x, top: bottom + 5 };
    return drawLines(plain(String(year), 'chart-soft'), place, 'middle', letters);
  });
  return `<g class="chart-texts">${all.join('')}${below.join('')}</g>`;
}

/** Widths for words on a line, in widths of the drawing: where one line finds no room, several may. */
const WIDTHS = [1, 0.6, 0.4] as const;
/** How far off a line its words are well understood, and how far they may be where nothing else is left. */
const NEAR = 12;
const FAR = 240;
/** Least breadth of the words on a time without figures, in font sizes. */
const LEAST_GAP_TEXT = 11;

function breakGap(
  { after, before }: GrowthGap,
  { x, width, letters }: GrowthFrame,
  words: GrowthWords,
): TextLine[] {
  const own = x(before.span.from) - x(after.span.to);
  const room = Math.min(width, Math.max(own, LEAST_GAP_TEXT * letters));
  const [from, to] = [after, before].map(({ figure }) =>
    words.date(figure.tanggal).replaceAll(' ', '\u00a0'),
  );
  return breakLines(words.gap(from!, to!), room, { letters, kind: 'chart-soft' });
}

function labelLines(point: GrowthPoint, words: GrowthWords): TextLine[] {
  return [
    { text: words.value(point), bold: true, kind: 'chart-ink' },
    { text: words.date(point.figure.tanggal), bold: false, kind: 'chart-soft' },
  ];
}

function linesOf(growth: Growth, frame: GrowthFrame): { segment: Segment; cost: number }[] {
  const level = (count: number, cost: number, right = frame.width) => {
    return {
      segment: [
        [0, frame.y(count)],
        [right, frame.y(count)],
      ] as const,
      cost,
    };
  };
  const runs = growth.runs.flatMap((run) =>
    run.slice(1).map((point, index) => {
      return { segment: [placeOf(run[index]!, frame), placeOf(point, frame)] as const, cost: OVER.run };
    }),
  );
  const whiskers = growth.points.map(({ span, figure }) => {
    const y = frame.y(figure.nilai);
    return {
      segment: [
        [frame.x(span.from), y],
        [frame.x(span.to), y],
      ] as const,
      cost: OVER.whisker,
    };
  });
  return [
    ...runs,
    ...whiskers,
    ...growth.goals.map(({ figure, until }) => level(figure.nilai, OVER.goal, frame.x(until))),
    ...(growth.total === null ? [] : [level(growth.total.nilai, OVER.total)]),
    ...frame.ticks.map((tick) => level(tick, OVER.grid)),
  ];
}

/** Lines end at their mark where most of them stands to the left of it, and begin at it to the right. */
function alignTo({ left, right }: Box, [x]: Point): Align {
  const share = (x - left) / (right - left);
  if (share > 0.7) return 'end';
  return share < 0.3 ? 'start' : 'middle';
}

function segmentPath([from, to]: Segment): string {
  return `M${coordinates(from)}L${coordinates(to)}`;
}

function plain(text: string, kind: string): TextLine[] {
  return [{ text, bold: false, kind }];
}
