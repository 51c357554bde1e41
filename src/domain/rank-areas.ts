import type { AreaCoverage } from './coverage.ts';

/** What a ranking needs of an area; every record with a coverage will do. */
export interface Rankable {
  readonly coverage: Pick<AreaCoverage, 'total' | 'sudah' | 'belum' | 'tanpa_data' | 'atLeast'>;
}

/** An area with its place among others, by the share of its villages that are `sudah`. */
export interface RankedArea<One extends Rankable> {
  readonly area: One;
  /** Its rank by what is recorded; equal shares have the same one, and the next is counted on: 1, 2, 2, 4. */
  readonly rank: number;
  /** How many areas have the same rank, itself included. */
  readonly sharedBy: number;
  /** Its unrounded share from 0 to 1: the least it can be where `isAtLeast`. */
  readonly share: number;
  /** The most its share can be, if all its villages without data were `sudah`. */
  readonly most: number;
  /** True where more villages may be `sudah` than are counted; `share` is "sedikitnya" then. */
  readonly isAtLeast: boolean;
  /** True where its villages are so few that one of them moves it far. */
  readonly isSmall: boolean;
  /**
   * The best and the worst rank among all areas, those without any data too, whatever the villages without data turn
   * out to be. Older `belum` is taken as it was recorded: what changed since then is told by no number here.
   */
  readonly best: number;
  readonly worst: number;
}

/** Areas in the order of their shares. */
export interface Ranking<One extends Rankable> {
  /** The highest share first; equal shares in the order they came in. */
  readonly ranked: readonly RankedArea<One>[];
  /** Those of which nothing is known, in the order they came in. They have no rank. */
  readonly unknown: readonly One[];
  /** True where the order of more than half of all pairs is sure; otherwise a ranking would tell what nobody knows. */
  readonly isTelling: boolean;
}

/** Fewer villages than this are few: one of them is more than a tenth of the area. */
export const FEW_VILLAGES = 10;

/** Ranks areas by `sudah` of all their villages, compared unrounded. */
export function rankAreas<One extends Rankable>(areas: readonly One[]): Ranking<One> {
  const known = areas.filter(({ coverage }) => coverage.sudah + coverage.belum > 0);
  const inOrder = known.toSorted((a, b) => compareShares(leastOf(b), leastOf(a)));
  return {
    ranked: inOrder.map((area) => rankOne(area, known, areas)),
    unknown: areas.filter(({ coverage }) => coverage.sudah + coverage.belum === 0),
    isTelling: isOrderSure(areas),
  };
}

/** As many different shares a ranking needs: with one or two, a sentence tells more. */
const LEAST_RANKS = 3;

/** True where a ranking shows something: in an order that is sure enough, and of more than two different shares. */
export function isWorthRanking({ ranked, isTelling }: Ranking<Rankable>): boolean {
  return isTelling && new Set(ranked.map(({ rank }) => rank)).size >= LEAST_RANKS;
}

/** The place of one known area among all. */
function rankOne<One extends Rankable>(
  area: One,
  known: readonly One[],
  all: readonly One[],
): RankedArea<One> {
  const [least, most] = [leastOf(area), mostOf(area)];
  const { coverage } = area;
  const others = all.filter((other) => other !== area);
  const above = (share: Share, of: (one: Rankable) => Share) =>
    others.filter((other) => compareShares(of(other), share) > 0).length;
  return {
    area,
    rank: 1 + known.filter((other) => compareShares(leastOf(other), least) > 0).length,
    sharedBy: known.filter((other) => compareShares(leastOf(other), least) === 0).length,
    share: coverage.sudah / coverage.total,
    most: most.part / most.whole,
    isAtLeast: coverage.atLeast,
    isSmall: coverage.total < FEW_VILLAGES,
    best: 1 + above(most, leastOf),
    worst: 1 + above(least, mostOf),
  };
}

/** True where more than half of all pairs have one order only, or are surely equal. */
function isOrderSure(areas: readonly Rankable[]): boolean {
  let [sure, pairs] = [0, 0];
  for (const [index, one] of areas.entries()) {
    for (const other of areas.slice(index + 1)) {
      pairs += 1;
      const [high, low] =
        compareShares(leastOf(one), leastOf(other)) >= 0 ? ([one, other] as const) : ([other, one] as const);
      if (compareShares(leastOf(high), mostOf(low)) >= 0) sure += 1;
    }
  }
  return sure * 2 > pairs;
}

/** A share as whole numbers, so that no division makes equal ones differ. */
interface Share {
  readonly part: number;
  readonly whole: number;
}

function leastOf({ coverage: { sudah, total } }: Rankable): Share {
  return { part: sudah, whole: total };
}

function mostOf({ coverage: { sudah, tanpa_data, total } }: Rankable): Share {
  return { part: sudah + tanpa_data, whole: total };
}

/** Above zero where the first share is larger, zero where they are equal; a share of no villages is none. */
function compareShares(one: Share, other: Share): number {
  return one.part * (other.whole || 1) - other.part * (one.whole || 1);
}
