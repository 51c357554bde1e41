import type { OfficialFigure } from '#domain/official-figures.ts';
import { middleOf, spanOf, spansMeet, type TimeSpan } from './time-span.ts';

/** A published figure as a chart needs it; an official figure of the site is one. */
export interface GrowthFigure extends Pick<
  OfficialFigure,
  'metrik' | 'nilai' | 'tanggal' | 'ketepatan' | 'sumber'
> {
  /** True where it is not clear what the figure counts; it is drawn hollow. */
  readonly unclear?: boolean;
}

/** What is counted over time: Kampung KB, or villages with one. Each has a mark of its own. */
export const SERIES = ['kampung', 'villages'] as const;
export type Series = (typeof SERIES)[number];

const METRICS: Readonly<Record<Series, string>> = {
  kampung: 'jumlah_kampung_kb',
  villages: 'jumlah_desa_dengan_kampung_kb',
};
const TARGET = 'target_kampung_kb';
const TOTAL = 'jumlah_desa';

/** A count at a time. */
export interface GrowthPoint {
  readonly figure: GrowthFigure;
  readonly series: Series;
  readonly span: TimeSpan;
  readonly at: number;
}

/** A count that should be reached before a time. */
export interface GrowthTarget {
  readonly figure: GrowthFigure;
  readonly until: number;
}

/** A long time between two counts, one after the other, for which there is no figure. */
export interface GrowthGap {
  readonly after: GrowthPoint;
  readonly before: GrowthPoint;
}

/** The figures of a region, read for a chart. */
export interface Growth {
  /** In order of time. */
  readonly points: readonly GrowthPoint[];
  readonly targets: readonly GrowthTarget[];
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
      .filter(({ metrik }) => metrik === METRICS[series])
      .map((figure): GrowthPoint => {
        const span = spanOf(figure.tanggal);
        return { figure, series, span, at: middleOf(span) };
      }),
  ).sort((a, b) => a.at - b.at || a.figure.nilai - b.figure.nilai);
  if (points.length < 2) return null;
  const totals = figures.filter(({ metrik }) => metrik === TOTAL);
  return {
    points,
    targets: figures
      .filter(({ metrik }) => metrik === TARGET)
      .map((figure) => ({ figure, until: spanOf(figure.tanggal).to })),
    total: totals.toSorted((a, b) => a.tanggal.localeCompare(b.tanggal)).at(-1) ?? null,
    runs: SERIES.flatMap((series) => findRuns(points.filter((point) => point.series === series))),
    gaps: findGaps(points),
  };
}

/** Runs of clear counts no more than a year apart; two whose order is not known are not joined. */
function findRuns(points: readonly GrowthPoint[]): GrowthPoint[][] {
  const clear = points.filter(({ figure }) => !figure.unclear);
  const runs = clear.reduce<GrowthPoint[][]>((found, point) => {
    const last = found.at(-1)?.at(-1);
    const follows =
      last !== undefined && point.at - last.at <= LONGEST_JOINED && !spansMeet(last.span, point.span);
    return follows ? [...found.slice(0, -1), [...found.at(-1)!, point]] : [...found, [point]];
  }, []);
  return runs.filter(({ length }) => length > 1);
}

function findGaps(points: readonly GrowthPoint[]): GrowthGap[] {
  return points
    .slice(1)
    .map((before, index) => ({ after: points[index]!, before }))
    .filter(({ after, before }) => before.span.from - after.span.to > LONGEST_JOINED);
}
