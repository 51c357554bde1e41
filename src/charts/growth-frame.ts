import { scaleLinear, scaleUtc } from 'd3-scale';
import { CHART_SIZES, type ChartSize, LINE_HEIGHT } from './chart-text.ts';
import type { Growth } from './growth-data.ts';

/** Where things stand in a drawing: the box of the plot and the scales of time and count. */
export interface GrowthFrame {
  readonly width: number;
  readonly letters: number;
  /** How far a mark reaches from its middle. */
  readonly radius: number;
  /** Height of the line of zero. */
  readonly bottom: number;
  /** Height of the highest count; the words of the upper line stand above it. */
  readonly top: number;
  readonly height: number;
  x(moment: number): number;
  y(count: number): number;
  /** The years to be written, each with its middle, and the moments where years meet. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly bounds: readonly number[];
  /** Counts of the thin lines, without zero and without what would touch the upper line. */
  readonly ticks: readonly number[];
}

const RADIUS = { narrow: 6.5, broad: 7.5 } as const;
/** Room between the end of the time shown and the edge of the drawing. */
const EDGE = 3;

/** The frame for a region in one of the two sizes; `head` is what the legend takes, `plot` the height of the plot. */
export function growthFrame(
  growth: Growth,
  size: ChartSize,
  { head, plot }: { readonly head: number; readonly plot: number },
): GrowthFrame {
  const { width, letters } = CHART_SIZES[size];
  const radius = RADIUS[size];
  const top = head + LINE_HEIGHT * letters + EDGE;
  const bottom = top + plot;
  const [first, last] = yearsOf(growth);
  const time = scaleUtc([Date.UTC(first), Date.UTC(last + 1)], [radius + EDGE, width - radius - EDGE]);
  const count = countScale(growth).range([bottom, top]);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const room = 3 * letters;
  const every = Math.ceil((room * years.length) / width);
  return {
    width,
    letters,
    radius,
    bottom,
    top,
    height: bottom + LINE_HEIGHT * letters + 2 * EDGE,
    x: time,
    y: count,
    // Counted from the last year, which matters most.
    years: years
      .filter((year) => (last - year) % every === 0)
      .map((year) => ({ year, x: (time(Date.UTC(year)) + time(Date.UTC(year + 1))) / 2 })),
    bounds: [...years, last + 1].map((year) => time(Date.UTC(year))),
    ticks: count
      .ticks(4)
      .filter((tick) => tick > 0 && (growth.total === null || count(tick) > top + 2 * letters)),
  };
}

/** First and last year with anything to show. */
function yearsOf({ points, goals }: Growth): [first: number, last: number] {
  const moments = [
    ...points.flatMap(({ span }) => [span.from, span.to - 1]),
    ...goals.map(({ until }) => until - 1),
  ];
  const years = moments.map((moment) => new Date(moment).getUTCFullYear());
  return [Math.min(...years), Math.max(...years)];
}

/** From zero to the number of villages; where that is not known or not the most, to a round number. */
function countScale({ points, goals, total }: Growth) {
  const most = Math.max(...[...points, ...goals].map(({ figure }) => figure.nilai));
  if (total !== null && total.nilai >= most) return scaleLinear().domain([0, total.nilai]);
  return scaleLinear()
    .domain([0, Math.max(most, total?.nilai ?? 1)])
    .nice(4);
}
