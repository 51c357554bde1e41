import type { PartialDate } from '#domain/release.ts';
import type { GrowthFigure, GrowthPoint } from './growth-data.ts';

/** All words of a chart of growth, in the language of the reader. */
export interface GrowthWords {
  readonly title: string;
  /** What the chart shows, for those who do not see it, beside the table with the same figures; null for nothing to add. */
  readonly description: string | null;
  /** A number beside a thin line: "1.000". */
  count(value: number): string;
  /** A count as its source gives it: "sekitar 310"; that one is not clear its mark says already. */
  value(point: GrowthPoint): string;
  /** A date as precise as it is known: "Maret 2019". */
  date(date: PartialDate): string;
  /** Words on the line of a goal. */
  goal(figure: GrowthFigure): string;
  /** Words on the line of all villages. */
  total(figure: GrowthFigure): string;
  /** Words on a time without figures; `after` and `before` are dates in words. */
  gap(after: string, before: string): string;
  /** Key to the marks. */
  readonly key: {
    readonly kampung: string;
    readonly villages: string;
    readonly unclear: string;
    readonly whisker: string;
  };
}
