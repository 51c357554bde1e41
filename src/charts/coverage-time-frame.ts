import { scaleLinear, scaleUtc } from 'd3-scale';
import { spanOf } from '#domain/order-figures.ts';
import { textWidth } from '#maps/letter-widths.ts';
import { CHART_SIZES, type ChartSize, LINE_HEIGHT } from './chart-text.ts';
import type { CoverageTime, TimeState } from './coverage-time-data.ts';

/** Where things stand in a drawing of coverage over time. */
export interface TimeFrame {
  readonly width: number;
  readonly letters: number;
  /** How far a mark reaches from its middle. */
  readonly radius: number;
  /** Left end of the plot; numbers of the thin lines stand before it. */
  readonly left: number;
  /** Heights of all villages and of none. */
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  /** The middle of the day of a release. */
  x(state: Pick<TimeState, 'release'>): number;
  y(villages: number): number;
  readonly ticks: readonly number[];
  /** Where years meet, and the years that have room for their number. */
  readonly bounds: readonly number[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

const RADIUS = { narrow: 7.5, broad: 8 } as const;
const PLOT = { narrow: 190, broad: 230 } as const;
const EDGE = 3;

/** The frame for the states of an area; `head` is the room above the plot. */
export function timeFrame({ states, words }: CoverageTime, size: ChartSize, head: number): TimeFrame {
  const { width, letters } = CHART_SIZES[size];
  const radius = RADIUS[size];
  const total = states[0]!.total;
  const [top, bottom] = [head + radius, head + radius + PLOT[size]];
  const count = scaleLinear([0, total], [bottom, top]);
  const ticks = [
    ...count.ticks(3).filter((tick) => Number.isInteger(tick) && count(tick) > top + LINE_HEIGHT * letters),
    total,
  ];
  // A little more than the letters need, for numbers are broader in some typefaces.
  const left = Math.max(...ticks.map((tick) => textWidth(words.count(tick), true))) * letters * 1.1 + 6;
  const [first, last] = [states[0]!, states.at(-1)!].map(momentOf) as [number, number];
  const time = scaleUtc([first, last], [left + radius + EDGE, width - radius - EDGE]);
  const ends = [left, width] as const;
  return {
    width,
    letters,
    radius,
    left,
    top,
    bottom,
    height: bottom + LINE_HEIGHT * letters + 2 * EDGE + radius,
    x: (state) => time(momentOf(state)),
    y: count,
    ticks,
    ...yearsAlong(time, [first, last], { ends, letters }),
  };
}

function momentOf({ release }: Pick<TimeState, 'release'>): number {
  const { from, to } = spanOf(release);
  return (from + to) / 2;
}

/** The years from the first to the last release, each in the middle of what is seen of it. */
function yearsAlong(
  time: (moment: number) => number,
  [first, last]: readonly [number, number],
  { ends, letters }: { readonly ends: readonly [number, number]; readonly letters: number },
): Pick<TimeFrame, 'bounds' | 'years'> {
  const [from, to] = [first, last].map((moment) => new Date(moment).getUTCFullYear()) as [number, number];
  const bounds = Array.from({ length: to - from }, (_, index) => time(Date.UTC(from + index + 1)));
  const edges = [ends[0], ...bounds, ends[1]];
  const room = textWidth('2000', false) * letters + 6;
  const years = Array.from({ length: to - from + 1 }, (_, index) => {
    return { year: from + index, x: (edges[index]! + edges[index + 1]!) / 2 };
  });
  // Counted from the last year, which matters most.
  let next = Infinity;
  const shown = years.toReversed().filter(({ x }, index) => {
    const seen = edges[years.length - index]! - edges[years.length - index - 1]!;
    const isEnd = index === 0 || index === years.length - 1;
    if (x + room / 2 > Math.min(next, ends[1] + 3) || (isEnd && seen < room)) return false;
    next = x - room / 2;
    return true;
  });
  return { bounds, years: shown.toReversed() };
}
