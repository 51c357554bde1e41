import { line } from 'd3-shape';
import { attributes, escapeText } from '#maps/svg-text.ts';
import { drawPath, drawRoot, hatchId, hatchPattern } from './chart-root.ts';
import { drawKey, type KeyEntry } from './chart-key.ts';
import { CHART_SIZE_NAMES, type ChartSize, coordinates } from './chart-text.ts';
import { type Growth, type GrowthFigure, type GrowthPoint, readGrowth } from './growth-data.ts';
import { type GrowthFrame, growthFrame } from './growth-frame.ts';
import { drawMark, drawWhisker, keySign, markOf, type MarkKind, showsWhisker } from './growth-marks.ts';
import type { GrowthWords } from './growth-words.ts';
import { drawGrowthTexts, type GrowthTexts, placeGrowthTexts } from './growth-texts.ts';
import { GAP_STRIP, placeOf } from './text-places.ts';

/** A chart of growth: the published figures of one region, in any order, and its words. */
export interface GrowthChart {
  /** Prefix of all ids, unique on its page. */
  readonly id: string;
  readonly figures: readonly GrowthFigure[];
  readonly words: GrowthWords;
}

/** Heights of the plot that are tried, until all labels stand well. */
const PLOT_HEIGHTS = [372, 450, 540, 650, 780, 940];
/** So much a label may cost on the average: as far as it is from its mark, in units. */
const GOOD_STRAIN = 50;

/**
 * Published counts over time as two `<svg>`, of which charts.css shows the one that fits; null where fewer than two
 * counts are known, because one makes no growth. A time without figures is hatched, never bridged by a line.
 */
export function drawGrowth(chart: GrowthChart): string | null {
  const growth = readGrowth(chart.figures);
  if (growth === null) return null;
  return CHART_SIZE_NAMES.map((size) => drawAt(chart, growth, size)).join('');
}

function drawAt(chart: GrowthChart, growth: Growth, size: ChartSize): string {
  const { words } = chart;
  const measure = growthFrame(growth, size, { head: 0, plot: 1 });
  const { width, letters, radius } = measure;
  const key = drawKey(keyEntries(growth, measure, words), { width, letters, mark: 3 * radius });
  const head = key.height + frameRoom(growth, measure);
  const { frame, texts } = fitPlot((plot) => growthFrame(growth, size, { head, plot }), growth, chart);
  const hatch = hatchId(chart.id, size);
  const inside =
    key.svg +
    drawFrame(growth, frame, hatch) +
    drawPoints(growth, frame, words, texts.leaders) +
    drawGrowthTexts(texts, frame);
  const { id } = chart;
  const { title, description } = words;
  const patterns = hatchPattern(hatch);
  return drawRoot({ id, size, height: frame.height, title, description, patterns, inside });
}

interface Fitted {
  readonly frame: GrowthFrame;
  readonly texts: GrowthTexts;
}

/** The lowest plot in which all texts stand well; where they never do, the one where they stand best. */
function fitPlot(frameOf: (plot: number) => GrowthFrame, growth: Growth, { id, words }: GrowthChart): Fitted {
  let best: Fitted | null = null;
  for (const plot of PLOT_HEIGHTS) {
    const frame = frameOf(plot);
    const texts = placeGrowthTexts(growth, frame, words);
    if (texts === null) continue;
    if (best === null || texts.strain < best.texts.strain) best = { frame, texts };
    if (texts.strain <= GOOD_STRAIN) break;
  }
  if (best === null) throw new Error(`The chart ${id} has more figures than it has room for.`);
  return best;
}

/** A little air between the key and the plot. */
function frameRoom({ total }: Growth, { letters }: GrowthFrame): number {
  return total === null ? 0 : letters / 2;
}

/** The thin lines of the frame, the times without figures filled with a pattern, and the lines of goals and total. */
function drawFrame({ gaps, goals, total }: Growth, frame: GrowthFrame, hatch: string): string {
  const { x, y, width, bottom, ticks, bounds } = frame;
  const level = (count: number) => `M${coordinates([0, y(count)])}H${width}`;
  const grid = ticks.map(level).join('');
  const years = bounds.map((at) => `M${coordinates([at, bottom])}v6`).join('');
  const strips = gaps.map(({ after, before }) => {
    const [left, right] = [x(after.span.to), x(before.span.from)];
    const place = { x: left, y: bottom - GAP_STRIP, width: right - left, height: GAP_STRIP };
    return `<rect${attributes({ class: 'chart-gap', ...place })}/><rect${attributes({ ...place, fill: `url(#${hatch})` })}/>`;
  });
  const ends = goals.map(
    ({ figure, until }) => `M${coordinates([0, y(figure.nilai)])}H${coordinates([x(until)])}m0-5v10`,
  );
  return (
    drawPath('chart-grid', grid) +
    strips.join('') +
    drawPath('chart-axis', `M${coordinates([0, bottom])}H${width}${years}`) +
    drawPath('chart-total', total === null ? '' : level(total.nilai)) +
    drawPath('chart-goal', ends.join(''))
  );
}

/** Lines between counts that follow each other, then the marks, each with what it is to be read on pointing. */
function drawPoints(
  { points, runs }: Growth,
  frame: GrowthFrame,
  words: GrowthWords,
  leaders: string,
): string {
  const place = (point: GrowthPoint) => placeOf(point, frame);
  const draw = line<GrowthPoint>(
    (point) => place(point)[0],
    (point) => place(point)[1],
  ).digits(1);
  const marks = points.map((point) => {
    const { tanggal, sumber } = point.figure;
    const title = `${words.value(point)}, ${words.date(tanggal)}: ${sumber}`;
    return `<g><title>${escapeText(title)}</title>${drawMark(markOf(point), place(point), frame.radius)}</g>`;
  });
  return (
    runs.map((run) => drawPath(`chart-run chart-run-${run[0]!.series}`, draw(run)!)).join('') +
    points.map((point) => drawWhisker(point, frame)).join('') +
    drawPath('chart-leader', leaders) +
    marks.join('')
  );
}

function keyEntries({ points }: Growth, frame: GrowthFrame, { key }: GrowthWords): KeyEntry[] {
  const kinds = new Set(points.map(markOf));
  const texts: [MarkKind | 'whisker', string][] = [
    ['kampung', key.kampung],
    ['villages', key.villages],
    ['unclear', key.unclear],
    ['unclear-villages', key.unclear],
  ];
  const known = texts.filter(([kind]) => kinds.has(kind as MarkKind));
  const shown = points.some((point) => showsWhisker(point, frame));
  const all = shown ? [...known, ['whisker', key.whisker] as const] : known;
  return all.map(([kind, text]) => ({ sign: keySign(kind, frame.radius), text }));
}
