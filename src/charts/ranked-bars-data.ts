import type { Rankable, RankedArea } from '#domain/rank-areas.ts';

/** A part of an area with its rank. */
export interface RankedPart extends Pick<
  RankedArea<Rankable>,
  'rank' | 'best' | 'worst' | 'share' | 'most' | 'isAtLeast' | 'isSmall'
> {
  readonly name: string;
  readonly sudah: number;
  readonly total: number;
}

/** All words of a chart of ranks. */
export interface RankWords {
  readonly title: string;
  readonly description: string;
  /** "8 dari 12", with a sign where it is a lower bound. */
  value(part: RankedPart): string;
  /** The share of the whole area, for its line. */
  readonly whole: string;
  /** Names of parts of which nothing is known, as a sentence; null for none. */
  readonly unknown: string | null;
  /** The ends of the scale. */
  readonly scale: readonly [none: string, all: string];
  readonly key: { readonly sudah: string; readonly missing: string; readonly small: string };
}

/** The parts of an area, the highest share first, and the words of their chart. */
export interface RankedBars {
  readonly id: string;
  readonly parts: readonly RankedPart[];
  /** Share of the whole area from 0 to 1. */
  readonly whole: number;
  readonly words: RankWords;
}
