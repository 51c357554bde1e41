import { METRICS, type OfficialFigure } from '#domain/official-figures.ts';
import { compareDates, middleOf, spanOf, type TimeSpan } from '#domain/order-figures.ts';

/** A published figure as a chart needs it; an official figure of the site is one. */
export type GrowthFigure = Pick<OfficialFigure, 'metrik' | 'nilai' | 'tanggal' | 'ketepatan' | 'sumber'>;

/** What is counted over time: Kampung KB, or villages with one. Each has a mark of its own. */
export const SERIES = ['kampung', 'villages'] as const;
export type Series = (typeof SERIES)[number];

const METRIC_OF: Readonly<Record<Series, string>> = {
  kampung: METRICS.kampung,
  villages: METRICS.villagesWithKampung,
};

/** A count at a time. */
export interface GrowthPoint {
  readonly figure: GrowthFigure;
  readonly series: Series;
  /** False where nobody knows what the figure counts; it is drawn hollow then. */
  readonly isClear: boolean;
  readonly span: TimeSpan;
  readonly at: number;
}

/** A count that should be reached before a time. */
export interface GrowthGoal {
  readonly figure: GrowthFigure;
  readonly until: number;
}

/** A long time for which there is no figure: between the count that reaches farthest so far and the next one. */
export interface GrowthGap {
  readonly after: GrowthPoint;
  readonly before: GrowthPoint;
}

/** The figures of a region, read for a chart. */
export interface Growth {
  /** In order of time. */
  readonly points: readonly GrowthPoint[];
  readonly goals: readonly GrowthGoal[];
  /** How many villages there are, as the newest figure has it. */
  readonly total: GrowthFigure | null;
  /** Counts of one series that follow each other closely, so that a line may join them. */
  readonly runs: readonly (readonly GrowthPoint[])[];
  readonly gaps: readonly GrowthGap[];
}

const DAY = 86_400_000;
/** Over a longer time than this nobody knows how a count grew. */
const LONGEST_JOINED = 366 * DAY;

/** Sorts the figures of a region for a chart; what a chart does not show is left out. Null for fewer than two counts. */
export function readGrowth(figures: readonly GrowthFigure[]): Growth | null {
  const points = SERIES.flatMap((series) =>
    figures
      .filter(({ metrik }) => metrik === METRIC_OF[series])
      .map((figure): GrowthPoint => {
        const span = spanOf(figure.tanggal);
        return { figure, series, isClear: figure.ketepatan !== 'belum jelas', span, at: middleOf(span) };
      }),
  ).sort((a, b) => compareDates(a.figure.tanggal, b.figure.tanggal) || a.figure.nilai - b.figure.nilai);
  if (points.length < 2) return null;
  const totals = figures.filter(({ metrik }) => metrik === METRICS.villages);
  return {
    points,
    goals: figures
      .filter(({ metrik }) => metrik === METRICS.kampungGoal)
      .map((figure) => ({ figure, until: spanOf(figure.tanggal).to })),
    total: totals.toSorted((a, b) => compareDates(a.tanggal, b.tanggal)).at(-1) ?? null,
    runs: SERIES.flatMap((series) => findRuns(points.filter((point) => point.series === series))),
    gaps: findGaps(points),
  };
}

/** Runs of clear counts no more than a year apart; two whose order is not known are not joined. */
function findRuns(points: readonly GrowthPoint[]): GrowthPoint[][] {
  const clear = points.filter(({ isClear }) => isClear);
  const runs = clear.reduce<GrowthPoint[][]>((found, point) => {
    const last = found.at(-1)?.at(-1);
    const follows =
      last !== undefined && point.at - last.at <= LONGEST_JOINED && !spansMeet(last.span, point.span);
    return follows ? [...found.slice(0, -1), [...found.at(-1)!, point]] : [...found, [point]];
  }, []);
  return runs.filter(({ length }) => length > 1);
}

/** True where two times share a moment, so that nobody knows which came first. */
function spansMeet(one: TimeSpan, other: TimeSpan): boolean {
  return one.from < other.to && other.from < one.to;
}

function findGaps(points: readonly GrowthPoint[]): GrowthGap[] {
  // By their beginning: of a year and a day in it, the year begins earlier, wherever its middle lies.
  const [first, ...rest] = points.toSorted((a, b) => a.span.from - b.span.from);
  const gaps: GrowthGap[] = [];
  let after = first!;
  for (const before of rest) {
    if (before.span.from - after.span.to > LONGEST_JOINED) gaps.push({ after, before });
    if (before.span.to > after.span.to) after = before;
  }
  return gaps;
}
