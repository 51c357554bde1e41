import type { AreaCode } from '#domain/area-code.ts';
import type { Status } from '#domain/release.ts';

/** An answer of the page as it is to be shown; texts are ready, addresses are Indonesian. */
export interface Answer {
  readonly title: string;
  /** The village of the answer, with what is known of it; null where there is none. */
  readonly village: AnsweredVillage | null;
  /** Sentences in their order. */
  readonly notes: readonly string[];
  /** Other places that are possible. */
  readonly list: readonly AnsweredPlace[];
  /** Sentences below the list. */
  readonly after: readonly string[];
  /** What stands before the link to the national portal; null where there is no such link. */
  readonly elsewhere: string | null;
}

/** The village of an answer. */
export interface AnsweredVillage {
  readonly code: AreaCode;
  /** "Kecamatan Sumur, Kabupaten Pandeglang". */
  readonly path: string;
  readonly status: Status;
  /** What is said of it, in one sentence. */
  readonly said: string;
  /** The date of that, or what its lack means. */
  readonly basis: string;
  readonly link: string;
}

/** A place in a list of possible ones. */
export interface AnsweredPlace {
  readonly code: AreaCode;
  readonly title: string;
  readonly note: string;
  /** Null for an area. */
  readonly status: Status | null;
}

/** An answer of nothing but sentences. */
export function plainAnswer(title: string, ...notes: readonly string[]): Answer {
  return { title, village: null, notes, list: [], after: [], elsewhere: null };
}
