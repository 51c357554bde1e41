import { COUNT_METRICS, type OfficialFigure } from './official-figures.ts';
import type { IsoDate, PartialDate } from './release.ts';

/**
 * Figures in the order for reading: counts first, targets last, the newest of each metric first. Of those of one date the
 * later row of the file comes first.
 */
export function orderFigures<Figure extends OfficialFigure>(figures: readonly Figure[]): Figure[] {
  return figures
    .toReversed()
    .sort(
      (a, b) =>
        rankOf(a.metrik) - rankOf(b.metrik) ||
        a.metrik.localeCompare(b.metrik) ||
        compareDates(b.tanggal, a.tanggal),
    );
}

function rankOf(metric: string): number {
  if (metric.startsWith('target_')) return COUNT_METRICS.length + 1;
  return COUNT_METRICS.includes(metric) ? COUNT_METRICS.indexOf(metric) : COUNT_METRICS.length;
}

/** For sorting, the oldest first: a year or a month stands in its middle, so "2023" lies after June of it. */
export function compareDates(one: PartialDate, other: PartialDate): number {
  return middleOf(spanOf(one)) - middleOf(spanOf(other));
}

/** What a date covers, in milliseconds of UTC: a day, a month or a year; `to` is the first moment after it. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** The time that a date covers, as precise as it is known. */
export function spanOf(date: PartialDate): TimeSpan {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return { from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0) };
  if (day === undefined) return { from: Date.UTC(year, month - 1), to: Date.UTC(year, month) };
  return { from: Date.UTC(year, month - 1, day), to: Date.UTC(year, month - 1, day + 1) };
}

/** The middle of a time. */
export function middleOf({ from, to }: TimeSpan): number {
  return (from + to) / 2;
}

/**
 * True where a figure of this date was surely known on a day: of a year or a month, that day is its last or a later one.
 */
export function isKnownBy(date: PartialDate, day: IsoDate): boolean {
  return spanOf(date).to <= spanOf(day).to;
}
