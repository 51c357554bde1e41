import type { AreaCoverage } from './coverage.ts';

/** The numbers that a comparison needs of an area. */
export type ComparedCoverage = Pick<
  AreaCoverage,
  'total' | 'sudah' | 'belum' | 'tanpa_data' | 'percent' | 'atLeast'
>;

/** Whether one of two areas lies in the other; what is known of the inner one is then known of the outer one, too. */
export type Nesting = 'apart' | 'first-in-second' | 'second-in-first';

/** Which of two areas has the larger share of villages that are `sudah`, as seen from the first. */
export type Verdict =
  /** Nothing is known of one of them. */
  | 'unknown'
  | 'equal'
  /** Larger or smaller, whatever the villages without data turn out to be. */
  | 'higher'
  | 'lower'
  /** Larger or equal, smaller or equal, whatever they turn out to be. */
  | 'notLower'
  | 'notHigher'
  /** They decide which is larger. */
  | 'open';

/** How the share of one area differs from that of another. */
export interface Comparison {
  readonly verdict: Verdict;
  /** True where villages without data leave the difference open. */
  readonly isRange: boolean;
  /**
   * The least and the most that the first share can lie above the second, in percentage points with two decimals; below
   * zero it lies under it. Without a range both are the difference of the two percentages as they are printed.
   */
  readonly least: number;
  readonly most: number;
}

/**
 * Compares the shares of two areas. Older `belum` is taken as it was recorded. Of an area and a part of it the villages
 * without data are the same ones: as the part gains some, so does the whole.
 */
export function compareShares(
  first: ComparedCoverage,
  second: ComparedCoverage,
  nesting: Nesting = 'apart',
): Comparison {
  if (nesting === 'second-in-first') return turnRound(compareShares(second, first, 'first-in-second'));
  if (first.percent === null || second.percent === null)
    return { verdict: 'unknown', isRange: true, least: 0, most: 0 };
  const shared = nesting === 'first-in-second' ? first.tanpa_data : 0;
  // The least: none of the first one's villages without data is `sudah`, and all of those of the second alone.
  const least = difference(first, 0, second, second.tanpa_data - shared);
  const most = difference(first, first.tanpa_data, second, shared);
  const isRange = first.tanpa_data + second.tanpa_data > 0;
  const printed = (Math.round(first.percent * 100) - Math.round(second.percent * 100)) / 100;
  return {
    verdict: verdictOf(least, most),
    isRange,
    least: isRange ? least : printed,
    most: isRange ? most : printed,
  };
}

/** The difference of two shares in percentage points, if so many more villages of each are `sudah`; never 0 for unequal ones. */
function difference(first: ComparedCoverage, more: number, second: ComparedCoverage, others: number): number {
  const above = (first.sudah + more) * second.total - (second.sudah + others) * first.total;
  const points = (Math.abs(above) * 10_000) / (first.total * second.total);
  // What would be rounded to nothing is told as the smallest difference there is.
  return (Math.sign(above) * Math.max(Math.round(points), above === 0 ? 0 : 1)) / 100;
}

function verdictOf(least: number, most: number): Verdict {
  if (least === 0 && most === 0) return 'equal';
  if (least > 0) return 'higher';
  if (most < 0) return 'lower';
  if (least === 0) return 'notLower';
  return most === 0 ? 'notHigher' : 'open';
}

const TURNED: Partial<Record<Verdict, Verdict>> = {
  higher: 'lower',
  lower: 'higher',
  notLower: 'notHigher',
  notHigher: 'notLower',
};

function turnRound({ verdict, isRange, least, most }: Comparison): Comparison {
  return { verdict: TURNED[verdict] ?? verdict, isRange, least: 0 - most, most: 0 - least };
}
