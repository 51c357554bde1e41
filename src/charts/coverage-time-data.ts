import type { IsoDate } from '#domain/release.ts';

/** An area as it was known after a release. */
export interface TimeState {
  readonly release: IsoDate;
  readonly total: number;
  readonly sudah: number;
  readonly tanpa_data: number;
  /** True where more villages may be `sudah` than are counted. */
  readonly atLeast: boolean;
  /** True for a release that speaks only of some villages. */
  readonly isPartial: boolean;
}

/** All words of a chart of coverage over time. */
export interface TimeWords {
  readonly title: string;
  readonly description: string;
  /** A number beside a thin line. */
  count(villages: number): string;
  /** "430 dari 1.552", with a sign where it is a lower bound. */
  value(state: TimeState): string;
  date(release: IsoDate): string;
  /** Below the date of a partial release. */
  readonly partial: string;
  readonly key: {
    readonly known: string;
    readonly atLeast: string;
    readonly missing: string;
    readonly carried: string;
    readonly gap: string;
  };
}

/** The states of an area, oldest first and at least two, and the words of their chart. */
export interface CoverageTime {
  readonly id: string;
  readonly states: readonly TimeState[];
  readonly words: TimeWords;
}
