import type { PartialDate } from '#domain/release.ts';

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

/** True where two times share a moment, so that nobody knows which came first. */
export function spansMeet(one: TimeSpan, other: TimeSpan): boolean {
  return one.from < other.to && other.from < one.to;
}
